using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Schema;

/// <summary>Compiles the XSD of one message into its plan.</summary>
/// <remarks>The standard uses plain sequences only: no choice, no attributes, no wildcards. Anything else is refused by name.</remarks>
internal static class PlanCompiler
{
    public static MessagePlan Compile(BerichtSoort soort, Func<string, Stream?> open)
    {
        var schemas = Load(soort, open);
        var root = schemas.GlobalElements[new XmlQualifiedName("Bericht", soort.TargetNamespace)] as XmlSchemaElement
            ?? throw new SchemaException($"Schema {soort.SchemaFile}: er is geen element Bericht in namespace {soort.TargetNamespace}.");
        var plan = Element(root, parent: null, soort);
        BindingTable.Bind(plan);
        return new MessagePlan(soort, plan, schemas);
    }

    private static XmlSchemaSet Load(BerichtSoort soort, Func<string, Stream?> open)
    {
        var folder = soort.SchemaFile[..(soort.SchemaFile.LastIndexOf('/') + 1)];
        var set = new XmlSchemaSet { XmlResolver = null };
        var problem = (string?)null;
        set.ValidationEventHandler += (_, e) => problem ??= e.Message;
        try
        {
            foreach (var file in new[] { folder + "basisschema.xsd", soort.SchemaFile })
                set.Add(Read(file, open));
            set.Compile();
        }
        catch (Exception e) when (e is XmlSchemaException or XmlException)
        {
            throw new SchemaException($"Schema {soort.SchemaFile} is niet bruikbaar: {e.Message}", e);
        }

        return problem is null ? set : throw new SchemaException($"Schema {soort.SchemaFile} is niet bruikbaar: {problem}");
    }

    private static XmlSchema Read(string file, Func<string, Stream?> open)
    {
        using var stream = open(file) ?? throw new SchemaException($"Schema {file} ontbreekt in de schemamap.");
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var schema = XmlSchema.Read(reader, validationEventHandler: null) ?? throw new SchemaException($"Schema {file} is leeg.");
        // The import names a place; the set already holds the basisschema, and nothing is ever fetched.
        foreach (var include in schema.Includes.OfType<XmlSchemaImport>())
            include.SchemaLocation = null;
        PatternRewriter.Apply(schema);
        return schema;
    }

    private static ElementPlan Element(XmlSchemaElement element, ElementPlan? parent, BerichtSoort soort)
    {
        var max = element.MaxOccurs == decimal.MaxValue ? int.MaxValue : (int)element.MaxOccurs;
        var plan = new ElementPlan(element.QualifiedName.Name, element.QualifiedName.Namespace, parent, (int)element.MinOccurs, max);
        switch (element.ElementSchemaType)
        {
            case XmlSchemaSimpleType simple:
                plan.Value = SimpleTypeCompiler.Compile(simple, soort.SchemaFile, plan.Path);
                break;
            case XmlSchemaComplexType complex:
                plan.SetChildren(Children(complex, plan, soort));
                break;
            default:
                throw NotUnderstood(soort, plan.Path, "een onbekend type");
        }

        return plan;
    }

    private static ElementPlan[] Children(XmlSchemaComplexType complex, ElementPlan plan, BerichtSoort soort)
    {
        if (complex.AttributeUses.Count > 0 || complex.AttributeWildcard is not null)
            throw NotUnderstood(soort, plan.Path, "attributen");
        if (complex.ContentTypeParticle is not XmlSchemaSequence sequence || sequence.MaxOccurs != 1 || sequence.MinOccurs != 1)
            throw NotUnderstood(soort, plan.Path, "iets anders dan een rij elementen");
        return [.. sequence.Items.Cast<XmlSchemaObject>().Select(item => item is XmlSchemaElement child
            ? Element(child, plan, soort)
            : throw NotUnderstood(soort, plan.Path, "een keuze of een groep"))];
    }

    private static SchemaException NotUnderstood(BerichtSoort soort, string path, string what) =>
        new($"Schema {soort.SchemaFile}: {path} gebruikt {what}; dat kent de standaard niet en kan deze motor niet lezen.");
}
