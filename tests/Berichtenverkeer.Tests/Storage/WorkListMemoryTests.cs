using System.Security.Cryptography;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Tests.Storage;

/// <summary>A night has a heap of 150 MB, and two units of a first history of a million messages are in it at once.</summary>
[Collection(Alone.Name)]
public sealed class WorkListMemoryTests
{
    private const int Count = 100_000;
    private static readonly DateOnly Maandag = new(2026, 3, 2);

    [Fact]
    public void A_message_takes_no_more_bytes_than_it_says()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var arranged = CanonicalOrder.Arrange(Work());
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.InRange((after - before) / Count, 50, WorkList.BytesPerMessage);
        GC.KeepAlive(arranged);
    }

    private static WorkList Work()
    {
        var soort = BerichtSoorten.Find("JW315", "3.2")!;
        var list = new WorkList();
        for (var i = 0; i < Count; i++)
        {
            var aanbieder = $"{98000000 + (i % 50)}";
            list.Add(new(i, soort, Maandag, aanbieder, aanbieder, $"IDENT-{i:D6}", SHA256.HashData(BitConverter.GetBytes(i)), 4_000, i % 4 == 0 ? [$"REF-{i:D8}"] : [], Maandag, OnlyRemovals: false));
        }

        return list;
    }
}
