using Berichtenverkeer.Ordering;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Tests.Storage;

public sealed class WorkListTests
{
    private static readonly DateOnly Maandag = new(2026, 3, 2);

    [Fact]
    public void What_was_added_comes_back()
    {
        Prop.ForAll<(NonNull<string> Identificatie, NonNull<string>[] Referenties, int Seed)[]>(
            ArbMap.Default.ArbFor<(NonNull<string> Identificatie, NonNull<string>[] Referenties, int Seed)[]>(),
            drawn =>
            {
                var items = drawn.Select(one => Item(one.Seed, one.Identificatie.Get, [.. one.Referenties.Select(referentie => referentie.Get)])).ToList();
                return Packed(items).Select(Shown).SequenceEqual(items.Select(Shown));
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Texts_longer_than_a_block_come_back()
    {
        var item = Item(1, "A-1", [.. Enumerable.Range(0, 5_000).Select(i => $"REFERENTIE-{i:D8}")]);

        var packed = Packed([Item(2, "B-1", ["R-1"]), item, Item(3, "C-1", [])]);

        Assert.Equal(item.Referenties, packed[1].Referenties);
        Assert.Equal("C-1", packed[2].Identificatie);
        Assert.Empty(packed[2].Referenties);
    }

    [Fact]
    public void A_place_outside_it_is_refused()
    {
        var packed = Packed([Item(1, "A", [])]);

        Assert.Throws<ArgumentOutOfRangeException>(() => packed[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => packed[-1]);
    }

    [Fact]
    public void Arranging_packed_work_is_the_canonical_order()
    {
        var items = Enumerable.Range(0, 5_000).Select(i => Item(i * 7919 % 5_000, $"I-{i * 31 % 97}", [$"R-{i % 11}"])).ToList();

        Assert.Equal(CanonicalOrder.Sort(items).Select(Shown), CanonicalOrder.Arrange(Packed(items)).Select(Shown));
    }

    private static WorkList Packed(IEnumerable<WorkItem> items)
    {
        var list = new WorkList();
        foreach (var item in items)
            list.Add(item);
        return list;
    }

    private static string Shown(WorkItem item) =>
        $"{item.BerichtId} {item.Soort.Code} {item.Soort.Release.Versie} {item.Dagtekening:O} {item.Aanbieder} {item.Afzender} {item.Identificatie} {Convert.ToHexString(item.Sha256)} {item.Length} {string.Join('|', item.Referenties)} {item.OpDatum:O} {item.OnlyRemovals}";

    private static WorkItem Item(int seed, string identificatie, string[] referenties)
    {
        var number = seed & 0xFFFFFF;
        var soort = BerichtSoorten.All[number % BerichtSoorten.All.Count];
        return new(
            seed, soort, Maandag.AddDays(number % 5), $"{98000000 + (number % 7)}", soort.GemeenteIsAfzender ? "0037" : $"{98000000 + (number % 7)}", identificatie,
            System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(seed)), number, referenties, Maandag.AddDays(number % 3), number % 2 == 0);
    }
}
