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
        ? $"<{Refusal.Shown(Local)}> zonder namespace"
        : $"<{Refusal.Shown(Local)}> in namespace {Refusal.Shown(Namespace)}";

    /// <summary>Settings for reading what anyone may have sent: no DTD, nothing fetched, a limited length.</summary>
    public static XmlReaderSettings SafeSettings(ReadingLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root of the document, read no further than that; null if XML breaks off before it or there is a DTD.</summary>
    public static RootName? Peek(ArraySegment<byte> document, XmlReaderSettings settings)
    {
        using var stream = new MemoryStream(document.Array!, document.Offset, document.Count, writable: false);
        using var reader = XmlReader.Create(stream, settings);
        try
        {
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
