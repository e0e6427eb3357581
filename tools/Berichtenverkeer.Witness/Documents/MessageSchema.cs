using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>One embedded XSD with its basisschema, compiled by System.Xml as it is: no closed holes, no rewriting.</summary>
public sealed class MessageSchema
{
    private const string Prefix = "schemas/";
    private static readonly Assembly Library = typeof(SchemaSet).Assembly;

    private MessageSchema(string file, int number)
    {
        Number = number;
        File = file;
        Set = new XmlSchemaSet { XmlResolver = null };
        Set.ValidationEventHandler += (_, e) => throw new InvalidOperationException($"{file}: {e.Message}");
        Set.Add(Load(BasisFile));
        var message = Load(file);
        TargetNamespace = message.TargetNamespace!;
        Set.Add(message);
        Set.Compile();
        BasisNamespace = Load(BasisFile).TargetNamespace!;
        Root = (XmlSchemaElement)Set.GlobalElements[new XmlQualifiedName("Bericht", TargetNamespace)]!;
    }

    /// <summary>All embedded XSDs, such as <c>ijw/3.2/jw301.xsd</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> AllFiles { get; } =
        [.. Library.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The 48 messages.</summary>
    public static IReadOnlyList<MessageSchema> All { get; } =
        [.. AllFiles.Where(file => !file.EndsWith("/basisschema.xsd", StringComparison.Ordinal)).Select((file, number) => new MessageSchema(file, number))];

    /// <summary>Place of this message among all.</summary>
    public int Number { get; }

    /// <summary>Path in the set, such as <c>ijw/3.2/jw301.xsd</c>.</summary>
    public string File { get; }

    /// <summary>Path of the basisschema beside it.</summary>
    public string BasisFile => File[..(File.LastIndexOf('/') + 1)] + "basisschema.xsd";

    /// <summary>Domain and release, such as <c>ijw/3.2</c>.</summary>
    public string Release => File[..File.LastIndexOf('/')];

    /// <summary>Namespace of the message.</summary>
    public string TargetNamespace { get; }

    /// <summary>Namespace of what is inside a CDT_ type.</summary>
    public string BasisNamespace { get; }

    /// <summary>The compiled pair of XSDs.</summary>
    public XmlSchemaSet Set { get; }

    /// <summary>The element <c>Bericht</c>.</summary>
    public XmlSchemaElement Root { get; }

    /// <summary>The message of one file.</summary>
    public static MessageSchema Of(string file) => All.Single(message => message.File == file);

    /// <summary>The text of one embedded XSD.</summary>
    public static string TextOf(string file)
    {
        using var reader = new StreamReader(Library.GetManifestResourceStream(Prefix + file)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static XmlSchema Load(string file)
    {
        using var reader = XmlReader.Create(new StringReader(TextOf(file)));
        var schema = XmlSchema.Read(reader, (_, e) => throw new InvalidOperationException($"{file}: {e.Message}"))!;
        foreach (var import in schema.Includes.OfType<XmlSchemaImport>())
            import.SchemaLocation = null;
        return schema;
    }
}
