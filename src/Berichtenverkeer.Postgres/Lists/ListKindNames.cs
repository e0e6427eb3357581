namespace Berichtenverkeer.Postgres.Lists;

/// <summary>The spelling of a <see cref="ListKind"/> in the database and on the command line.</summary>
public static class ListKindNames
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ListKind> All { get; } =
    [
        ListKind.Gemeenten, ListKind.Productcodes, ListKind.Contracten, ListKind.Tarieven, ListKind.Woonplaatsen, ListKind.Beschikkingen,
        ListKind.Pgb, ListKind.Wlz, ListKind.Aandacht, ListKind.Plafonds, ListKind.Landelijk,
    ];

    /// <summary>Whether a list of this kind is about clients, whom it names by pseudonym.</summary>
    public static bool IsOverClienten(this ListKind kind) => kind is ListKind.Woonplaatsen or ListKind.Beschikkingen or ListKind.Pgb or ListKind.Wlz;

    /// <summary>The word of a kind.</summary>
    public static string ToName(this ListKind kind) => kind switch
    {
        ListKind.Gemeenten => "gemeenten",
        ListKind.Productcodes => "productcodes",
        ListKind.Contracten => "contracten",
        ListKind.Tarieven => "tarieven",
        ListKind.Woonplaatsen => "woonplaatsen",
        ListKind.Beschikkingen => "beschikkingen",
        ListKind.Pgb => "pgb",
        ListKind.Wlz => "wlz",
        ListKind.Aandacht => "aandacht",
        ListKind.Plafonds => "plafonds",
        ListKind.Landelijk => "landelijk",
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
