using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Makes one offer of the bytes of one document: a message, an envelope with a message, or something else.</summary>
/// <remarks>What may be a message is never refused here: malformed XML, a DTD, another encoding and an unknown release are for the reader to judge.</remarks>
internal sealed class DocumentRecogniser(ReadingLimits limits)
{
    private readonly EnvelopeReader envelopes = new(limits);

    /// <summary>Recognises a whole document; zips have been taken out before.</summary>
    public Offer Recognise(string origin, byte[] document)
    {
        if (document.Length == 0 || Content.IsBlank(document))
            return Refuse(origin, document.Length, Refusal.Foreign("Het bestand is leeg."));
        if (!Content.BeginsAsXml(document))
            return Refuse(origin, document.Length, NotXml());
        if (PlainRoot.IsPayload(document) || RootName.Peek(document, limits) is not { } root || root.IsPayload)
            return new Offer { Origin = origin, Payload = document, Length = document.Length };
        if (root.IsSoap || root.Berichtcode is not null)
            return Open(origin, document);
        if (root.IsUnknownEnvelope)
        {
            return new Offer
            {
                Origin = origin,
                Payload = document,
                Length = document.Length,
                Disposition = Refusal.BadEnvelope($"Deze envelop is onbekend: {root.Shown}. Verwacht wordt een Di01 of Du01 van GGk 2.1 ({EnvelopeNames.GgkNamespace})."),
            };
        }

        return Refuse(origin, document.Length, ForeignXml(root));
    }

    /// <summary>An offer of which nothing is kept but that it was there.</summary>
    public static Offer Refuse(string origin, long length, Disposition disposition) =>
        new() { Origin = origin, Length = length, Disposition = disposition };

    /// <summary>No message: it is not even XML.</summary>
    public static Disposition NotXml() => Refusal.Foreign("Dit is geen XML en geen zip, en dus geen iJw- of iWmo-bericht.");

    private static Disposition ForeignXml(RootName root) => Refusal.Foreign(
        $"Dit is XML van iets anders: het hoofdelement is {root.Shown}. Een iJw- of iWmo-bericht heeft een namespace die begint met {EnvelopeNames.PayloadNamespacePrefix}.");

    private Offer Open(string origin, byte[] document)
    {
        var content = envelopes.Read(document);
        var disposition = content.Disposition;
        var payload = content.Payload;
        if (disposition is null && content.Envelope?.Berichtcode != "Fo01")
        {
            disposition = JudgePayload(payload);
            if (disposition?.Reden == Redenen.VreemdBestand)
                payload = default;
            else if (disposition is not null)
                payload = document;
        }

        return new Offer
        {
            Origin = origin,
            Payload = payload,
            Length = document.Length,
            Envelope = content.Envelope,
            Disposition = disposition,
        };
    }

    private Disposition? JudgePayload(ReadOnlyMemory<byte> payload)
    {
        if (!Content.BeginsAsXml(payload.Span))
            return Refusal.BadEnvelope("De inhoud van xmlBestand is geen XML. Vraag de afzender om het bericht opnieuw.");
        if (PlainRoot.IsPayload(payload.Span) || RootName.Peek(payload, limits) is not { } root || root.IsPayload)
            return null;
        return root.IsSoap || root.Berichtcode is not null || root.IsUnknownEnvelope
            ? Refusal.BadEnvelope($"In de envelop zit opnieuw een envelop: {root.Shown}.")
            : ForeignXml(root);
    }
}
