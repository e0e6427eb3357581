using System.Buffers;
using System.Text;
using System.Xml;

namespace Berichtenverkeer.Reading;

/// <summary>Puts a payload in a StUF GGk 2.1 envelope (Di01 or Du01). The same arguments always give the same bytes: UUID and moment come from the caller.</summary>
public static class EnvelopeWriter
{
    /// <summary>Base64 is written in pieces of this many bytes: a multiple of 3, so that only the last piece is padded.</summary>
    private const int Base64Piece = 3 * 16 * 1024;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Writes the envelope as UTF-8 without BOM. The payload goes in as base64, byte for byte.</summary>
    /// <exception cref="ArgumentException">The envelope cannot be written: an Fo01, no Functie, a Di01 with a CrossRefnummer or a Du01 without.</exception>
    public static byte[] Write(Envelope envelope, EnvelopeParameters parameters, ReadOnlySpan<byte> payload)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        ArgumentNullException.ThrowIfNull(parameters);
        var root = envelope.Berichtcode switch
        {
            "Di01" => EnvelopeNames.Di01Root,
            "Du01" => EnvelopeNames.Du01Root,
            _ => throw new ArgumentException("Only a Di01 or Du01 carries a payload.", nameof(envelope)),
        };
        if (string.IsNullOrEmpty(envelope.Functie))
            throw new ArgumentException("A Di01 or Du01 names its functie.", nameof(envelope));
        if (envelope.CrossRefnummer is null == (envelope.Berichtcode == "Du01"))
            throw new ArgumentException("A Du01 refers to its Di01, a Di01 refers to nothing.", nameof(envelope));

        using var stream = new MemoryStream((payload.Length * 4 / 3) + 2048);
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("g", root, EnvelopeNames.GgkNamespace);
            xml.WriteAttributeString("xmlns", "s", null, EnvelopeNames.StufNamespace);
            WriteStuurgegevens(xml, envelope, parameters);
            WriteParameters(xml, parameters, payload);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteStuurgegevens(XmlWriter xml, Envelope envelope, EnvelopeParameters parameters)
    {
        xml.WriteStartElement("stuurgegevens", EnvelopeNames.GgkNamespace);
        WriteStuf(xml, "berichtcode", envelope.Berichtcode);
        WriteParty(xml, "zender", envelope.Zender, parameters.ZenderApplicatie);
        WriteParty(xml, "ontvanger", envelope.Ontvanger, parameters.OntvangerApplicatie);
        WriteStuf(xml, "referentienummer", envelope.Referentienummer);
        WriteStuf(xml, "tijdstipBericht", envelope.TijdstipBericht);
        if (envelope.CrossRefnummer is { } crossRefnummer)
            WriteStuf(xml, "crossRefnummer", crossRefnummer);
        WriteStuf(xml, "functie", envelope.Functie!);
        xml.WriteEndElement();
    }

    private static void WriteParty(XmlWriter xml, string name, string organisatie, string applicatie)
    {
        xml.WriteStartElement(name, EnvelopeNames.StufNamespace);
        WriteStuf(xml, "organisatie", organisatie);
        WriteStuf(xml, "applicatie", applicatie);
        xml.WriteEndElement();
    }

    private static void WriteParameters(XmlWriter xml, EnvelopeParameters parameters, ReadOnlySpan<byte> payload)
    {
        xml.WriteStartElement("parameters", EnvelopeNames.GgkNamespace);
        WriteGgk(xml, "applicatieVersie", parameters.ApplicatieVersie);
        WriteGgk(xml, "applicatieSubversie", parameters.ApplicatieSubversie);
        WriteGgk(xml, "functieVersie", parameters.FunctieVersie);
        WriteGgk(xml, "functieSubversie", parameters.FunctieSubversie);
        xml.WriteStartElement("bericht", EnvelopeNames.GgkNamespace);
        xml.WriteStartElement("xmlBestand", EnvelopeNames.GgkNamespace);
        WriteBase64(xml, payload);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBase64(XmlWriter xml, ReadOnlySpan<byte> payload)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Base64Piece);
        while (!payload.IsEmpty)
        {
            var length = Math.Min(Base64Piece, payload.Length);
            payload[..length].CopyTo(piece);
            xml.WriteBase64(piece, 0, length);
            payload = payload[length..];
        }

        ArrayPool<byte>.Shared.Return(piece, clearArray: true);
    }

    private static void WriteStuf(XmlWriter xml, string name, string value) => xml.WriteElementString(name, EnvelopeNames.StufNamespace, value);

    private static void WriteGgk(XmlWriter xml, string name, string value) => xml.WriteElementString(name, EnvelopeNames.GgkNamespace, value);
}
