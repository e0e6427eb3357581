using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Reads a payload that was kept, for what was in quarantaine: as the first pass of a night does when there is no room to keep
/// the message, so of a declaratie the head alone. No copy is made of a payload that is a message by itself.
/// </summary>
public sealed class PayloadReader(SchemaSet schemas, NightSettings settings)
{
    private readonly BerichtReader reader = new(schemas, settings.Limits);
    private readonly DocumentRecogniser documents = new(settings.Limits);

    /// <summary>Reads a payload; null when these bytes are no message by themselves (an envelope, a zip) or too many: those must be offered again.</summary>
    public ReadResult? Read(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return payload.Length <= settings.Limits.MaxBytes && documents.Recognise(OfferSource.StandardInputOrigin, payload) is { Disposition: null, Envelope: null } offer
            ? IntakeReader.Judge(settings.Served, IntakeReader.SafeRead(reader, offer.Payload, headOnly: true))
            : null;
    }
}
