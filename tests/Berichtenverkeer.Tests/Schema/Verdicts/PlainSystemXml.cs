using System.Text;
using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>A validating XmlReader as most people set it up. It has holes; the engine must not be this.</summary>
public sealed class PlainSystemXml : IVerdict
{
    public IReadOnlyList<bool> Judge(MessageSchema schema, IReadOnlyList<GeneratedDocument> documents) =>
        [.. documents.AsParallel().AsOrdered().Select(document => IsValid(schema, document.Xml))];

    private static bool IsValid(MessageSchema schema, string xml)
    {
        var valid = true;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schema.Set, XmlResolver = null };
        settings.ValidationEventHandler += (_, _) => valid = false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(xml)), settings);
            while (valid && reader.Read())
            {
                // Validation happens while reading.
            }
        }
        catch (XmlException)
        {
            return false;
        }

        return valid;
    }
}
