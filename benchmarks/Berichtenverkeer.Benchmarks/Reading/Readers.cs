using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Benchmarks;

/// <summary>The ways to read in .NET that are compared: each reads one document and fails when it is not valid.</summary>
internal sealed class Readers
{
    private readonly FastReader fast = new(SchemaSet.Embedded);
    private readonly XmlReaderSettings validating = CarefulReader.Settings();
    private byte[] copy = [];

    /// <summary>The settings of the validating reader.</summary>
    public XmlReaderSettings Validating => validating;

    /// <summary>XmlReader with a reused XmlSchemaSet: what all are compared with.</summary>
    public long Validate(byte[] document)
    {
        var nodes = 0;
        using var xml = XmlReader.Create(new MemoryStream(document, writable: false), validating);
        while (xml.Read())
            nodes++;
        return nodes;
    }

    /// <summary>XmlReader without any check.</summary>
    public static long Read(byte[] document)
    {
        var nodes = 0;
        using var xml = XmlReader.Create(new MemoryStream(document, writable: false));
        while (xml.Read())
            nodes++;
        return nodes;
    }

    /// <summary>The fast reader: every value checked and typed, nothing kept.</summary>
    /// <exception cref="InvalidOperationException">It handed the document over.</exception>
    public long Fast(byte[] document)
    {
        var sum = default(ValueSum);
        return fast.Read(document, ref sum) ? sum.Sum : throw new InvalidOperationException("A document of the corpus was handed over.");
    }

    /// <summary>A tree, with the check of the XSD on it.</summary>
    public long Tree(byte[] document)
    {
        using var stream = new MemoryStream(document, writable: false);
        var tree = XDocument.Load(stream);
        tree.Validate(validating.Schemas, (_, e) => throw e.Exception);
        return tree.Root!.Elements().Count();
    }

    /// <summary>The same bytes, copied: what memory allows.</summary>
    public long Copy(byte[] document)
    {
        if (copy.Length < document.Length)
            copy = new byte[document.Length];
        document.CopyTo(copy, 0);
        return copy[document.Length - 1];
    }
}
