using System.Text;
using System.Xml;

namespace Berichtenverkeer.Reading;

/// <summary>Writes a StUF foutbericht (Fo01). The message that it refuses is not sent back: it holds personal data, and the sender has it.</summary>
public static class FoutberichtWriter
{
    /// <summary>Characters that StUF 3.01 allows in the omschrijving.</summary>
    public const int MaxOmschrijving = 200;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Writes it as UTF-8 without BOM. The same arguments always give the same bytes.</summary>
    /// <param name="fout">The Fo01.</param>
    /// <param name="applicatie">Product name of the sender.</param>
    /// <exception cref="ArgumentException">It is no Fo01, or says not what it refuses or why.</exception>
    public static byte[] Write(Envelope fout, string applicatie)
    {
        ArgumentNullException.ThrowIfNull(fout);
        if (fout.Berichtcode != "Fo01")
            throw new ArgumentException("Only a Fo01 is a foutbericht.", nameof(fout));
        if (fout.CrossRefnummer is null || fout.FoutCode is null || fout.FoutPlek is null || fout.FoutOmschrijving is null)
            throw new ArgumentException("A Fo01 names the envelope that it refuses, with code, plek and omschrijving.", nameof(fout));

        using var stream = new MemoryStream(2048);
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("s", EnvelopeNames.Fo01Root, EnvelopeNames.StufNamespace);
            xml.WriteStartElement("stuurgegevens", EnvelopeNames.StufNamespace);
            Write(xml, "berichtcode", fout.Berichtcode);
            WriteParty(xml, "zender", fout.Zender, applicatie);
            WriteParty(xml, "ontvanger", fout.Ontvanger, EnvelopeNames.HubApplicatie);
            Write(xml, "referentienummer", fout.Referentienummer);
            Write(xml, "tijdstipBericht", fout.TijdstipBericht);
            Write(xml, "crossRefnummer", fout.CrossRefnummer);
            xml.WriteEndElement();
            xml.WriteStartElement("body", EnvelopeNames.StufNamespace);
            Write(xml, "code", fout.FoutCode);
            Write(xml, "plek", fout.FoutPlek);
            Write(xml, "omschrijving", Shortened(fout.FoutOmschrijving));
            if (fout.FoutDetails is { } details)
                Write(xml, "details", details);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static string Shortened(string omschrijving) => omschrijving.Length <= MaxOmschrijving ? omschrijving : omschrijving[..(MaxOmschrijving - 1)] + "…";

    private static void WriteParty(XmlWriter xml, string name, string organisatie, string applicatie)
    {
        xml.WriteStartElement(name, EnvelopeNames.StufNamespace);
        Write(xml, "organisatie", organisatie);
        Write(xml, "applicatie", applicatie);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string value) => xml.WriteElementString(name, EnvelopeNames.StufNamespace, value);
}
