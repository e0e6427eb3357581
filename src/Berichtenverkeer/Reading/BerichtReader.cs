using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Reading;

/// <summary>
/// Reads one payload: limits, recognition by root QName, XSD check and canonical message in one pass.
/// Not for use by two threads at once; make one per thread, they share the compiled schemas.
/// </summary>
public sealed class BerichtReader(SchemaSet schemas, ReadingLimits limits)
{
    private const string StandardNamespace = "http://www.istandaarden.nl/";

    /// <summary>The fast reader keeps within these limits by itself; under tighter ones the guards must look first.</summary>
    private readonly bool mayReadFast =
        limits is { MaxDepth: >= 16, MaxAttributes: >= 8, MaxNamespaceDeclarations: >= 8, MaxTagBytes: >= 4096, MaxTextBytes: >= FastReader.LongestText };

    /// <summary>False for what the engine wrote itself and reads back: <see cref="SchemaSet.Share"/> is about what came in.</summary>
    internal bool IsCounted { get; init; } = true;

    /// <summary>Reads a payload. Whatever the bytes are, the answer is data: only a fault of the engine itself throws.</summary>
    /// <exception cref="SchemaException">The XSD of this message cannot be used.</exception>
    public ReadResult Read(ReadOnlyMemory<byte> payload) => ReadWith(payload, headOnly: false);

    /// <summary>
    /// Reads a payload as <see cref="Read"/> does, with the same verdict, but of a declaratie (303, 323) keeps the head alone:
    /// enough to order it by, without making records of its lines. A declaratie that the fast reader hands over is kept whole (<see cref="ReadResult.IsWhole"/>).
    /// </summary>
    /// <exception cref="SchemaException">The XSD of this message cannot be used.</exception>
    public ReadResult ReadHead(ReadOnlyMemory<byte> payload) => ReadWith(payload, headOnly: true);

    private ReadResult ReadWith(ReadOnlyMemory<byte> payload, bool headOnly)
    {
        if (payload.Length > limits.MaxBytes)
            return OverLimit(string.Create(CultureInfo.InvariantCulture, $"Het bericht is groter dan {limits.MaxBytes} bytes. Vraag de afzender het te splitsen, of verhoog de grens in de instellingen."));
        if (TryFast(payload.Span, headOnly, out var reason) is { } taken)
        {
            if (IsCounted)
                schemas.Tally.Take(payload.Length);
            return taken;
        }

        var result = ReadReference(payload);
        if (IsCounted)
            schemas.Tally.HandOver(reason, payload.Length, result.IsValid);
        return result;
    }

    /// <summary>Reads a payload with the reference front end only: the guards, System.Xml and the XSDs.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="events">Told what is read, beside the builder of the message; null for nobody.</param>
    internal ReadResult ReadReference(ReadOnlyMemory<byte> payload, IBerichtEvents? events = null)
    {
        if (!TextEncodingCheck.IsUtf8(payload.Span))
            return ReadResult.NotJudged(new(Uitkomst.Quarantaine, Redenen.Codering, "Het bericht is niet in UTF-8 gecodeerd (OP192). Vraag de afzender het in UTF-8 aan te leveren."));

        switch (new StructureGuard(payload.Span, limits).Scan())
        {
            case StructureVerdict.Dtd:
                return ReadResult.Rejected(null, null, [DtdFinding(payload.Span)]);
            case StructureVerdict.Depth:
                return OverLimit(string.Create(CultureInfo.InvariantCulture, $"Elementen zijn dieper genest dan {limits.MaxDepth} niveaus; een echt bericht heeft er hoogstens 9. Bekijk het bestand voordat u het herstelt."));
            case StructureVerdict.Attributes:
                return OverLimit(string.Create(CultureInfo.InvariantCulture, $"Een element heeft meer dan {limits.MaxAttributes} attributen of {limits.MaxNamespaceDeclarations} namespaces. Bekijk het bestand voordat u het herstelt."));
            case StructureVerdict.Tag:
                return OverLimit(string.Create(CultureInfo.InvariantCulture, $"Een tag is langer dan {limits.MaxTagBytes} bytes. Bekijk het bestand voordat u het herstelt."));
            case StructureVerdict.Text:
                return OverLimit(string.Create(CultureInfo.InvariantCulture, $"Een tekst is langer dan {limits.MaxTextBytes} bytes. Vraag de afzender de tekst in te korten, of verhoog de grens in de instellingen."));
            default:
                return Parse(payload, events);
        }
    }

    /// <summary>Whether a payload is a valid message of a kind, as far as the fast reader can tell: when it cannot, <see cref="Read"/> decides.</summary>
    internal bool Follows(BerichtSoort soort, ReadOnlySpan<byte> payload)
    {
        if (!mayReadFast || payload.Length > limits.MaxBytes)
            return false;
        var fast = schemas.Rent();
        try
        {
            var nobody = default(NoEvents);
            return fast.Recognise(payload, out var root) is { } style && style.Plan.Plan.Soort == soort && fast.Walk(payload, root, style, ref nobody);
        }
        finally
        {
            schemas.Return(fast);
        }
    }

    /// <summary>The message, when the fast reader understands all of it; null when the reference has to decide.</summary>
    private ReadResult? TryFast(ReadOnlySpan<byte> payload, bool headOnly, out HandOverReason reason)
    {
        reason = HandOverReason.Limits;
        if (!mayReadFast)
            return null;
        reason = HandOverReason.Start;
        var fast = schemas.Rent();
        try
        {
            if (fast.Recognise(payload, out var root) is not { } style)
                return null;
            var builder = new BerichtBuilder(style.Plan.Plan.Soort);
            headOnly &= builder.Bericht.Soort.IsDeclaratie;
            var events = new FastBuilder(builder, payload, headOnly);
            if (fast.Walk(payload, root, style, ref events))
                return headOnly ? ReadResult.Head(builder.Bericht) : ReadResult.Valid(builder.Bericht);
            reason = fast.Reason;
            return null;
        }
        finally
        {
            schemas.Return(fast);
        }
    }

    private ReadResult Parse(ReadOnlyMemory<byte> payload, IBerichtEvents? events)
    {
        // System.Xml does not mind a file that stops in the middle of a character.
        if (!payload.IsEmpty && Rune.DecodeLastFromUtf8(payload.Span, out _, out _) != OperationStatus.Done)
            return ReadResult.Rejected(null, null, [NotWellFormedAtEnd(payload.Span)]);
        try
        {
            // Opening reads the first bytes, and so may fail on them.
            using var xml = ReferenceXml.Open(payload, limits);
            // System.Xml takes 1.0x and 1.01 for 1.0; XML does not.
            if (xml.Read() && xml.NodeType == XmlNodeType.XmlDeclaration && xml.GetAttribute("version") is not "1.0")
                return ReadResult.Rejected(null, null, [ReferenceXml.NotWellFormed(1, 1)]);
            xml.MoveToContent();
            return Judge(xml, events);
        }
        catch (XmlException e)
        {
            return ReadResult.Rejected(null, null, [ReferenceXml.NotWellFormed(e)]);
        }
    }

    private ReadResult Judge(XmlReader xml, IBerichtEvents? events)
    {
        var soort = BerichtSoorten.ByNamespace(xml.NamespaceURI);
        if (soort is null)
            return Unknown(xml);
        if (!string.Equals(xml.LocalName, soort.RootElement, StringComparison.Ordinal))
            return ReadResult.Rejected(soort, null, [WrongRoot(xml, soort)]);
        return new ReferenceReader(schemas.PlanOf(soort), limits, events).Read(xml);
    }

    private static ReadResult Unknown(XmlReader xml)
    {
        var seen = SafeText.Of(xml.NamespaceURI);
        if (xml.NamespaceURI.StartsWith(StandardNamespace, StringComparison.Ordinal))
        {
            var known = string.Join(", ", Releases.All.Select(release => release.Name));
            return ReadResult.NotJudged(new(Uitkomst.Quarantaine, Redenen.ReleaseOnbekend, $"Release of bericht onbekend: namespace {seen}. Deze motor kent {known}."));
        }

        return ReadResult.NotJudged(new(
            Uitkomst.Overgeslagen,
            Redenen.VreemdBestand,
            seen.Length == 0 ? $"Geen iJw- of iWmo-bericht: hoofdelement {SafeText.Of(xml.LocalName)} zonder namespace." : $"Geen iJw- of iWmo-bericht: hoofdelement {SafeText.Of(xml.LocalName)} in namespace {seen}."));
    }

    private static Finding WrongRoot(XmlReader xml, BerichtSoort soort)
    {
        var (line, column) = ReferenceXml.Position(xml);
        return new(FindingLevel.Xsd, FindingCodes.ElementOnverwacht, null, "/" + SafeText.Of(xml.LocalName), line, column, $"Het hoofdelement van {soort.Code} heet {soort.RootElement}, niet {SafeText.Of(xml.LocalName)}.");
    }

    private static (int Line, int Column) Behind(ReadOnlySpan<byte> before) => (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));

    private static Finding NotWellFormedAtEnd(ReadOnlySpan<byte> payload)
    {
        var (line, column) = Behind(payload);
        return ReferenceXml.NotWellFormed(line, column);
    }

    private static Finding DtdFinding(ReadOnlySpan<byte> payload)
    {
        var (line, column) = Behind(payload[..payload.IndexOf("<!DOCTYPE"u8)]);
        return new(FindingLevel.Xml, FindingCodes.Dtd, null, "/", line, column, "Het bestand heeft een DTD (DOCTYPE); die is in het berichtenverkeer niet toegestaan. Vraag de afzender het bericht zonder DTD te sturen.");
    }

    private static ReadResult OverLimit(string tekst) => ReadResult.NotJudged(new(Uitkomst.Quarantaine, Redenen.Grens, tekst));
}
