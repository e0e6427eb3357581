using System.Globalization;
using System.Text;
using System.Text.Json;
using Berichtenverkeer.Termijnen;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Termijnen;

public sealed class FeestdagenTests
{
    private static readonly Feestdagen Standaard = new(FeestdagenKeuze.Standaard);

    public static TheoryData<int, int, int> Pasen => new()
    {
        { 2015, 4, 5 }, { 2016, 3, 27 }, { 2017, 4, 16 }, { 2018, 4, 1 }, { 2019, 4, 21 }, { 2020, 4, 12 }, { 2021, 4, 4 },
        { 2022, 4, 17 }, { 2023, 4, 9 }, { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 }, { 2027, 3, 28 }, { 2028, 4, 16 },
        { 2029, 4, 1 }, { 2030, 4, 21 }, { 2031, 4, 13 }, { 2032, 3, 28 }, { 2033, 4, 17 }, { 2034, 4, 9 }, { 2035, 3, 25 },
        { 2036, 4, 13 }, { 2037, 4, 5 }, { 2038, 4, 25 }, { 2039, 4, 10 }, { 2040, 4, 1 },
        // The earliest and latest that can be, and the years in which simpler formulas are a week off.
        { 1818, 3, 22 }, { 2285, 3, 22 }, { 1943, 4, 25 }, { 1954, 4, 18 }, { 1981, 4, 19 }, { 2049, 4, 18 }, { 2076, 4, 19 },
    };

    [Theory]
    [MemberData(nameof(Pasen))]
    public void Easter_is_on_the_day_of_the_tables(int jaar, int maand, int dag) =>
        Assert.Equal(new DateOnly(jaar, maand, dag), Feestdagen.Paaszondag(jaar));

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April_in_every_year_there_is()
    {
        for (var jaar = 1; jaar <= 9999; jaar++)
        {
            var pasen = Feestdagen.Paaszondag(jaar);

            Assert.Equal(DayOfWeek.Sunday, pasen.DayOfWeek);
            Assert.InRange(pasen, new DateOnly(jaar, 3, 22), new DateOnly(jaar, 4, 25));
        }
    }

    [Theory]
    [InlineData(2026, "01-01,05-04,06-04,27-04,14-05,24-05,25-05,25-12,26-12")]
    [InlineData(2025, "01-01,20-04,21-04,26-04,05-05,29-05,08-06,09-06,25-12,26-12")]
    [InlineData(2024, "01-01,31-03,01-04,27-04,09-05,19-05,20-05,25-12,26-12")]
    [InlineData(2020, "01-01,12-04,13-04,27-04,05-05,21-05,31-05,01-06,25-12,26-12")]
    [InlineData(2038, "01-01,25-04,26-04,27-04,03-06,13-06,14-06,25-12,26-12")]
    public void A_year_has_its_holidays_in_order(int jaar, string days) =>
        Assert.Equal(days, string.Join(',', Standaard.Van(jaar).Select(day => day.Datum.ToString("dd-MM", CultureInfo.InvariantCulture))));

    [Fact]
    public void Each_holiday_has_its_name()
    {
        var days = new Feestdagen(new(GoedeVrijdag: true, BevrijdingsdagKeuze.Altijd)).Van(2026);

        Assert.Equal(
            [
                "Nieuwjaarsdag", "Goede Vrijdag", "Eerste Paasdag", "Tweede Paasdag", "Koningsdag", "Bevrijdingsdag", "Hemelvaartsdag",
                "Eerste Pinksterdag", "Tweede Pinksterdag", "Eerste Kerstdag", "Tweede Kerstdag",
            ],
            days.Select(day => day.Naam));
    }

    [Theory]
    [InlineData(2013, 4, 30)]
    [InlineData(2012, 4, 30)]
    [InlineData(2006, 4, 29)]
    [InlineData(2000, 4, 29)]
    [InlineData(2014, 4, 26)]
    [InlineData(2015, 4, 27)]
    [InlineData(2025, 4, 26)]
    [InlineData(2026, 4, 27)]
    [InlineData(2031, 4, 26)]
    [InlineData(2036, 4, 26)]
    [InlineData(2037, 4, 27)]
    public void Koningsdag_is_never_on_a_Sunday_and_was_Koninginnedag_until_2013(int jaar, int maand, int dag)
    {
        Assert.Equal(new DateOnly(jaar, maand, dag), Feestdagen.Koningsdag(jaar));
        Assert.Contains(Standaard.Van(jaar), day => day.Naam == (jaar < 2014 ? "Koninginnedag" : "Koningsdag"));
    }

    [Theory]
    [InlineData(BevrijdingsdagKeuze.Nooit, 2025, false)]
    [InlineData(BevrijdingsdagKeuze.Nooit, 2026, false)]
    [InlineData(BevrijdingsdagKeuze.Lustrum, 2024, false)]
    [InlineData(BevrijdingsdagKeuze.Lustrum, 2025, true)]
    [InlineData(BevrijdingsdagKeuze.Lustrum, 2026, false)]
    [InlineData(BevrijdingsdagKeuze.Altijd, 2025, true)]
    [InlineData(BevrijdingsdagKeuze.Altijd, 2026, true)]
    public void The_5th_of_May_is_off_when_it_was_chosen(BevrijdingsdagKeuze keuze, int jaar, bool isOff)
    {
        var days = new Feestdagen(new(Bevrijdingsdag: keuze));

        Assert.Equal(isOff, days.Is(new(jaar, 5, 5)));
        Assert.False(days.Is(new(jaar, 5, 4)));
        Assert.False(days.Is(new(jaar, 6, 5)));
    }

    [Fact]
    public void Good_Friday_is_off_only_when_it_was_chosen()
    {
        var goedeVrijdag = new DateOnly(2026, 4, 3);

        Assert.False(Standaard.Is(goedeVrijdag));
        Assert.True(new Feestdagen(new(GoedeVrijdag: true)).Is(goedeVrijdag));
        Assert.False(new Feestdagen(new(GoedeVrijdag: true)).Is(goedeVrijdag.AddDays(-1)));
    }

    [Fact]
    public void The_list_of_a_year_and_the_question_on_a_day_agree()
    {
        FeestdagenKeuze[] choices = [.. from vrijdag in new[] { false, true } from mei in Enum.GetValues<BevrijdingsdagKeuze>() select new FeestdagenKeuze(vrijdag, mei)];
        foreach (var days in choices.Select(keuze => new Feestdagen(keuze)))
        {
            for (var datum = new DateOnly(2000, 1, 1); datum.Year <= 2040; datum = datum.AddDays(1))
                Assert.Equal(days.Van(datum.Year).Any(day => day.Datum == datum), days.Is(datum));
        }
    }

    [Fact]
    public void A_choice_is_read_back_as_a_run_stored_it()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<bool>(), Gen.Elements(Enum.GetValues<BevrijdingsdagKeuze>()).ToArbitrary(), (vrijdag, mei) =>
        {
            var keuze = new FeestdagenKeuze(vrijdag, mei);
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
                keuze.Write(json);

            using var document = JsonDocument.Parse(buffer.ToArray());
            Assert.Equal(keuze, FeestdagenKeuze.Read(document.RootElement));
        }).QuickCheckThrowOnFailure();

        Assert.Equal("""{"goedeVrijdag":false,"bevrijdingsdag":"lustrum"}""", Written(FeestdagenKeuze.Standaard));
        using var wrong = JsonDocument.Parse("""{"goedeVrijdag":false,"bevrijdingsdag":"soms"}""");
        Assert.Throws<JsonException>(() => FeestdagenKeuze.Read(wrong.RootElement));
    }

    private static string Written(FeestdagenKeuze keuze)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            keuze.Write(json);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
