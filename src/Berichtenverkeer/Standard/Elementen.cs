using System.Reflection;
using System.Xml.Linq;

namespace Berichtenverkeer.Standard;

/// <summary>Every place of every element, with the names and explanations of the types: what people look up.
/// Read from our own schemas when first asked for; checking a message goes by the compiled plan instead.</summary>
public static class Elementen
{
    private static readonly Lazy<IReadOnlyList<ElementPlaats>> Places = new(ReadAll);

    private static readonly Lazy<ILookup<string, ElementPlaats>> Names =
        new(() => Places.Value.ToLookup(p => p.Naam, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<ILookup<string, ElementPlaats>> Types =
        new(() => Places.Value.ToLookup(p => p.Type.Naam, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<ILookup<BerichtSoort, ElementPlaats>> Berichten =
        new(() => Places.Value.ToLookup(p => p.Bericht));

    /// <summary>Per message in document order.</summary>
    public static IReadOnlyList<ElementPlaats> All => Places.Value;

    /// <summary>The places of one message.</summary>
    public static IReadOnlyList<ElementPlaats> Of(BerichtSoort bericht) => [.. Berichten.Value[bericht]];

    /// <param name="naam">Element name, in any case.</param>
    public static IReadOnlyList<ElementPlaats> ByNaam(string naam) => [.. Names.Value[naam]];

    /// <param name="type">Type name, in any case.</param>
    public static IReadOnlyList<ElementPlaats> ByType(string type) => [.. Types.Value[type]];

    private static List<ElementPlaats> ReadAll()
    {
        var places = new List<ElementPlaats>();
        foreach (var release in Releases.All)
        {
            var basis = Load(release.BasisschemaFile);
            foreach (var bericht in release.Berichten)
            {
                places.AddRange(new SchemaReader(bericht, basis, Load(bericht.SchemaFile)).Places());
            }
        }

        return places;
    }

    private static XElement Load(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schemas/" + file)
            ?? throw new InvalidDataException($"schemas/{file} is not part of this library.");
        return XElement.Load(stream);
    }
}
