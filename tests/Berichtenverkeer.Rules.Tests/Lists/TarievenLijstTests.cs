using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Tests.Lists;

public sealed class TarievenLijstTests
{
    private static readonly DateOnly Dag = new(2026, 3, 16);

    private static TarievenLijst Met(params TariefRow[] rows) => TarievenLijst.Of(new([], []) { Tarieven = rows });

    private static TariefRow Rij(long tarief, DateOnly? van = null, DateOnly? tot = null, string eenheid = "04", string? aanbieder = null) =>
        new(aanbieder, "45A04", eenheid, tarief, van, tot);

    private static (string Eenheid, long Tarief)[]? Find(TarievenLijst lijst, DateOnly op, string code = "45A04") =>
        lijst.Find(Voorbeeld.Aanbieder, code, op)?.PerEenheid.ToArray();

    [Fact]
    public void Nothing_loaded_covers_nothing()
    {
        Assert.Same(TarievenLijst.Leeg, TarievenLijst.Of(MunicipalLists.None));
        Assert.Null(Find(TarievenLijst.Leeg, Dag));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_tariff_counts_from_its_first_day_to_its_last(int days, bool geldt) =>
        Assert.Equal(geldt, Find(Met(Rij(6_000, Dag, Dag.AddDays(30))), Dag.AddDays(days)) is not null);

    [Fact]
    public void Without_first_or_last_day_it_always_counts()
    {
        foreach (var dag in new[] { DateOnly.MinValue, Dag, DateOnly.MaxValue })
        {
            Assert.Equal([("04", 6_000L)], Find(Met(Rij(6_000)), dag)!);
            Assert.Equal([("04", 6_000L)], Find(Met(Rij(6_000, tot: DateOnly.MaxValue)), dag)!);
        }
    }

    [Fact]
    public void A_new_tariff_takes_over_on_its_first_day()
    {
        var lijst = Met(Rij(6_000, tot: Dag.AddDays(-1)), Rij(6_200, van: Dag));
        Assert.Equal([("04", 6_000L)], Find(lijst, Dag.AddDays(-1))!);
        Assert.Equal([("04", 6_200L)], Find(lijst, Dag)!);
    }

    [Fact]
    public void Between_two_tariffs_nothing_is_covered()
    {
        var lijst = Met(Rij(6_000, tot: Dag), Rij(6_200, van: Dag.AddDays(2)));
        Assert.Null(Find(lijst, Dag.AddDays(1)));
        Assert.NotNull(Find(lijst, Dag.AddDays(2)));
    }

    [Fact]
    public void Units_and_overlapping_tariffs_stand_beside_each_other_in_the_order_of_the_list() => Assert.Equal(
        [("04", 6_000L), ("01", 101L), ("04", 6_100L)],
        Find(Met(Rij(6_000), Rij(101, eenheid: "01"), Rij(6_100, van: Dag)), Dag)!);

    [Fact]
    public void What_is_agreed_with_one_aanbieder_goes_before_what_holds_for_all_on_the_days_that_it_covers()
    {
        var lijst = Met(Rij(6_000), Rij(6_500, van: Dag, aanbieder: Voorbeeld.Aanbieder), Rij(7_000, aanbieder: Voorbeeld.AndereAanbieder));
        Assert.Equal([("04", 6_500L)], Find(lijst, Dag)!);
        Assert.Equal([("04", 6_000L)], Find(lijst, Dag.AddDays(-1))!);
    }

    [Fact]
    public void Another_code_is_not_covered() => Assert.Null(Find(Met(Rij(6_000)), Dag, "45A05"));

    [Theory]
    [InlineData("04", "04", true)]
    [InlineData("04", "01", true)]
    [InlineData("01", "04", false)]
    [InlineData("14", "01", false)]
    public void An_agreed_unit_is_known_and_the_minute_of_an_agreed_hour(string afgesproken, string eenheid, bool kent) =>
        Assert.Equal(kent, new Tariefafspraak([("16", 1), (afgesproken, 6_000)]).Kent(eenheid));

    [Fact]
    public void Tariffs_of_a_unit_are_as_agreed() =>
        Assert.Equal([6_000, 6_100], new Tariefafspraak([("04", 6_000), ("01", 101), ("04", 6_100)]).Of("04"));
}
