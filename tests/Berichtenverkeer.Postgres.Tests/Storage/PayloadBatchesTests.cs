using Berichtenverkeer.Postgres.Storage;

namespace Berichtenverkeer.Postgres.Tests.Storage;

public sealed class PayloadBatchesTests
{
    private const long Limit = 8 * 1024 * 1024;

    private static List<int> SizesOf(IEnumerable<long> lengths) =>
        [.. PayloadBatches.Of(lengths.Select((length, index) => ((long)index, length))).Select(batch => batch.Count)];

    [Fact]
    public void Part_is_full_at_the_limit_of_bytes_and_not_before() =>
        Assert.Equal([2, 1], SizesOf([Limit - 1, 1, 1]));

    [Fact]
    public void Part_is_full_at_a_hundred_messages() =>
        Assert.Equal([100, 1], SizesOf(Enumerable.Repeat(1L, 101)));

    [Fact]
    public void Message_over_the_limit_is_a_part_by_itself() =>
        Assert.Equal([1, 1, 1], SizesOf([1, Limit + 1, 1]));

    [Fact]
    public void No_messages_are_no_parts() => Assert.Empty(SizesOf([]));

    [Fact]
    public void Every_message_comes_once_and_in_order() =>
        Assert.Equal([0L, 1, 2, 3], PayloadBatches.Of([(0, Limit), (1, Limit), (2, 1), (3, 1)]).SelectMany(batch => batch));
}
