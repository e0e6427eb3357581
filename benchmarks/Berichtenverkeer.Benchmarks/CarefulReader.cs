using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>What a careful user of System.Xml writes: a validating XmlReader over schemas that are compiled once.</summary>
internal static class CarefulReader
{
    public static XmlReaderSettings Settings()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var file in BerichtSoorten.All.Select(soort => soort.SchemaFile).Concat(Releases.All.Select(release => release.BasisschemaFile)))
        {
            using var stream = typeof(SchemaSet).Assembly.GetManifestResourceStream("schemas/" + file)!;
            using var xsd = XmlReader.Create(stream);
            var schema = XmlSchema.Read(xsd, null)!;
            foreach (var import in schema.Includes.OfType<XmlSchemaImport>())
                import.SchemaLocation = null;
            schemas.Add(schema);
        }

        schemas.Compile();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas, XmlResolver = null, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.ValidationEventHandler += (_, e) => throw e.Exception;
        return settings;
    }
}
