using System.Globalization;
using System.Xml.Schema;

namespace Berichtenverkeer.Schema;

/// <summary>Collects the facets of a simple type over its whole chain of restrictions: all of them hold.</summary>
internal static class SimpleTypeCompiler
{
    public static SimpleType Compile(XmlSchemaSimpleType type, string file, string path)
    {
        var kind = type.TypeCode switch
        {
            XmlTypeCode.String => ValueKind.Tekst,
            XmlTypeCode.Integer => ValueKind.Getal,
            XmlTypeCode.Date => ValueKind.Datum,
            XmlTypeCode.Time => ValueKind.Tijd,
            _ => throw new SchemaException($"Schema {file}: {path} heeft een type ({type.TypeCode}) dat de standaard niet gebruikt."),
        };
        var minLength = 0;
        var maxLength = int.MaxValue;
        long min = long.MinValue, max = long.MaxValue;
        var patterns = new List<string>();
        List<string>? codes = null;
        var name = (string?)null;

        for (var level = type; level is not null; level = level.BaseXmlSchemaType as XmlSchemaSimpleType)
        {
            if (name is null && level.QualifiedName.Name.Length > 0)
                name = level.QualifiedName.Name;
            if (level.Content is not XmlSchemaSimpleTypeRestriction restriction)
                continue;
            var alternatives = new List<string>();
            var listed = new List<string>();
            foreach (var facet in restriction.Facets.Cast<XmlSchemaFacet>())
            {
                var value = facet.Value ?? string.Empty;
                switch (facet)
                {
                    case XmlSchemaMinLengthFacet:
                        minLength = Math.Max(minLength, (int)Number(value));
                        break;
                    case XmlSchemaMaxLengthFacet:
                        maxLength = Math.Min(maxLength, (int)Number(value));
                        break;
                    case XmlSchemaMinInclusiveFacet:
                        min = Math.Max(min, Number(value));
                        break;
                    case XmlSchemaMaxInclusiveFacet:
                        max = Math.Min(max, Number(value));
                        break;
                    case XmlSchemaPatternFacet:
                        alternatives.Add(value);
                        break;
                    case XmlSchemaEnumerationFacet:
                        listed.Add(value);
                        break;
                    default:
                        throw new SchemaException($"Schema {file}: {path} gebruikt een beperking ({facet.GetType().Name}) die de standaard niet gebruikt.");
                }
            }

            // Patterns of one restriction are alternatives; those of another level hold besides.
            if (alternatives.Count > 0)
                patterns.Add(string.Join('|', alternatives));
            if (listed.Count > 0)
                codes = codes is null ? listed : [.. codes.Intersect(listed, StringComparer.Ordinal)];
        }

        return new SimpleType(name ?? type.TypeCode.ToString(), kind, minLength, maxLength, min, max, patterns, codes);
    }

    private static long Number(string value) => long.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
