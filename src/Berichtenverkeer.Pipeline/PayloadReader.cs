using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Pipeline;

/// <summary>Reads a payload that was kept, as a night does: for what was in quarantaine.</summary>
public sealed class PayloadReader(SchemaSet schemas, NightSettings settings)
{
    private readonly BerichtReader reader = new(schemas, settings.Limits);

    /// <summary>Reads a payload; null when these bytes are no message by themselves (an envelope, a zip): those must be offered again.</summary>
    public ReadResult? Read(ReadOnlyMemory<byte> payload)
    {
        var source = new OfferSource(settings.Limits, () => new MemoryStream(payload.ToArray(), writable: false));
        return source.Read([SourceSpec.StandardInput], CancellationToken.None).Take(2).ToList() is [{ Disposition: null, Envelope: null } offer]
            ? IntakeReader.Judge(reader, settings.Served, offer.Payload)
            : null;
    }
}
