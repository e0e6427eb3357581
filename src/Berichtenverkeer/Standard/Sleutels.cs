namespace Berichtenverkeer.Standard;

/// <summary>The logical keys, known for release 3.2. Those of a 319 are listed by the standard though TR101 does not use them.</summary>
public static class Sleutels
{
    /// <summary>Every key that is known, in the order of the messages.</summary>
    public static IReadOnlyList<Sleutel> All { get; } = Read(TsvTable.Embedded("keys"));

    private static readonly ILookup<BerichtSoort, Sleutel> ByBericht = All.ToLookup(s => s.Bericht);

    /// <summary>The keys of the classes of one message; empty where none are known.</summary>
    public static IReadOnlyList<Sleutel> For(BerichtSoort bericht) => [.. ByBericht[bericht]];

    internal static IReadOnlyList<Sleutel> Read(TsvTable table) => [.. table.Rows.Select(SleutelOf)];

    private static Sleutel SleutelOf(TsvRow row)
    {
        var release = CodelijstTable.ReleaseOf(row);
        var bericht = BerichtSoorten.Find(row.Required("message"), release.Versie);
        if (bericht?.Release != release)
        {
            throw row.Bad("message");
        }

        var elementen = row.List("keyElements", ';');
        var optioneel = row.List("optionalKeyElements", ';');
        if (elementen.Count == 0 || optioneel.Except(elementen, StringComparer.Ordinal).Any())
        {
            throw row.Bad("keyElements");
        }

        return new Sleutel(bericht, row.Required("class"), row.Required("classPath"), elementen, optioneel);
    }
}
