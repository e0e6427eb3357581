using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>What was found in an envelope.</summary>
/// <param name="Envelope">The envelope; null if it cannot be read.</param>
/// <param name="Payload">The message that was in it; the envelope itself for a Fo01 and for what cannot be read.</param>
/// <param name="Disposition">Why it goes no further; null if the payload can be read.</param>
internal sealed record EnvelopeContent(Envelope? Envelope, ReadOnlyMemory<byte> Payload, Disposition? Disposition);
