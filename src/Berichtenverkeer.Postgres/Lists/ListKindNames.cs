namespace Berichtenverkeer.Postgres.Lists;

/// <summary>The spelling of a <see cref="ListKind"/> in the database and on the command line.</summary>
public static class ListKindNames
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ListKind> All { get; } = [ListKind.Gemeenten, ListKind.Productcodes, ListKind.Contracten, ListKind.Tarieven];

    /// <summary>The word of a kind.</summary>
    public static string ToName(this ListKind kind) => kind switch
    {
        ListKind.Gemeenten => "gemeenten",
        ListKind.Productcodes => "productcodes",
        ListKind.Contracten => "contracten",
        ListKind.Tarieven => "tarieven",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind of a word; null when it is none.</summary>
    public static ListKind? Find(string name)
    {
        foreach (var kind in All)
        {
            if (string.Equals(kind.ToName(), name, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }
}
