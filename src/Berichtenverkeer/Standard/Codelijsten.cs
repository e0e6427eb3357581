namespace Berichtenverkeer.Standard;

/// <summary>All code lists of all releases.</summary>
public static class Codelijsten
{
    /// <summary>Every list of every release, those of the transport included.</summary>
    public static IReadOnlyList<Codelijst> All { get; } = CodelijstTable.Read(TsvTable.Embedded("codelists"), Vertalingen.Standaard);

    private static readonly Dictionary<(Release Release, string Element), Codelijst> ByElement =
        All.Where(l => !l.IsTransport).ToDictionary(l => (l.Release, l.Element));

    /// <summary>The list that fills a schema type.</summary>
    /// <param name="release">The release of the message at hand.</param>
    /// <param name="element">Type name such as LDT_Eenheid.</param>
    public static Codelijst? For(Release release, string element) => ByElement.GetValueOrDefault((release, element));

    /// <summary>A list by number or type name, in every release that has it.</summary>
    /// <param name="naam">WJ001, Eenheid or LDT_Eenheid, in any case.</param>
    public static IReadOnlyList<Codelijst> Find(string naam) =>
        [.. All.Where(l => Is(naam, l.Id) || Is(naam, l.ElementNaam) || (!l.IsTransport && Is(naam, l.Element)))];

    /// <inheritdoc cref="Find(string)"/>
    public static Codelijst? Find(Release release, string naam) => Find(naam).FirstOrDefault(l => l.Release == release);

    private static bool Is(string asked, string? name) => string.Equals(asked, name, StringComparison.OrdinalIgnoreCase);
}
