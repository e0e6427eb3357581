using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>
/// One offer as the first pass leaves it: what was offered, what reading it gave, and its bytes as they will be stored.
/// Making one costs processor and nothing else: they are made side by side while the batch before them is being stored.
/// </summary>
/// <param name="Offer">What was offered.</param>
/// <param name="Sha256">Hash of the payload (of what was offered, when no payload is kept): the identity of these bytes in whatever envelope.</param>
/// <param name="Result">What reading gave; null when the offer already carried its disposition, or is a Fo01.</param>
public sealed record Intake(Offer Offer, byte[] Sha256, ReadResult? Result)
{
    /// <summary>The payload as it is stored; null when none is kept.</summary>
    public PackedPayload? Packed { get; } = Offer.Payload.IsEmpty ? null : PackedPayload.Pack(Offer.Payload.Span);
}
