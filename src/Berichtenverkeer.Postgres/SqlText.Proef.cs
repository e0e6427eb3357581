namespace Berichtenverkeer.Postgres;

/// <content>Statements that find old verzoeken, to try rules on.</content>
public static partial class SqlText
{
    /// <summary>The last run.</summary>
    public static string ProefRun => Load(nameof(ProefRun));

    /// <summary>The latest Dagtekening of a verzoek before a day: Voor.</summary>
    public static string ProefMaand => Load(nameof(ProefMaand));

    /// <summary>Units with verzoeken in a period: Van, Tot.</summary>
    public static string ProefEenheden => Load(nameof(ProefEenheden));

    /// <summary>Clients of those verzoeken: Gemeente, Domein, Van, Tot.</summary>
    public static string ProefClienten => Load(nameof(ProefClienten));

    /// <summary>Accepted messages about clients: Gemeente, Domein, ClientIds, Van, Tot.</summary>
    public static string ProefBerichten => Load(nameof(ProefBerichten));
}
