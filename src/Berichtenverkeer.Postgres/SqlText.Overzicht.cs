namespace Berichtenverkeer.Postgres;

/// <content>Statements that count and show.</content>
public static partial class SqlText
{
    /// <summary>What was offered to a run: RunId.</summary>
    public static string SummaryOffered => Load(nameof(SummaryOffered));

    /// <summary>Counts per message, outcome and reason: RunId.</summary>
    public static string SummaryOutcomes => Load(nameof(SummaryOutcomes));

    /// <summary>The codes found most often: RunId.</summary>
    public static string SummaryCodes => Load(nameof(SummaryCodes));

    /// <summary>The last runs with their counts: Aantal.</summary>
    public static string LastRuns => Load(nameof(LastRuns));

    /// <summary>Rules that could not decide: RunId.</summary>
    public static string SummaryOnbeslist => Load(nameof(SummaryOnbeslist));
}
