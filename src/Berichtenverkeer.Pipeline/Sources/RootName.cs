using System.Xml;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Name of the root element of a document: what decides which kind of document it is.</summary>
internal readonly record struct RootName(string Namespace, string Local)
{
    /// <summary>A message of iStandaarden, of whatever release.</summary>
    public bool IsPayload => Namespace.StartsWith(EnvelopeNames.PayloadNamespacePrefix, StringComparison.Ordinal);

    /// <summary>A SOAP envelope, 1.1 or 1.2.</summary>
    public bool IsSoap => Local == "Envelope" && Namespace is EnvelopeNames.Soap11Namespace or EnvelopeNames.Soap12Namespace;

    /// <summary>Berichtcode of the StUF envelope that begins here; null if none does.</summary>
    public string? Berichtcode => (Namespace, Local) switch
    {
        (EnvelopeNames.GgkNamespace, EnvelopeNames.Di01Root) => "Di01",
        (EnvelopeNames.GgkNamespace, EnvelopeNames.Du01Root) => "Du01",
        (EnvelopeNames.StufNamespace, EnvelopeNames.Fo01Root) => "Fo01",
        _ => null,
    };

    /// <summary>An envelope of the hub that is not known here. It may well hold a message: not to be skipped as foreign.</summary>
    public bool IsUnknownEnvelope => Berichtcode is null && Namespace.StartsWith(EnvelopeNames.GgkNamespacePrefix, StringComparison.Ordinal);

    /// <summary>Name and namespace in a sentence.</summary>
    public string Shown => Namespace.Length == 0
        ? $"<{SafeText.Of(Local)}> zonder namespace"
        : $"<{SafeText.Of(Local)}> in namespace {SafeText.Of(Namespace)}";

    /// <summary>The root of the document, read no further than that.</summary>
    /// <returns>Null if no parser may see it (not UTF-8, a DTD, a flood of attributes) or XML breaks off before the root.</returns>
    public static RootName? Peek(ReadOnlyMemory<byte> document, ReadingLimits limits)
    {
        // System.Xml is quadratic in the attributes of one element, and the guard reads bytes as UTF-8.
        if (!TextEncodingCheck.IsUtf8(document.Span) || new StructureGuard(document.Span, limits).ScanRoot() != StructureVerdict.Fine)
            return null;
        try
        {
            // Opening reads the first bytes, and so may fail on them.
            using var reader = ReferenceXml.Open(document, limits);
            return reader.MoveToContent() == XmlNodeType.Element
                ? new RootName(reader.NamespaceURI, reader.LocalName)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
