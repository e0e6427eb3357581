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

    /// <summary>Standing debits of earlier runs that were not taken back: Sleutels.</summary>
    public static string DossierGedeclareerd => Load(nameof(DossierGedeclareerd));

    /// <summary>Prestaties by number: Nummers, Aanbieders, ZonderDebets (those of this run).</summary>
    public static string DossierPrestaties => Load(nameof(DossierPrestaties));

    /// <summary>Numbers that a standing credit takes back: Nummers, Aanbieders.</summary>
    public static string DossierCredits => Load(nameof(DossierCredits));

    /// <summary>Totals of toewijzingen: Sleutels, Begindata (of each an array of dates, as text), ZonderDebets (those of this run).</summary>
    public static string DossierTellingen => Load(nameof(DossierTellingen));

    /// <summary>Debits that stand and were not taken back, counted per key: Sleutels, Begindata (as text), ZonderDebets (those of this run).</summary>
    public static string DossierDebets => Load(nameof(DossierDebets));

    /// <summary>DeclaratieNummers in use: Nummers.</summary>
    public static string DossierDeclaratieNummers => Load(nameof(DossierDeclaratieNummers));

    /// <summary>Latest DeclaratiePeriode of aanbieders: Aanbieders.</summary>
    public static string DossierLaatstePerioden => Load(nameof(DossierLaatstePerioden));

    /// <summary>Declaraties that were received, one not refused first: Identificaties, Aanbieders.</summary>
    public static string DossierDeclaraties => Load(nameof(DossierDeclaraties));

    /// <summary>Clients of declaraties: BerichtIds.</summary>
    public static string DossierDeclaratieClients => Load(nameof(DossierDeclaratieClients));

    /// <summary>Lines of declaraties: BerichtIds, Nummers.</summary>
    public static string DossierDeclaratieRegels => Load(nameof(DossierDeclaratieRegels));

    /// <summary>Births: ClientIds.</summary>
    public static string DossierGeboortes => Load(nameof(DossierGeboortes));

    /// <summary>What is asked for in verzoeken: Referenties.</summary>
    public static string DossierGevraagd => Load(nameof(DossierGevraagd));

    /// <summary>Toewijzingen at other gemeenten of the samenwerkingsverband: Bsns.</summary>
    public static string DossierElders => Load(nameof(DossierElders));

    /// <summary>Current toewijzingen of aanbieders: Aanbieders.</summary>
    public static string DossierVanAanbieders => Load(nameof(DossierVanAanbieders));

    /// <summary>The list of gemeenten that the run sees.</summary>
    public static string GemeentenInForce => Load(nameof(GemeentenInForce));

    /// <summary>The list of productcodes that the run sees.</summary>
    public static string ProductcodesInForce => Load(nameof(ProductcodesInForce));

    /// <summary>The list of tariffs that the run sees.</summary>
    public static string TarievenInForce => Load(nameof(TarievenInForce));

    /// <summary>Messages that wait in quarantaine and may be of this unit.</summary>
    public static string QuarantinedMessages => Load(nameof(QuarantinedMessages));
}
