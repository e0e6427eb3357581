using System.Text;
using System.Xml;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Reads a StUF GGk envelope (Di01, Du01, Fo01), with or without SOAP around it. Content never makes it throw.</summary>
/// <remarks>It reads to the end of the document before it gives a payload: half an envelope is no envelope.</remarks>
internal sealed class EnvelopeReader(ReadingLimits limits)
{
    private const string XmlBestand = "parameters/bericht/xmlBestand";
    private const string TekstBestand = "parameters/bericht/tekstBestand";
    private const int DeepestField = 3;
    private const int LongestField = 20;

    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "stuurgegevens/berichtcode",
        "stuurgegevens/zender/organisatie",
        "stuurgegevens/ontvanger/organisatie",
        "stuurgegevens/referentienummer",
        "stuurgegevens/tijdstipBericht",
        "stuurgegevens/crossRefnummer",
        "stuurgegevens/functie",
        "body/code",
        "body/plek",
        "body/omschrijving",
        "body/details",
    };

    private readonly char[] chunk = new char[16 * 1024];

    /// <summary>Reads a document whose root is a SOAP or StUF envelope.</summary>
    public EnvelopeContent Read(byte[] document)
    {
        // Base64 is one long text; the texts that are kept have their limit in ReadText.
        if (new StructureGuard(document, limits with { MaxTextBytes = int.MaxValue }).Scan() is StructureVerdict.Depth or StructureVerdict.Attributes or StructureVerdict.Tag)
        {
            return new EnvelopeContent(null, document, Refusal.Limit(
                $"De envelop is dieper genest dan de grens van {limits.MaxDepth} elementen, of een element heeft te veel attributen of namespaces of een te lange tag. Vraag de afzender om het bericht opnieuw."));
        }

        try
        {
            // Opening reads the first bytes, and so may fail on them.
            using var reader = ReferenceXml.Open(document, limits);
            reader.MoveToContent();
            var content = NameOf(reader).IsSoap ? ReadSoap(reader, document) : ReadStuf(reader, document);
            while (reader.Read())
            {
                // To the end: what follows must be well-formed too.
            }

            return content;
        }
        catch (EnvelopeException refused)
        {
            var foreign = refused.Disposition.Reden == Redenen.VreemdBestand;
            return new EnvelopeContent(null, foreign ? default : document.AsMemory(), refused.Disposition);
        }
        catch (XmlException wrong)
        {
            // The text of an XmlException may quote the document, so only its place is shown.
            return new EnvelopeContent(null, document, Refusal.BadEnvelope(
                $"De XML van de envelop is niet welgevormd (regel {wrong.LineNumber}, positie {wrong.LinePosition}). Vraag de afzender om het bestand opnieuw."));
        }
    }

    private static RootName NameOf(XmlReader reader) => new(reader.NamespaceURI, reader.LocalName);

    /// <summary>The element's place in a path; empty for what no field is called. A name of megabytes must not be joined for each element below it.</summary>
    private static string StepOf(XmlReader reader) =>
        reader.NamespaceURI is EnvelopeNames.GgkNamespace or EnvelopeNames.StufNamespace && reader.LocalName.Length <= LongestField ? reader.LocalName : string.Empty;

    private static EnvelopeException Broken(string tekst) => new(Refusal.BadEnvelope(tekst));

    private EnvelopeContent ReadSoap(XmlReader reader, byte[] document)
    {
        var soap = reader.NamespaceURI;
        var inBody = false;
        EnvelopeContent? content = null;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > 0)
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.Depth == 1)
                    inBody = reader.LocalName == "Body" && reader.NamespaceURI == soap;
                else if (reader.Depth == 2 && inBody)
                    content = content is null ? ReadBodyChild(reader, document) : throw Broken("In de SOAP-body staat meer dan één envelop. Bied elke envelop los aan.");
            }
        }

        return content ?? throw Broken("In de SOAP-envelop ontbreekt een body met een StUF-envelop.");
    }

    private EnvelopeContent ReadBodyChild(XmlReader reader, byte[] document)
    {
        var name = NameOf(reader);
        if (name.Berichtcode is not null)
            return ReadStuf(reader, document);
        if (name.IsPayload)
            throw Broken("In de SOAP-body staat een bericht zonder StUF-envelop. Bied het bericht aan zonder SOAP.");
        if (name.IsUnknownEnvelope)
            throw Broken($"De SOAP-body bevat een onbekende envelop: {name.Shown}.");
        throw new EnvelopeException(Refusal.Foreign($"De SOAP-body bevat geen StUF-envelop maar {name.Shown}."));
    }

    /// <summary>Reads from the start tag of a StUF envelope up to its end tag.</summary>
    private EnvelopeContent ReadStuf(XmlReader reader, byte[] document)
    {
        var berichtcode = NameOf(reader).Berichtcode!;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        ReadOnlyMemory<byte>? payload = null;
        var hasTextFile = false;
        var top = reader.Depth;
        var path = new string[DeepestField];
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > top)
            {
                var level = reader.Depth - top;
                if (reader.NodeType != XmlNodeType.Element || level > DeepestField)
                    continue;
                path[level - 1] = StepOf(reader);
                var key = string.Join('/', path, 0, level);
                if (key == XmlBestand && berichtcode != "Fo01")
                    payload = payload is null ? ReadBase64(reader, document.Length) : throw Broken("De StUF-envelop bevat meer dan één xmlBestand.");
                else if (key == TekstBestand)
                    hasTextFile = true;
                else if (Fields.Contains(key) && !fields.TryAdd(key, ReadText(reader, key)))
                    throw Broken($"In de StUF-envelop staat {key} meer dan eens.");
            }
        }

        var envelope = Build(berichtcode, fields);
        if (berichtcode == "Fo01")
            return new EnvelopeContent(envelope, document, null);
        if (payload is { } found && !hasTextFile)
            return new EnvelopeContent(envelope, found, null);
        if (payload is null && hasTextFile)
            return new EnvelopeContent(envelope, default, Refusal.TextFile());
        throw Broken(hasTextFile ? "De StUF-envelop bevat zowel een xmlBestand als een tekstBestand." : $"In de StUF-envelop ontbreekt {XmlBestand}.");
    }

    private static Envelope Build(string berichtcode, Dictionary<string, string> fields)
    {
        var isFout = berichtcode == "Fo01";
        if (Required("stuurgegevens/berichtcode") != berichtcode)
            throw Broken($"De berichtcode in de stuurgegevens past niet bij de envelop: verwacht {berichtcode}.");
        var tijdstip = Required("stuurgegevens/tijdstipBericht");
        if (tijdstip.Length is < 8 or > 17 || tijdstip.AsSpan().ContainsAnyExceptInRange('0', '9'))
            throw Broken("In de StUF-envelop is stuurgegevens/tijdstipBericht ongeldig: verwacht 8 tot 17 cijfers.");
        return new Envelope(
            berichtcode,
            Required("stuurgegevens/referentienummer"),
            berichtcode == "Du01" ? Required("stuurgegevens/crossRefnummer") : Optional("stuurgegevens/crossRefnummer"),
            Required("stuurgegevens/zender/organisatie"),
            Required("stuurgegevens/ontvanger/organisatie"),
            tijdstip,
            isFout ? null : Required("stuurgegevens/functie"),
            isFout ? Required("body/code") : null,
            isFout ? Optional("body/plek") : null,
            isFout ? Optional("body/omschrijving") : null,
            isFout ? Optional("body/details") : null);

        string? Optional(string key) => fields.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

        string Required(string key) =>
            Optional(key) ?? throw Broken($"In de StUF-envelop ontbreekt {key}. Vraag de afzender om het bericht opnieuw.");
    }

    /// <summary>The text of the element at hand, trimmed; ends on its end tag.</summary>
    private string ReadText(XmlReader reader, string key)
    {
        var text = new StringBuilder();
        while (NextText(reader, key))
        {
            int read;
            while ((read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            {
                if (text.Length + read > limits.MaxTextBytes)
                    throw new EnvelopeException(Refusal.Limit($"De tekst van {key} in de envelop is langer dan de grens van {limits.MaxTextBytes} bytes."));
                text.Append(chunk, 0, read);
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The decoded content of the element at hand; ends on its end tag.</summary>
    private ReadOnlyMemory<byte> ReadBase64(XmlReader reader, int documentLength)
    {
        // Four characters make three bytes, and a character is at least one byte of the document.
        var buffer = PayloadMemory.Allocate((documentLength / 4 * 3) + 3);
        var decoder = new Base64Text(buffer);
        while (NextText(reader, XmlBestand))
        {
            int read;
            while ((read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            {
                if (!decoder.TryAppend(chunk.AsSpan(0, read)))
                    throw Broken("De inhoud van xmlBestand is geen geldige base64. Vraag de afzender om het bericht opnieuw.");
            }
        }

        if (!decoder.IsComplete)
            throw Broken("De inhoud van xmlBestand breekt af: de base64 is niet compleet. Vraag de afzender om het bericht opnieuw.");
        if (decoder.Length == 0)
            throw Broken("In de StUF-envelop is xmlBestand leeg.");

        // A payload may be kept for a while: do not hold a large buffer for a small message.
        return decoder.Length > buffer.Length / 2 ? buffer.AsMemory(0, decoder.Length) : buffer.AsSpan(0, decoder.Length).ToArray();
    }

    /// <summary>Moves to the next piece of text in the element at hand; false when it ends.</summary>
    private static bool NextText(XmlReader reader, string key)
    {
        if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
            return false;
        reader.Read();
        return reader.NodeType switch
        {
            XmlNodeType.EndElement => false,
            XmlNodeType.Element => throw Broken($"In de StUF-envelop staan elementen in {key}, waar tekst hoort."),
            _ => true,
        };
    }
}
