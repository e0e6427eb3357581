using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Pipeline.Tests;

/// <summary>What stays in memory between two times that a message is needed.</summary>
public sealed class BerichtCacheTests
{
    private static readonly Bericht Bericht = new(BerichtSoorten.Find("JW323", "3.2")!);

    [Fact]
    public void What_does_not_fit_is_not_kept()
    {
        var cache = new BerichtCache(100);
        cache.Keep(1, Bericht, 60);
        cache.Keep(2, Bericht, 60);
        Assert.Same(Bericht, cache.Peek(1));
        Assert.Null(cache.Peek(2));
        Assert.False(cache.HasRoom(41));
        Assert.True(cache.HasRoom(40));
    }

    [Fact]
    public void What_is_forgotten_makes_room_once()
    {
        var cache = new BerichtCache(100);
        cache.Keep(1, Bericht, 60);
        cache.Keep(1, Bericht, 60);
        cache.Drop(1);
        cache.Drop(1);
        Assert.Null(cache.Peek(1));
        Assert.True(cache.HasRoom(100));
        Assert.False(cache.HasRoom(101));
    }

    [Fact]
    public void Room_that_is_given_up_is_not_for_messages_any_more()
    {
        var cache = new BerichtCache(100);
        cache.Keep(1, Bericht, 40);
        cache.Keep(2, Bericht, 40);

        cache.GiveUp(3 * 30);

        Assert.Single(new long[] { 1, 2 }, berichtId => cache.Peek(berichtId) is not null);
        Assert.True(cache.HasRoom(30));
        Assert.False(cache.HasRoom(31));
    }

    [Fact]
    public void A_large_message_is_never_kept()
    {
        var cache = new BerichtCache(long.MaxValue);
        cache.Keep(1, Bericht, (4 * 1024 * 1024) + 1);
        Assert.Null(cache.Peek(1));
        Assert.False(cache.HasRoom((4 * 1024 * 1024) + 1));
    }
}
