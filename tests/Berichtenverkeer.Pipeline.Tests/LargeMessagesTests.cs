namespace Berichtenverkeer.Pipeline.Tests;

/// <summary>Which messages take turns.</summary>
public sealed class LargeMessagesTests
{
    private const long Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(8, 49_999, false)]
    [InlineData(9, 49_999, true)]
    [InlineData(6, 50_000, false)]
    [InlineData(7, 50_000, true)]
    public async Task Large_messages_take_turns_and_sooner_beside_a_very_large_unit(int megabytes, int unitCount, bool takesTurns)
    {
        using var large = new LargeMessages();

        using var turn = await large.EnterAsync(megabytes * Megabyte, unitCount);

        Assert.Equal(takesTurns, turn is not null);
    }

    [Fact]
    public async Task The_next_waits_until_the_one_before_is_stored_and_a_small_one_does_not()
    {
        using var large = new LargeMessages();
        var first = await large.EnterAsync(9 * Megabyte, 1);
        var second = large.EnterAsync(9 * Megabyte, 1);

        Assert.Null(await large.EnterAsync(Megabyte, 1));
        Assert.False(second.IsCompleted);
        first!.Dispose();
        (await second)!.Dispose();
    }
}
