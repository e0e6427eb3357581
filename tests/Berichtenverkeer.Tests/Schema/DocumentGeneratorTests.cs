using System.Xml.Schema;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema;

/// <summary>Holds the generator to its promise: no facet, occurrence or order of the XSDs goes untried.</summary>
public sealed class DocumentGeneratorTests
{
    [Fact]
    public void Every_facet_of_every_element_has_an_invalid_document()
    {
        var missing = new List<string>();
        var total = 0;
        foreach (var schema in MessageSchema.All)
        {
            var documents = DocumentGenerator.Of(schema);
            total += documents.Count;
            var tried = documents.Where(document => document.Expected == Expectation.Invalid).Select(document => (document.Path, document.Kind)).ToHashSet();
            foreach (var (path, declaration, next) in Elements(schema))
            {
                missing.AddRange(Expected(declaration, next).Where(kind => !tried.Contains((path, kind))).Select(kind => $"{schema.File} {path} {kind}"));
            }
        }

        Assert.Empty(missing);
        Assert.True(total > 80_000, $"Only {total} documents.");
    }

    [Fact]
    public void Every_message_has_a_minimal_and_a_maximal_valid_document()
    {
        foreach (var schema in MessageSchema.All)
        {
            var documents = DocumentGenerator.Of(schema).Where(document => document.Kind == "whole").ToDictionary(document => document.Detail, StringComparer.Ordinal);
            var optional = Elements(schema).Where(element => element.Declaration.MinOccurs == 0).Select(element => element.Path).ToList();
            Assert.All(documents.Values, document => Assert.Equal(Expectation.Valid, document.Expected));
            Assert.True(documents["minimal"].Xml.Length < documents["maximal"].Xml.Length || optional.Count == 0);
            Assert.All(optional, path => Assert.Contains($":{path[(path.LastIndexOf('/') + 1)..]}>", documents["maximal"].Xml, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Same_schema_gives_same_documents()
    {
        var schema = MessageSchema.Of("iwmo/3.2/wmo323.xsd");
        Assert.Equal(DocumentGenerator.Of(schema), DocumentGenerator.Of(schema));
    }

    [Fact]
    public void An_unknown_pattern_stops_the_generator() =>
        Assert.Throws<InvalidOperationException>(() => PatternSamples.Of("[A-Z]{3}"));

    [Fact]
    public void Every_code_of_every_list_is_tried()
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schema in MessageSchema.All)
        {
            var leaves = Elements(schema).Where(element => element.Declaration.ElementSchemaType is XmlSchemaSimpleType).ToDictionary(element => element.Path, element => new SimpleTypeFacets((XmlSchemaSimpleType)element.Declaration.ElementSchemaType!), StringComparer.Ordinal);
            listed.UnionWith(leaves.Values.SelectMany(facets => facets.Enumeration.Select(code => $"{schema.Release} {facets.Name} {code}")));
            tried.UnionWith(DocumentGenerator.Of(schema)
                .Where(document => document is { Kind: "enumeration", Expected: Expectation.Valid })
                .Select(document => $"{schema.Release} {leaves[document.Path].Name} {document.Detail}"));
        }

        Assert.Subset(tried, listed);
    }

    private static IEnumerable<string> Expected(XmlSchemaElement declaration, XmlSchemaElement? next)
    {
        if (declaration.MinOccurs > 0 && declaration.QualifiedName.Name != "Bericht")
            yield return "missing";
        if (declaration.MaxOccurs == 1 && declaration.QualifiedName.Name != "Bericht")
            yield return "doubled";
        if (next is not null)
            yield return "swapped";
        if (declaration.ElementSchemaType is not XmlSchemaSimpleType simple)
            yield break;
        foreach (var facet in new SimpleTypeFacets(simple).Names)
            yield return facet;
        if (simple.TypeCode != XmlTypeCode.String)
            yield return simple.TypeCode switch { XmlTypeCode.Integer => "integer", XmlTypeCode.Date => "date", XmlTypeCode.Time => "time", _ => throw new InvalidOperationException($"{simple.TypeCode}") };
    }

    // A swap stands with the first of the two, so each element comes with the next under the same parent.
    private static IEnumerable<(string Path, XmlSchemaElement Declaration, XmlSchemaElement? Next)> Elements(MessageSchema schema) =>
        Below(string.Empty, schema.Root, next: null);

    private static IEnumerable<(string Path, XmlSchemaElement Declaration, XmlSchemaElement? Next)> Below(string parent, XmlSchemaElement element, XmlSchemaElement? next)
    {
        var path = $"{parent}/{element.QualifiedName.Name}";
        yield return (path, element, next);
        if (element.ElementSchemaType is not XmlSchemaComplexType complex)
            yield break;
        var children = ((XmlSchemaSequence)complex.ContentTypeParticle).Items.Cast<XmlSchemaElement>().ToList();
        for (var i = 0; i < children.Count; i++)
        {
            foreach (var below in Below(path, children[i], i + 1 < children.Count ? children[i + 1] : null))
                yield return below;
        }
    }
}
