using System.Xml.Schema;

namespace Berichtenverkeer.Schema;

/// <summary>Rewrites every pattern of a schema before it is compiled, so that System.Xml gives it the meaning that XSD gives it.</summary>
internal static class PatternRewriter
{
    public static void Apply(XmlSchema schema)
    {
        foreach (var item in schema.Items)
            Visit(item);
    }

    private static void Visit(XmlSchemaObject? item)
    {
        switch (item)
        {
            case XmlSchemaElement element:
                Visit(element.SchemaType);
                break;
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeRestriction restriction }:
                Visit(restriction.BaseType);
                foreach (var facet in restriction.Facets.OfType<XmlSchemaPatternFacet>())
                    facet.Value = XsdPattern.Rewrite(facet.Value ?? string.Empty);
                break;
            case XmlSchemaComplexType complex:
                Visit(complex.Particle);
                break;
            case XmlSchemaGroupBase group:
                foreach (var particle in group.Items)
                    Visit(particle);
                break;
            default:
                break;
        }
    }
}
