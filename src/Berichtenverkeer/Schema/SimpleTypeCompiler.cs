using System.Globalization;
using System.Xml.Schema;

namespace Berichtenverkeer.Schema;

/// <summary>Collects the facets of a simple type over its whole chain of restrictions: all of them hold.</summary>
internal sealed class SimpleTypeCompiler
{
    private readonly ValueKind kind;
    private readonly Action<string> note;
    private readonly List<string> patterns = [];
    private List<string>? codes;
    private int minLength;
    private int maxLength = int.MaxValue;
    private long min = long.MinValue;
    private long max = long.MaxValue;

    private SimpleTypeCompiler(ValueKind kind, Action<string> note)
    {
        this.kind = kind;
        this.note = note;
    }

    /// <summary>Compiles a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="note">Told in Dutch what of it is not followed.</param>
    public static SimpleType Compile(XmlSchemaSimpleType type, Action<string> note)
    {
        if (KindOf(type) is not { } kind)
        {
            note(Variety(type) == XmlSchemaDatatypeVariety.Atomic ? $"het type {type.TypeCode}" : "een lijst of vereniging van waarden (xs:list, xs:union)");
            return SimpleType.Unfollowed(NameOf(type), type.TypeCode == XmlTypeCode.Integer ? ValueKind.Getal : ValueKind.Tekst);
        }

        var compiler = new SimpleTypeCompiler(kind, note);
        for (var level = type; level is not null; level = level.BaseXmlSchemaType as XmlSchemaSimpleType)
        {
            if (level.Content is XmlSchemaSimpleTypeRestriction restriction)
                compiler.Restrict(restriction);
        }

        return compiler.Result(NameOf(type));
    }

    private SimpleType Result(string name) => new(name, kind, minLength, maxLength, min, max, patterns, codes);

    private static ValueKind? KindOf(XmlSchemaSimpleType type) => Variety(type) != XmlSchemaDatatypeVariety.Atomic ? null : type.TypeCode switch
    {
        XmlTypeCode.String => ValueKind.Tekst,
        XmlTypeCode.Integer => ValueKind.Getal,
        XmlTypeCode.Date => ValueKind.Datum,
        XmlTypeCode.Time => ValueKind.Tijd,
        _ => null,
    };

    private static XmlSchemaDatatypeVariety Variety(XmlSchemaSimpleType type) => type.Datatype?.Variety ?? XmlSchemaDatatypeVariety.Union;

    private static string NameOf(XmlSchemaSimpleType type)
    {
        for (var level = type; level is not null; level = level.BaseXmlSchemaType as XmlSchemaSimpleType)
        {
            if (level.QualifiedName.Name.Length > 0)
                return level.QualifiedName.Name;
        }

        return type.TypeCode.ToString();
    }

    private void Restrict(XmlSchemaSimpleTypeRestriction restriction)
    {
        var alternatives = new List<string>();
        var listed = new List<string>();
        foreach (var facet in restriction.Facets.Cast<XmlSchemaFacet>())
        {
            var value = facet.Value ?? string.Empty;
            switch (facet)
            {
                case XmlSchemaMinLengthFacet when Number(value) is { } number:
                    minLength = Math.Max(minLength, (int)Math.Min(number, int.MaxValue));
                    break;
                case XmlSchemaMaxLengthFacet when Number(value) is { } number:
                    maxLength = (int)Math.Min(maxLength, number);
                    break;
                case XmlSchemaMinInclusiveFacet when kind == ValueKind.Getal && Number(value) is { } number:
                    min = Math.Max(min, number);
                    break;
                case XmlSchemaMaxInclusiveFacet when kind == ValueKind.Getal && Number(value) is { } number:
                    max = Math.Min(max, number);
                    break;
                case XmlSchemaPatternFacet when XsdPattern.IsFollowed(value):
                    alternatives.Add(value);
                    break;
                case XmlSchemaPatternFacet:
                    note("een patroon dat deze motor niet kent (xs:pattern)");
                    break;
                case XmlSchemaEnumerationFacet when kind == ValueKind.Tekst:
                    listed.Add(value);
                    break;
                default:
                    note($"een beperking die de standaard niet gebruikt (xs:{NameOf(facet)})");
                    break;
            }
        }

        // Patterns of one restriction are alternatives; those of another level hold besides.
        if (alternatives.Count > 0)
            patterns.Add(string.Join('|', alternatives));
        if (listed.Count > 0)
            codes = codes is null ? listed : [.. codes.Intersect(listed, StringComparer.Ordinal)];
    }

    /// <summary>Name of a facet in the XSD: that of its class without <c>XmlSchema</c> and <c>Facet</c>.</summary>
    private static string NameOf(XmlSchemaFacet facet)
    {
        var name = facet.GetType().Name["XmlSchema".Length..^"Facet".Length];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static long? Number(string value) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
