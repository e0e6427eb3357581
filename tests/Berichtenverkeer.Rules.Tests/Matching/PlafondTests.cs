using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class PlafondTests
{
    private static ToegewezenProduct Product(DateOnly begin, DateOnly? einde, string frequentie, string eenheid = "14", long volume = 3, string? categorie = "45") => new()
    {
        Ingangsdatum = begin,
        Einddatum = einde,
        Product = categorie is null ? null : new() { Categorie = categorie },
        Omvang = new() { Volume = volume, Eenheid = eenheid, Frequentie = frequentie },
    };

    private static long? Periode(ToegewezenProduct product, DateOnly begin, DateOnly einde, Domein domein = Domein.Jw) =>
        Plafond.VanPeriode(product, domein, new(begin, einde));

    /// <summary>IV077: three hours a week from 7 October up to and including 30 December 2025.</summary>
    [Fact]
    public void Hours_per_week_count_every_week_that_a_period_touches()
    {
        var product = Product(new(2025, 10, 7), new(2025, 12, 30), "2", "04");
        Assert.Equal(12 * 60, Periode(product, new(2025, 10, 7), new(2025, 10, 31)));
        Assert.Equal(15 * 60, Periode(product, new(2025, 11, 1), new(2025, 11, 30)));
        Assert.Equal(15 * 60, Periode(product, new(2025, 12, 1), new(2025, 12, 30)));
        Assert.Equal(39 * 60, Plafond.Totaal(product, new(2025, 12, 30)));
    }

    /// <summary>IV076: 300 a week from 7 July to Sunday 7 September 2025, and to Saturday 6 September.</summary>
    [Theory]
    [InlineData("82", 7, 900, 1_500, 300, 2_700)]
    [InlineData("83", 6, 900, 1_800, 0, 2_700)]
    [InlineData("82", 8, 900, 1_500, 600, 3_000)]
    public void Output_per_week_counts_sundays_and_the_broken_last_week(string eenheid, int dag, long juli, long augustus, long september, long totaal)
    {
        var product = Product(new(2025, 7, 7), new(2025, 9, dag), "2", eenheid, 300);
        Assert.Equal(juli, Periode(product, new(2025, 7, 7), new(2025, 7, 31)));
        Assert.Equal(augustus, Periode(product, new(2025, 8, 1), new(2025, 8, 31)));
        Assert.Equal(september, Periode(product, new(2025, 9, 1), new(2025, 9, dag)));
        Assert.Equal(totaal, Plafond.Totaal(product, new(2025, 9, dag)));
    }

    [Fact]
    public void Output_per_week_without_end_or_without_any_sunday_has_no_maximum()
    {
        var open = Product(new(2025, 7, 7), null, "2", "82");
        Assert.Null(Periode(open, new(2025, 7, 7), new(2025, 7, 31)));
        Assert.Null(Plafond.Totaal(open, new(2025, 7, 31)));
        var kort = Product(new(2025, 7, 7), new(2025, 7, 12), "2", "82");
        Assert.Null(Periode(kort, new(2025, 7, 7), new(2025, 7, 12)));
        Assert.Null(Plafond.Totaal(kort, new(2025, 7, 12)));
    }

    [Theory]
    [InlineData("82", true)]
    [InlineData("83", true)]
    [InlineData("01", false)]
    [InlineData("04", false)]
    [InlineData("14", false)]
    [InlineData("16", false)]
    [InlineData("84", false)]
    public void The_unit_tells_output(string eenheid, bool output) => Assert.Equal(output, Plafond.IsOutput(new() { Eenheid = eenheid }));

    /// <summary>February and up to the end of 10 April 2026.</summary>
    [Theory]
    [InlineData("1", 84, 207)]
    [InlineData("2", 15, 33)]
    [InlineData("4", 3, 9)]
    [InlineData("6", 3, 3)]
    [InlineData("3", null, null)]
    [InlineData("5", null, null)]
    public void Each_frequency_has_its_own_maximum(string frequentie, int? periode, int? totaal)
    {
        var product = Product(new(2026, 2, 1), new(2026, 4, 10), frequentie);
        Assert.Equal(periode, Periode(product, new(2026, 2, 1), new(2026, 2, 28)));
        Assert.Equal(totaal, Plafond.Totaal(product, new(2026, 12, 31)));
    }

    [Fact]
    public void An_open_end_is_reckoned_up_to_the_latest_period()
    {
        Assert.Equal(3 * 59, Plafond.Totaal(Product(new(2026, 1, 1), null, "1"), new(2026, 2, 28)));
        Assert.Equal(3 * 9, Plafond.Totaal(Product(new(2026, 1, 1), null, "2"), new(2026, 2, 28)));
        Assert.Equal(3 * 2, Plafond.Totaal(Product(new(2026, 1, 1), null, "4"), new(2026, 2, 28)));
        Assert.Equal(3, Plafond.Totaal(Product(new(2026, 1, 1), null, "6"), new(2026, 2, 28)));
    }

    [Fact]
    public void Huishoudelijke_hulp_of_the_Wmo_is_six_weeks_per_period_and_not_in_total()
    {
        var begin = new DateOnly(2026, 2, 1);
        var einde = new DateOnly(2026, 2, 28);
        Assert.Equal(18, Periode(Product(begin, einde, "2", categorie: "01"), begin, einde, Domein.Wmo));
        Assert.Equal(18, Periode(Product(begin, einde, "2", "82", categorie: "01"), begin, einde, Domein.Wmo));
        Assert.Equal(15, Periode(Product(begin, einde, "2", categorie: "01"), begin, einde, Domein.Jw));
        Assert.Equal(15, Periode(Product(begin, einde, "2", categorie: "02"), begin, einde, Domein.Wmo));
        Assert.Equal(15, Periode(Product(begin, einde, "2", categorie: null), begin, einde, Domein.Wmo));
        Assert.Equal(3, Periode(Product(begin, einde, "4", categorie: "01"), begin, einde, Domein.Wmo));
        Assert.Equal(15, Plafond.Totaal(Product(begin, einde, "2", categorie: "01"), einde));
    }

    [Fact]
    public void Without_Omvang_there_is_no_maximum()
    {
        var product = new ToegewezenProduct { Ingangsdatum = new(2026, 1, 1), Budget = 100 };
        Assert.Null(Periode(product, new(2026, 1, 1), new(2026, 1, 31)));
        Assert.Null(Plafond.Totaal(product, new(2026, 1, 31)));
    }
}
