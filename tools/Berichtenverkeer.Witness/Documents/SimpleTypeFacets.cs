using System.Globalization;
using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>All facets of a simple type, those of its bases included.</summary>
public sealed class SimpleTypeFacets
{
    public SimpleTypeFacets(XmlSchemaSimpleType type)
    {
        Name = type.QualifiedName.IsEmpty ? $"({type.BaseXmlSchemaType!.QualifiedName.Name})" : type.QualifiedName.Name;
        TypeCode = type.TypeCode;
        for (var step = type; step.Content is XmlSchemaSimpleTypeRestriction restriction; step = (XmlSchemaSimpleType)step.BaseXmlSchemaType!)
        {
            foreach (var facet in restriction.Facets.Cast<XmlSchemaFacet>())
                Add(facet);
        }
    }

    public string Name { get; }

    public XmlTypeCode TypeCode { get; }

    /// <summary>Patterns, the most derived first. All must hold.</summary>
    public List<string> Patterns { get; } = [];

    public List<string> Enumeration { get; } = [];

    public int? MinLength { get; private set; }

    public int? MaxLength { get; private set; }

    public long? MinInclusive { get; private set; }

    public long? MaxInclusive { get; private set; }

    /// <summary>Names of the facets that stand on the type, for the test that each is tried.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    // The most derived facet counts; patterns add up.
    private void Add(XmlSchemaFacet facet)
    {
        var value = facet.Value!;
        switch (facet)
        {
            case XmlSchemaPatternFacet:
                Patterns.Add(value);
                Names.Add("pattern");
                break;
            case XmlSchemaEnumerationFacet:
                Enumeration.Add(value);
                Names.Add("enumeration");
                break;
            case XmlSchemaMinLengthFacet:
                MinLength ??= int.Parse(value, CultureInfo.InvariantCulture);
                Names.Add("minLength");
                break;
            case XmlSchemaMaxLengthFacet:
                MaxLength ??= int.Parse(value, CultureInfo.InvariantCulture);
                Names.Add("maxLength");
                break;
            case XmlSchemaMinInclusiveFacet:
                MinInclusive ??= long.Parse(value, CultureInfo.InvariantCulture);
                Names.Add("minInclusive");
                break;
            case XmlSchemaMaxInclusiveFacet:
                MaxInclusive ??= long.Parse(value, CultureInfo.InvariantCulture);
                Names.Add("maxInclusive");
                break;
            default:
                throw new InvalidOperationException($"{Name}: no samples are known for facet {facet.GetType().Name}.");
        }
    }
}
