using System.Xml.Linq;

namespace Berichtenverkeer.Standard;

/// <summary>Walks the schema of one message from its root. Knows the one form that the standard uses: named types, plain
/// sequences, and now and then a restriction in place.</summary>
internal sealed class SchemaReader
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    private readonly BerichtSoort _bericht;
    private readonly XElement _schema;
    private readonly Dictionary<string, (XElement Node, bool IsBasis)> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaType> _read = new(StringComparer.Ordinal);

    public SchemaReader(BerichtSoort bericht, XElement basis, XElement schema)
    {
        _bericht = bericht;
        _schema = schema;
        foreach (var node in NamedTypes(basis))
        {
            _types.Add(Name(node), (node, IsBasis: true));
        }

        foreach (var node in NamedTypes(schema))
        {
            _types.Add(Name(node), (node, IsBasis: false));
        }
    }

    public IEnumerable<ElementPlaats> Places() => Walk(_schema.Elements(Xs + "element").Single(), "");

    private IEnumerable<ElementPlaats> Walk(XElement element, string parent)
    {
        var naam = Name(element);
        var pad = parent + naam;
        var restriction = element.Element(Xs + "simpleType")?.Element(Xs + "restriction");
        var named = element.Attribute("type") ?? restriction?.Attribute("base")
            ?? throw new InvalidDataException($"{_bericht.SchemaFile}: {pad} has no type.");
        var type = TypeOf(LocalName(named.Value));
        yield return new ElementPlaats(
            _bericht,
            pad,
            naam,
            type,
            restriction is null ? [] : [.. Facets(restriction)],
            element.Attribute("minOccurs")?.Value != "0",
            element.Attribute("maxOccurs")?.Value is not (null or "1"));
        foreach (var place in Children(type.Naam).SelectMany(child => Walk(child, pad + "/")))
        {
            yield return place;
        }
    }

    private IEnumerable<XElement> Children(string type) =>
        _types[type].Node.Element(Xs + "sequence")?.Elements(Xs + "element") ?? [];

    private SchemaType TypeOf(string naam)
    {
        if (_read.TryGetValue(naam, out var known))
        {
            return known;
        }

        if (!_types.TryGetValue(naam, out var found))
        {
            throw new InvalidDataException($"{_bericht.SchemaFile}: type {naam} does not exist.");
        }

        var restriction = found.Node.Element(Xs + "restriction");
        var type = new SchemaType(
            naam,
            found.IsBasis,
            found.Node.Element(Xs + "annotation")?.Element(Xs + "documentation")?.Value,
            restriction is null ? null : LocalName(restriction.Attribute("base")!.Value),
            restriction is null ? [] : [.. Facets(restriction)],
            restriction is null ? [] : [.. restriction.Elements(Xs + "enumeration").Select(e => e.Attribute("value")!.Value)]);
        _read.Add(naam, type);
        return type;
    }

    private static IEnumerable<SchemaFacet> Facets(XElement restriction) =>
        restriction.Elements()
            .Where(e => e.Name.Namespace == Xs && e.Name.LocalName is not ("enumeration" or "annotation"))
            .Select(e => new SchemaFacet(e.Name.LocalName, e.Attribute("value")!.Value));

    private static IEnumerable<XElement> NamedTypes(XElement schema) =>
        schema.Elements(Xs + "complexType").Concat(schema.Elements(Xs + "simpleType"));

    private static string Name(XElement node) => node.Attribute("name")!.Value;

    private static string LocalName(string qualified) => qualified[(qualified.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
