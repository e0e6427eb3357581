namespace Berichtenverkeer.Model;

/// <summary>The spelling of an <see cref="Uitkomst"/> in data and on screen.</summary>
public static class UitkomstNames
{
    /// <summary>All outcomes in the order in which a summary shows them.</summary>
    public static IReadOnlyList<Uitkomst> All { get; } =
        [Uitkomst.Geaccepteerd, Uitkomst.DeelsAfgewezen, Uitkomst.Afgekeurd, Uitkomst.Quarantaine, Uitkomst.Overgeslagen];

    /// <summary>The word in data: lower case, underscore between words.</summary>
    public static string ToName(this Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Geaccepteerd => "geaccepteerd",
        Uitkomst.DeelsAfgewezen => "deels_afgewezen",
        Uitkomst.Afgekeurd => "afgekeurd",
        Uitkomst.Quarantaine => "quarantaine",
        Uitkomst.Overgeslagen => "overgeslagen",
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    /// <summary>Reads the word back.</summary>
    /// <exception cref="FormatException">The word is none of the five.</exception>
    public static Uitkomst Parse(string name)
    {
        foreach (var uitkomst in All)
        {
            if (string.Equals(uitkomst.ToName(), name, StringComparison.Ordinal))
                return uitkomst;
        }

        throw new FormatException("Geen uitkomst: verwacht geaccepteerd, deels_afgewezen, afgekeurd, quarantaine of overgeslagen.");
    }
}
