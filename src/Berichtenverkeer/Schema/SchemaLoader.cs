using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Schema;

/// <summary>Loads the XSD of one message with its basisschema into System.Xml. Nothing is ever fetched.</summary>
internal static class SchemaLoader
{
    /// <summary>Loads and compiles.</summary>
    /// <exception cref="SchemaException">An XSD is missing or broken.</exception>
    public static XmlSchemaSet Load(BerichtSoort soort, Func<string, Stream?> open)
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
}
