using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline;

/// <summary>Cuts a stream of offers into batches, bounded in number and in bytes: what is in memory at one time.</summary>
internal static class OfferBatches
{
    /// <summary>Most offers of one batch.</summary>
    private const int MaxCount = 1_000;

    /// <summary>Bytes of a batch at most; one offer may be larger, and is a batch by itself.</summary>
    public const long MaxBytes = 8 * 1024 * 1024;

    public static IEnumerable<List<Offer>> Of(IEnumerable<Offer> offers)
    {
        var batch = new List<Offer>();
        long bytes = 0;
        foreach (var offer in offers)
        {
            if (batch.Count > 0 && bytes + offer.Payload.Length > MaxBytes)
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }

            batch.Add(offer);
            bytes += offer.Payload.Length;
            if (batch.Count < MaxCount && bytes < MaxBytes)
                continue;

            // At once: no other is read while this one waits to be.
            yield return batch;
            batch = [];
            bytes = 0;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
