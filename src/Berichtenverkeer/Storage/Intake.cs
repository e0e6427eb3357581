using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>One offer as the first pass leaves it: what was offered, and what reading it gave.</summary>
/// <param name="Offer">What was offered.</param>
/// <param name="Sha256">Hash of the payload (of what was offered, when no payload is kept): the identity of these bytes in whatever envelope.</param>
/// <param name="Result">What reading gave; null when the offer already carried its disposition, or is a Fo01.</param>
public sealed record Intake(Offer Offer, byte[] Sha256, ReadResult? Result);
