using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests;

/// <summary>How much of what is offered is in memory at one time.</summary>
public sealed class OfferBatchesTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void A_batch_takes_at_most_8_MB() => Assert.Equal([2, 1, 2], CountsOf(3, 5, 4, 5, 3));

    [Fact]
    public void An_offer_that_is_larger_is_a_batch_by_itself() => Assert.Equal([1, 1, 1, 2], CountsOf(1, 24, 9, 1, 1));

    [Fact]
    public void A_batch_has_at_most_a_thousand_offers() => Assert.Equal([1_000, 1_000, 1], CountsOf(new int[2_001]));

    [Fact]
    public void Nothing_offered_is_no_batch() => Assert.Empty(CountsOf());

    private static IEnumerable<int> CountsOf(params int[] megabytes) =>
        OfferBatches.Of(megabytes.Select(size => new Offer { Origin = "x.xml", Length = size * Megabyte, Payload = new byte[size * Megabyte] })).Select(batch => batch.Count);
}
