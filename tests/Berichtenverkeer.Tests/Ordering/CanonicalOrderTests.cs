using Berichtenverkeer.Ordering;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Tests.Ordering;

public sealed class CanonicalOrderTests
{
    private static readonly DateOnly Maandag = new(2026, 3, 2);

    [Fact]
    public void Toewijzingen_and_verzoeken_precede_starts_then_declaraties_then_removals_then_retouren()
    {
        WorkItem[] night = [Item("JW302"), Item("JW301", removal: true), Item("JW323"), Item("JW305"), Item("JW301"), Item("JW325")];

        Assert.Equal(["JW301", "JW305", "JW323", "JW301", "JW302", "JW325"], Codes(night));
        Assert.True(CanonicalOrder.Sort(night)[3].OnlyRemovals);
    }

    [Fact]
    public void On_one_day_a_toewijzing_for_a_verzoek_of_this_night_follows_it_and_another_precedes_it()
    {
        WorkItem[] night = [Item("JW301", referenties: ["R-1"], identificatie: "B"), Item("JW315", referenties: ["R-1"]), Item("JW301", referenties: ["R-0"], identificatie: "A")];

        Assert.Equal(["A", "X", "B"], CanonicalOrder.Sort(night).Select(item => item.Identificatie));
    }

    [Fact]
    public void A_referentie_of_another_aanbieder_does_not_hold_a_toewijzing_back()
    {
        WorkItem[] night = [Item("JW315", referenties: ["R-1"], aanbieder: "98000002"), Item("JW301", referenties: ["R-1"])];

        Assert.Equal(["JW301", "JW315"], Codes(night));
    }

    [Fact]
    public void A_verzoek_of_another_day_does_not_hold_a_toewijzing_back()
    {
        WorkItem[] night = [Item("JW315", referenties: ["R-1"]), Item("JW317", referenties: ["R-2"], identificatie: "Y", dag: 1), Item("JW301", referenties: ["R-1"], dag: 1)];

        Assert.Equal(["JW315", "JW301", "JW317"], Codes(night));
    }

    [Fact]
    public void An_earlier_day_goes_first_whatever_refers_to_what()
    {
        WorkItem[] night = [Item("JW315", referenties: ["R-1"], dag: 1), Item("JW301", referenties: ["R-1"])];

        Assert.Equal(["JW301", "JW315"], Codes(night));
    }

    [Fact]
    public void Ties_are_broken_by_afzender_then_identificatie_then_hash()
    {
        WorkItem[] night =
        [
            Item("JW305", identificatie: "b", sha: 1), Item("JW305", identificatie: "B", sha: 2), Item("JW305", identificatie: "B", sha: 1),
            Item("JW305", aanbieder: "98000000", identificatie: "z"),
        ];

        Assert.Equal(
            [("z", 0), ("B", 1), ("B", 2), ("b", 1)],
            CanonicalOrder.Sort(night).Select(item => (item.Identificatie, (int)item.Sha256[0])));
    }

    [Fact]
    public void The_order_of_arrival_does_not_matter()
    {
        string[] codes = ["JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW302", "JW325"];
        Prop.ForAll<int[]>(
            ArbMap.Default.ArbFor<int[]>(),
            seeds =>
            {
                var night = Night(codes, seeds);
                var shuffled = night.OrderBy(item => item.Sha256[0] * 37 % 101).ToArray();
                return CanonicalOrder.Sort(night).SequenceEqual(CanonicalOrder.Sort(shuffled));
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Judged_part_by_part_and_day_by_day_the_order_is_the_same()
    {
        string[] codes = ["JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW302", "JW325", "WMO301", "WMO303"];
        Prop.ForAll<int[]>(
            ArbMap.Default.ArbFor<int[]>(),
            seeds =>
            {
                var night = Night(codes, seeds);
                var pieces = night
                    .GroupBy(item => CanonicalOrder.Parts.Single(part => part.BerichtCode == item.Soort.Code && part.OnlyRemovals == item.OnlyRemovals) is var part
                        ? (part.Place, Day: part.PerDay ? item.Dagtekening : default)
                        : default)
                    .OrderBy(piece => piece.Key);
                return CanonicalOrder.Sort(night).SequenceEqual(pieces.SelectMany(piece => CanonicalOrder.Sort([.. piece])));
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Declaraties_and_removals_are_one_part_that_is_not_divided_by_day()
    {
        var declaratie = CanonicalOrder.Parts.Single(part => part is { BerichtCode: "JW323", OnlyRemovals: false });
        var removal = CanonicalOrder.Parts.Single(part => part is { BerichtCode: "JW301", OnlyRemovals: true });

        Assert.False(declaratie.PerDay);
        Assert.False(removal.PerDay);
        Assert.Equal(declaratie.Place, removal.Place);
    }

    private static WorkItem[] Night(string[] codes, int[] seeds) =>
    [
        .. seeds.Select((seed, i) => Item(
            codes[(seed & 0xFFFF) % codes.Length], identificatie: $"{seed % 7}", referenties: [$"R-{seed % 3}"], dag: (seed & 0xFF) % 3, removal: (seed & 0x40) != 0, sha: (byte)i)),
    ];

    private static IEnumerable<string> Codes(WorkItem[] night) => CanonicalOrder.Sort(night).Select(item => item.Soort.Code);

    private static WorkItem Item(string code, string aanbieder = "98000001", string identificatie = "X", int dag = 0, string[]? referenties = null, bool removal = false, byte sha = 0)
    {
        var soort = BerichtSoorten.Find(code, code.EndsWith("303", StringComparison.Ordinal) ? "2.3" : "3.2")!;
        return new(1, soort, Maandag.AddDays(dag), aanbieder, soort.GemeenteIsAfzender ? "0037" : aanbieder, identificatie, [sha], 100, referenties ?? [], Maandag, removal);
    }
}
