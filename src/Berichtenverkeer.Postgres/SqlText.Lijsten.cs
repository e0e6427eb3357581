namespace Berichtenverkeer.Postgres;

/// <content>Statements on the lists of the standard, and those of gemeenten.</content>
public static partial class SqlText
{
    /// <summary>Which lists are in.</summary>
    public static string ReferenceVersion => Load(nameof(ReferenceVersion));

    /// <summary>Empties the lists.</summary>
    public static string EmptyReferenceLists => Load(nameof(EmptyReferenceLists));

    /// <summary>Records which lists are in: Versie.</summary>
    public static string RecordReferenceVersion => Load(nameof(RecordReferenceVersion));

    /// <summary>Keeps other lists from being loaded until the end of the transaction.</summary>
    public static string LockLists => Load(nameof(LockLists));

    /// <summary>Adds a municipal list: Soort, Gemeente, Domein, Bestand, Sha256, GeladenOp, Rijen, Sleutel.</summary>
    public static string AddList => Load(nameof(AddList));

    /// <summary>The municipal lists that were loaded.</summary>
    public static string LoadedLists => Load(nameof(LoadedLists));

    /// <summary>The lists about clients that a run opened now would see.</summary>
    public static string ClientListsInForceNow => Load(nameof(ClientListsInForceNow));

    /// <summary>The lists about clients that a run sees: RunId, Gemeente, Domein.</summary>
    public static string ClientListsInForce => Load(nameof(ClientListsInForce));

    /// <summary>Contracts as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string ContractInForce => Load(nameof(ContractInForce));

    /// <summary>Where clients live as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string WoonplaatsInForce => Load(nameof(WoonplaatsInForce));

    /// <summary>Beschikkingen as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string BeschikkingInForce => Load(nameof(BeschikkingInForce));

    /// <summary>Persoonsgebonden budgetten as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string PgbInForce => Load(nameof(PgbInForce));

    /// <summary>Wlz indications as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string WlzInForce => Load(nameof(WlzInForce));

    /// <summary>Aanbieders with a signal as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string AandachtInForce => Load(nameof(AandachtInForce));

    /// <summary>Budget ceilings as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string PlafondInForce => Load(nameof(PlafondInForce));

    /// <summary>Products under a national framework contract as a run sees them: RunId, Gemeente, Domein.</summary>
    public static string LandelijkInForce => Load(nameof(LandelijkInForce));
}
