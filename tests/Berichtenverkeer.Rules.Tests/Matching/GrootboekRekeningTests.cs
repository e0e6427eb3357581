using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class GrootboekRekeningTests
{
    private static readonly DateOnly Oktober = new(2025, 10, 1);

    [Fact]
    public void Bookings_add_up_part_by_part()
    {
        var sum = new Boekingen(10, 7, 2, 3) + new Boekingen(200, 150, 30, 50);

        Assert.Equal(new Boekingen(210, 157, 32, 53), sum);
        Assert.Equal(125, sum.Netto);
    }

    [Fact]
    public void Weeks_over_a_turn_of_months_count_in_both_months_and_once_in_the_whole()
    {
        // Three hours a week from 7 October to 30 December 2025: 4, 5 and 5 weeks touched, 13 in all.
        var rekening = Rekening(PerWeek(new(2025, 10, 7), new(2025, 12, 30)));

        Assert.Equal([720L, 900L, 900L], new[] { Oktober, Oktober.AddMonths(1), Oktober.AddMonths(2) }.Select(rekening.ToegewezenIn).Cast<long>());
        Assert.Equal(13 * 180, rekening.ToegewezenTotaal);
    }

    [Theory]
    [InlineData("2025-09-01", 0)]
    [InlineData("2025-10-01", 180)]
    [InlineData("2025-12-01", 180)]
    [InlineData("2026-01-01", 0)]
    public void A_month_outside_the_toewijzing_has_nothing_assigned(string maand, long expected)
    {
        // Per month, which assigns the whole of it also for one day.
        var toewijzing = PerWeek(new(2025, 10, 31), new(2025, 12, 1));
        toewijzing.Omvang!.Frequentie = "4";

        Assert.Equal(expected, Rekening(toewijzing).ToegewezenIn(DateOnly.Parse(maand, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_month_is_cut_by_the_days_of_the_toewijzing()
    {
        var toewijzing = PerWeek(new(2025, 10, 30), new(2025, 11, 2));
        toewijzing.Omvang!.Frequentie = "1";
        var rekening = Rekening(toewijzing);

        Assert.Equal((360, 360, 720), (rekening.ToegewezenIn(Oktober), rekening.ToegewezenIn(Oktober.AddMonths(1)), rekening.ToegewezenTotaal));
    }

    [Fact]
    public void The_domein_decides_on_huishoudelijke_hulp()
    {
        var toewijzing = PerWeek(new(2025, 10, 1), new(2025, 12, 31));
        toewijzing.Product = new() { Categorie = "01", Code = "01A01" };

        Assert.Equal(6 * 180, new GrootboekRekening(toewijzing, Domein.Wmo, []).ToegewezenIn(Oktober));
        Assert.Equal(5 * 180, new GrootboekRekening(toewijzing, Domein.Jw, []).ToegewezenIn(Oktober));
    }

    [Fact]
    public void What_remains_counts_all_months_granted_minus_credited()
    {
        var toewijzing = PerWeek(new(2025, 10, 7), new(2025, 12, 30));
        toewijzing.Budget = 100_000;
        var rekening = Rekening(
            toewijzing,
            Maand(Oktober, new(30_000, 20_000, 5_000, 10_000), new(900, 720, 120, 180)),
            Maand(Oktober.AddMonths(1), new(40_000, 40_000, 0, 0), new(900, 900, 0, 0)));

        Assert.Equal(new Boekingen(70_000, 60_000, 5_000, 10_000), rekening.Bedrag);
        Assert.Equal(new Boekingen(1_800, 1_620, 120, 180), rekening.Volume);
        Assert.Equal((2_340 - 1_500, 100_000 - 55_000), (rekening.RestVolume, rekening.RestBudget));
    }

    [Fact]
    public void An_open_end_is_reckoned_up_to_what_was_granted_last()
    {
        var toewijzing = PerWeek(new(2025, 10, 7), null);
        toewijzing.Omvang!.Frequentie = "4";
        var late = Maand(Oktober, default, default) with { LaatsteEinde = new(2025, 11, 30) };
        var later = Maand(Oktober, default, default) with { LaatsteEinde = new(2025, 12, 1) };

        Assert.Equal(3 * 180, Rekening(toewijzing, late, later, Maand(Oktober, default, default)).ToegewezenTotaal);
        Assert.Equal(2 * 180, Rekening(toewijzing, late).ToegewezenTotaal);
        Assert.Equal(180, Rekening(toewijzing).ToegewezenTotaal);
        Assert.Equal(180, Rekening(toewijzing).ToegewezenIn(new(2030, 1, 1)));
    }

    [Theory]
    [InlineData("13")]
    [InlineData("01")]
    public void A_removed_toewijzing_assigns_nothing_and_what_was_granted_is_too_much(string reden)
    {
        var toewijzing = PerWeek(Oktober, Oktober);
        toewijzing.RedenWijziging = reden;
        toewijzing.Budget = 100_000;
        var rekening = Rekening(toewijzing, Maand(Oktober, new(500, 500, 0, 0), new(60, 60, 0, 0)));

        Assert.Equal((0, 0, 0), (rekening.ToegewezenIn(Oktober), rekening.ToegewezenTotaal, rekening.Budget));
        Assert.Equal((-60, -500), (rekening.RestVolume, rekening.RestBudget));
    }

    [Fact]
    public void A_toewijzing_of_one_day_is_not_removed()
    {
        var rekening = Rekening(PerWeek(Oktober, Oktober));

        Assert.Equal((180, 180, null), (rekening.ToegewezenIn(Oktober), rekening.ToegewezenTotaal, rekening.Budget));
    }

    [Fact]
    public void Without_toewijzing_Omvang_or_Budget_nothing_is_said_of_what_remains()
    {
        var removed = PerWeek(Oktober, Oktober);
        removed.RedenWijziging = "13";
        removed.Omvang = null;
        foreach (var rekening in new[] { Rekening(null), Rekening(removed), Rekening(new() { Ingangsdatum = Oktober }) })
        {
            Assert.Null(rekening.ToegewezenIn(Oktober));
            Assert.Null(rekening.ToegewezenTotaal);
            Assert.Null(rekening.RestVolume);
            Assert.Null(rekening.Budget);
            Assert.Null(rekening.RestBudget);
        }
    }

    [Fact]
    public void Output_per_week_with_an_open_end_has_no_maximum()
    {
        var toewijzing = PerWeek(Oktober, null);
        toewijzing.Omvang!.Eenheid = "82";

        Assert.Null(Rekening(toewijzing).ToegewezenIn(Oktober));
        Assert.Null(Rekening(toewijzing).RestVolume);
    }

    private static GrootboekRekening Rekening(ToegewezenProduct? toewijzing, params GrootboekMaand[] maanden) => new(toewijzing, Domein.Jw, maanden);

    private static GrootboekMaand Maand(DateOnly maand, Boekingen bedrag, Boekingen volume) => new(maand, "45", "45A04", "01", bedrag, volume, null);

    private static ToegewezenProduct PerWeek(DateOnly ingangsdatum, DateOnly? einddatum) => new()
    {
        Product = new() { Categorie = "45", Code = "45A04" },
        Ingangsdatum = ingangsdatum,
        Einddatum = einddatum,
        Omvang = new() { Volume = 3, Eenheid = "04", Frequentie = "2" },
    };
}
