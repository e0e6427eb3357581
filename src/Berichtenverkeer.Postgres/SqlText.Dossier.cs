namespace Berichtenverkeer.Postgres;

/// <content>Statements that load the dossier of a chunk; all know Gemeente, Domein and RunId.</content>
public static partial class SqlText
{
    /// <summary>Numbers of clients: Bsns.</summary>
    public static string DossierClients => Load(nameof(DossierClients));

    /// <summary>Who clients are: ClientIds.</summary>
    public static string DossierBsns => Load(nameof(DossierBsns));

    /// <summary>Current versions of toewijzingen: ClientIds, Sleutels.</summary>
    public static string DossierToewijzingen => Load(nameof(DossierToewijzingen));

    /// <summary>Standing starts and stops per key: ClientIds.</summary>
    public static string DossierLeveringen => Load(nameof(DossierLeveringen));

    /// <summary>Standing verzoeken: ClientIds, Referenties.</summary>
    public static string DossierVerzoeken => Load(nameof(DossierVerzoeken));

    /// <summary>Standing 319s and 301s on references: Referenties.</summary>
    public static string DossierAntwoorden => Load(nameof(DossierAntwoorden));

    /// <summary>Toewijzingen with standing prestaties: ToewijzingNummers.</summary>
    public static string DossierGedeclareerd => Load(nameof(DossierGedeclareerd));

    /// <summary>The list of gemeenten that the run sees.</summary>
    public static string GemeentenInForce => Load(nameof(GemeentenInForce));

    /// <summary>The list of productcodes that the run sees.</summary>
    public static string ProductcodesInForce => Load(nameof(ProductcodesInForce));

    /// <summary>Messages that wait in quarantaine and may be of this unit.</summary>
    public static string QuarantinedMessages => Load(nameof(QuarantinedMessages));
}
