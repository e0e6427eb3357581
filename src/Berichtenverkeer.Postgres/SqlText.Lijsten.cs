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

    /// <summary>Adds a municipal list: Soort, Gemeente, Domein, Bestand, Sha256, GeladenOp, Rijen.</summary>
    public static string AddList => Load(nameof(AddList));

    /// <summary>The municipal lists that were loaded.</summary>
    public static string LoadedLists => Load(nameof(LoadedLists));
}
