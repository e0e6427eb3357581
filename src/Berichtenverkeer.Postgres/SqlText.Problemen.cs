namespace Berichtenverkeer.Postgres;

/// <content>Statements about what went wrong in a run.</content>
public static partial class SqlText
{
    /// <summary>Offers of a run that were not accepted: RunId.</summary>
    public static string ProblemsOfRun => Load(nameof(ProblemsOfRun));
}
