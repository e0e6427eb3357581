namespace Berichtenverkeer.Postgres;

/// <content>Statements on the register of staff and on the worklists of verzoeken.</content>
public static partial class SqlText
{
    /// <summary>Keeps others from registering until the end of the transaction.</summary>
    public static string LockRegistraties => Load(nameof(LockRegistraties));

    /// <summary>Whether a file was read before: Einde.</summary>
    public static string IsRegistratieBronKnown => Load(nameof(IsRegistratieBronKnown));

    /// <summary>Judged verzoeken that are pointed at: Plaatsen, BerichtIds, Volgnrs, Referenties, Aanbieders, Gemeenten.</summary>
    public static string FindBesluiten => Load(nameof(FindBesluiten));

    /// <summary>Adds a registration unless it says what counts already: Gemeente, BerichtId, Volgnr, Oordeel, Reden, OverlegOp, Uitkomst, Opnieuw, Door, Op, Bron.</summary>
    public static string AddRegistratie => Load(nameof(AddRegistratie));

    /// <summary>Open verzoeken, the most urgent first: Oordeel, Gemeente, Peildatum.</summary>
    public static string WerklijstGt => Load(nameof(WerklijstGt));

    /// <summary>How many open verzoeken there are by judgement: Gemeente.</summary>
    public static string WerklijstGtCounts => Load(nameof(WerklijstGtCounts));

    /// <summary>How a verzoek stands: Gemeente, BerichtId, Volgnr.</summary>
    public static string TenzijStand => Load(nameof(TenzijStand));

    /// <summary>The gronden that hold or are unknown: Gemeente, BerichtId, Volgnr.</summary>
    public static string TenzijGronden => Load(nameof(TenzijGronden));

    /// <summary>What was registered: Gemeente, BerichtId, Volgnr.</summary>
    public static string TenzijRegister => Load(nameof(TenzijRegister));
}
