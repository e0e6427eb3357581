namespace Berichtenverkeer.Postgres;

/// <content>Statements on the lists of the standard.</content>
public static partial class SqlText
{
    /// <summary>Which lists are in.</summary>
    public static string ReferenceVersion => Load(nameof(ReferenceVersion));

    /// <summary>Empties the lists.</summary>
    public static string EmptyReferenceLists => Load(nameof(EmptyReferenceLists));

    /// <summary>Records which lists are in: Versie.</summary>
    public static string RecordReferenceVersion => Load(nameof(RecordReferenceVersion));
}
