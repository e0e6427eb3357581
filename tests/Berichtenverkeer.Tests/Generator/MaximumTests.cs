using System.Globalization;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>The worked numbers of the standard (IV076, IV077, IV078) by the witness.</summary>
public class MaximumTests
{
    [Theory]
    [InlineData("04", "2", 3, "2025-10-07", "2025-12-30", "2025-10-07", "2025-10-31", 12 * 60)]
    [InlineData("04", "2", 3, "2025-10-07", "2025-12-30", "2025-11-01", "2025-11-30", 15 * 60)]
    [InlineData("04", "2", 3, "2025-10-07", "2025-12-30", "2025-12-01", "2025-12-30", 15 * 60)]
    [InlineData("83", "2", 30_000, "2025-07-07", "2025-09-06", "2025-07-07", "2025-07-31", 90_000)]
    [InlineData("83", "2", 30_000, "2025-07-07", "2025-09-06", "2025-08-01", "2025-08-31", 180_000)]
    [InlineData("83", "2", 30_000, "2025-07-07", "2025-09-06", "2025-09-01", "2025-09-06", 0)]
    [InlineData("82", "2", 1, "2025-07-07", "2025-09-07", "2025-08-01", "2025-08-31", 5)]
    [InlineData("16", "4", 7, "2025-10-07", "2025-12-30", "2025-10-07", "2025-10-31", 7)]
    [InlineData("14", "1", 2, "2025-10-07", "2025-12-30", "2025-10-07", "2025-10-31", 50)]
    [InlineData("16", "6", 70, "2025-10-07", "2025-12-30", "2025-10-07", "2025-10-31", 70)]
    public void The_most_in_a_month(string eenheid, string frequentie, long volume, string ingang, string eind, string van, string tot, long most) =>
        Assert.Equal(most, Maximum.VanPeriode(Of(eenheid, frequentie, volume, ingang, eind), Domein.Jw, Day(van), Day(tot)));

    [Theory]
    [InlineData("04", "2", 3, 39 * 60)]
    [InlineData("16", "4", 7, 21)]
    [InlineData("14", "1", 2, 170)]
    [InlineData("16", "6", 70, 70)]
    public void The_most_in_all(string eenheid, string frequentie, long volume, long most) =>
        Assert.Equal(most, Maximum.Totaal(Of(eenheid, frequentie, volume, "2025-10-07", "2025-12-30"), Day("2025-10-31")));

    [Fact]
    public void Output_in_all_has_the_broken_last_week() =>
        Assert.Equal(270_000, Maximum.Totaal(Of("83", "2", 30_000, "2025-07-07", "2025-09-06"), Day("2025-07-31")));

    [Fact]
    public void Household_help_has_six_weeks_in_the_Wmo_only()
    {
        var hulp = Of("04", "2", 3, "2025-10-01", "2025-12-31");
        hulp.Product = new() { Categorie = "01", Code = "01A03" };

        Assert.Equal(18 * 60, Maximum.VanPeriode(hulp, Domein.Wmo, Day("2025-10-01"), Day("2025-10-03")));
        Assert.Equal(3 * 60, Maximum.VanPeriode(hulp, Domein.Jw, Day("2025-10-01"), Day("2025-10-03")));
    }

    [Fact]
    public void Open_is_counted_up_to_what_was_declared()
    {
        var open = Of("16", "4", 7, "2025-10-07", null);

        Assert.Equal(7, Maximum.Totaal(open, Day("2025-10-31")));
        Assert.Equal(14, Maximum.Totaal(open, Day("2025-11-01")));
    }

    [Fact]
    public void Without_Omvang_or_for_output_that_is_open_or_has_no_Sunday_there_is_no_maximum()
    {
        Assert.Null(Maximum.Totaal(new() { Ingangsdatum = Day("2025-10-07") }, Day("2025-10-31")));
        Assert.Null(Maximum.VanPeriode(Of("82", "2", 1, "2025-10-07", null), Domein.Jw, Day("2025-10-07"), Day("2025-10-31")));
        Assert.Null(Maximum.VanPeriode(Of("82", "2", 1, "2025-10-07", "2025-10-10"), Domein.Jw, Day("2025-10-07"), Day("2025-10-10")));
    }

    private static ToegewezenProduct Of(string eenheid, string frequentie, long volume, string ingang, string? eind) => new()
    {
        ToewijzingNummer = 1,
        Ingangsdatum = Day(ingang),
        Einddatum = eind is null ? null : Day(eind),
        Omvang = new() { Eenheid = eenheid, Frequentie = frequentie, Volume = volume },
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
