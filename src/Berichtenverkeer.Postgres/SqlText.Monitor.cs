namespace Berichtenverkeer.Postgres;

/// <content>Statements about the monitor.</content>
public static partial class SqlText
{
    /// <summary>All figures for a filter, as json: eleven positional parameters, those of <c>monitor.gt_cijfers</c>.</summary>
    public static string MonitorCijfers => Load(nameof(MonitorCijfers));

    /// <summary>First and last day that there are figures of.</summary>
    public static string MonitorPeriode => Load(nameof(MonitorPeriode));

    /// <summary>Brings the figures up to date: Gemeente, Domein.</summary>
    public static string UpdateFeiten => Load(nameof(UpdateFeiten));

    /// <summary>Clients with a besluit and without a pseudonym of this key: Gemeente, Domein, SleutelId.</summary>
    public static string ClientsZonderPseudoniem => Load(nameof(ClientsZonderPseudoniem));

    /// <summary>Stores pseudonyms: Gemeente, Domein, SleutelId, ClientIds, Pseudoniemen.</summary>
    public static string AddPseudoniemen => Load(nameof(AddPseudoniemen));
}
