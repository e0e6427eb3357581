using System.Runtime.InteropServices;
using System.Xml;

namespace Berichtenverkeer.Reading;

/// <summary>System.Xml, opened the safe way: no DTD, no resolver, a cap on characters.</summary>
internal static class ReferenceXml
{
    public static XmlReader Open(ReadOnlyMemory<byte> payload, ReadingLimits limits)
    {
        var stream = MemoryMarshal.TryGetArray(payload, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(payload.ToArray(), writable: false);
        return XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Where the reader stands.</summary>
    public static (int Line, int Column) Position(XmlReader xml) => xml is IXmlLineInfo info ? (info.LineNumber, info.LinePosition) : (0, 0);

    /// <summary>The finding for a document that is not well-formed. The text of System.Xml is not used: it quotes.</summary>
    public static Finding NotWellFormed(XmlException exception) => NotWellFormed(exception.LineNumber, exception.LinePosition);

    /// <summary>The finding for a document that is not well-formed at a place.</summary>
    public static Finding NotWellFormed(int line, int column) =>
        new(FindingLevel.Xml, FindingCodes.NietWelgevormd, null, "/", line, column, "Het bestand is geen welgevormde XML: het is afgebroken of beschadigd. Vraag de afzender het bericht opnieuw te sturen.");
}
