using Berichtenverkeer.Reading.Fast;

namespace Berichtenverkeer.Reading;

/// <summary>Which part of the payloads the fast reader took, and which it handed over to the reference front end.</summary>
/// <param name="Taken">Payloads that the fast reader took.</param>
/// <param name="TakenBytes">Their bytes.</param>
/// <param name="HandedOver">Payloads that the reference read.</param>
/// <param name="HandedOverBytes">Their bytes.</param>
/// <param name="HandedOverValid">How many of those were valid: what a better fast reader could have taken.</param>
/// <param name="PerReason">How many were handed over for a reason; reasons that did not occur are not there.</param>
public sealed record ReadingShare(
    long Taken,
    long TakenBytes,
    long HandedOver,
    long HandedOverBytes,
    long HandedOverValid,
    IReadOnlyDictionary<HandOverReason, long> PerReason)
{
    /// <summary>Nothing was read.</summary>
    public static ReadingShare None { get; } = new(0, 0, 0, 0, 0, new Dictionary<HandOverReason, long>());

    /// <summary>Part of the payloads that the fast reader took, from 0 to 1; 1 when nothing was read.</summary>
    public double Share => Taken + HandedOver == 0 ? 1 : Taken / (double)(Taken + HandedOver);

    /// <summary>What came since an earlier count.</summary>
    public ReadingShare Since(ReadingShare earlier) => new(
        Taken - earlier.Taken,
        TakenBytes - earlier.TakenBytes,
        HandedOver - earlier.HandedOver,
        HandedOverBytes - earlier.HandedOverBytes,
        HandedOverValid - earlier.HandedOverValid,
        PerReason.Select(pair => (pair.Key, Count: pair.Value - earlier.PerReason.GetValueOrDefault(pair.Key))).Where(pair => pair.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Count));
}
