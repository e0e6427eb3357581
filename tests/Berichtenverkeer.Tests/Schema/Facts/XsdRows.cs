using System.Xml.Linq;

namespace Berichtenverkeer.Tests.Schema.Facts;

/// <summary>Takes an XSD apart into the rows of the fact tables. Strict: whatever the tables cannot say is an error, so nothing slips through.</summary>
public sealed class XsdRows
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";
    private static readonly string[] Facets =
        ["pattern", "enumeration", "minLength", "maxLength", "minInclusive", "maxInclusive", "fractionDigits", "totalDigits", "whiteSpace"];

    private readonly string file;
    private readonly XElement schema;

    public XsdRows(string file, string text)
    {
        this.file = file;
        schema = XDocument.Parse(text).Root!;
        var parts = file.Split('/');
        Release = $"{parts[0]}-{parts[1]}";
        Message = parts[2] == "basisschema.xsd" ? "basisschema" : parts[2][..^4].ToUpperInvariant();
        Read();
    }

    public string Release { get; }

    public string Message { get; }

    public string TargetNamespace => (string)schema.Attribute("targetNamespace")!;

    public string ElementFormDefault => (string)schema.Attribute("elementFormDefault")!;

    /// <summary>Namespaces imported, with the place they are said to be.</summary>
    public List<string> Imports { get; } = [];

    /// <summary>Name and value of the appinfo of the schema, in order.</summary>
    public Dictionary<string, string> AppInfo { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows as in <c>elements</c>, without the column source.</summary>
    public List<string> Elements { get; } = [];

    /// <summary>Rows as in <c>simpletypes</c>.</summary>
    public List<string> SimpleTypes { get; } = [];

    private void Read()
    {
        Attributes(schema, "targetNamespace", "elementFormDefault");
        foreach (var child in schema.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "annotation":
                    foreach (var item in child.Elements(Xs + "appinfo").Elements())
                        AppInfo.Add(item.Name.LocalName, item.Value);
                    break;
                case "import":
                    Attributes(child, "namespace", "schemaLocation");
                    Imports.Add($"{(string?)child.Attribute("namespace")} {(string?)child.Attribute("schemaLocation")}");
                    break;
                case "element":
                    Element(child, "(root)", 1, "global-element");
                    break;
                case "complexType":
                    ComplexType(child);
                    break;
                case "simpleType":
                    SimpleType(child);
                    break;
                default:
                    throw Unknown(child);
            }
        }
    }

    private void ComplexType(XElement type)
    {
        Attributes(type, "name");
        var sequence = Only(type, "sequence");
        Attributes(sequence);
        var position = 0;
        foreach (var child in sequence.Elements())
        {
            if (child.Name != Xs + "element")
                throw Unknown(child);
            Element(child, (string)type.Attribute("name")!, ++position, "sequence");
        }
    }

    private void Element(XElement element, string complexType, int position, string group)
    {
        Attributes(element, "name", "type", "minOccurs", "maxOccurs");
        var type = element.Attribute("type") is { } named ? TypeName(element, named.Value) : "inline";
        var baseType = string.Empty;
        var facets = Facets.ToDictionary(name => name, _ => string.Empty, StringComparer.Ordinal);
        if (type == "inline")
        {
            var simple = Only(element, "simpleType");
            Attributes(simple);
            var restriction = Only(simple, "restriction");
            Attributes(restriction, "base");
            baseType = TypeName(restriction, (string)restriction.Attribute("base")!);
            foreach (var facet in restriction.Elements())
            {
                if (!facets.TryGetValue(facet.Name.LocalName, out var earlier) || earlier.Length > 0)
                    throw Unknown(facet);
                facets[facet.Name.LocalName] = Value(facet);
            }
        }
        else if (element.HasElements)
        {
            throw Unknown(element.Elements().First());
        }

        Elements.Add(string.Join('\t', [
            Release, Message, complexType, $"{position}", (string)element.Attribute("name")!, type, baseType,
            .. Facets.Select(name => facets[name]),
            (string?)element.Attribute("minOccurs") ?? "1", (string?)element.Attribute("maxOccurs") ?? "1", group]));
    }

    private void SimpleType(XElement type)
    {
        Attributes(type, "name");
        var restriction = Only(type, "restriction");
        Attributes(restriction, "base");
        foreach (var facet in restriction.Elements())
        {
            if (!Facets.Contains(facet.Name.LocalName, StringComparer.Ordinal))
                throw Unknown(facet);
            SimpleTypes.Add(string.Join('\t', [
                Release, (string)type.Attribute("name")!, (string)restriction.Attribute("base")!, facet.Name.LocalName, Value(facet)]));
        }
    }

    private static string Value(XElement facet)
    {
        Attributes(facet, "value");
        return (string)facet.Attribute("value")!;
    }

    // LDT_ and CDT_ live in the basisschema, everything else in the schema itself.
    private string TypeName(XElement place, string qualified)
    {
        var parts = qualified.Split(':');
        var ns = place.GetNamespaceOfPrefix(parts[0])!.NamespaceName;
        var isBasis = parts[1].StartsWith("LDT_", StringComparison.Ordinal) || parts[1].StartsWith("CDT_", StringComparison.Ordinal);
        var expected = isBasis && Imports.Count == 1 ? Imports[0].Split(' ')[0] : TargetNamespace;
        return ns == expected ? parts[1] : throw new InvalidOperationException($"{file}: type {qualified} is in the wrong namespace.");
    }

    private XElement Only(XElement parent, string name)
    {
        var children = parent.Elements().Where(child => child.Name != Xs + "annotation").ToList();
        if (children.Count == 1 && children[0].Name == Xs + name)
            return children[0];
        throw Unknown(children.FirstOrDefault() ?? parent);
    }

    private static void Attributes(XElement element, params string[] allowed)
    {
        if (element.Attributes().FirstOrDefault(a => !a.IsNamespaceDeclaration && !allowed.Contains(a.Name.LocalName, StringComparer.Ordinal)) is { } extra)
            throw new InvalidOperationException($"Attribute {extra.Name} on {element.Name} is not in the facts.");
    }

    private InvalidOperationException Unknown(XElement element) =>
        new($"{file}: {element.Name.LocalName} inside {element.Parent?.Name.LocalName} is not in the facts.");
}
