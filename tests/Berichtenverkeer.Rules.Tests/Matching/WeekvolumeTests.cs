using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>The worked cases of IV076, IV077 and IV089, judged by all rules together.</summary>
public sealed class WeekvolumeTests
{
    private int aantal;

    /// <summary>Three hours a week of 45A04, from 7 October up to and including 30 December 2025.</summary>
    private static Dossier Uren() => Na(Toewijzing(product =>
    {
        product.Ingangsdatum = new(2025, 10, 7);
        product.Einddatum = new(2025, 12, 30);
        product.Omvang = new() { Volume = 3, Eenheid = "04", Frequentie = "2" };
    }));

    /// <summary>300 euro a week, from 7 July up to and including Saturday 6 September 2025.</summary>
    private static Dossier Output() => Na(Toewijzing(product =>
    {
        product.Ingangsdatum = new(2025, 7, 7);
        product.Einddatum = new(2025, 9, 6);
        product.Omvang = new() { Volume = 30_000, Eenheid = "83", Frequentie = "2" };
    }));

    /// <summary>Declares a volume in a declaratie of its own, and says which codes it gets.</summary>
    private string Declareer(Dossier dossier, DateOnly begin, DateOnly einde, long volume, string eenheid = "04") => Toets(dossier, begin, einde, volume, eenheid).Codes;

    private (string Codes, PrestatieToets Toets) Toets(Dossier dossier, DateOnly begin, DateOnly einde, long volume, string eenheid)
    {
        aantal++;
        var bericht = Declaratie(Lijn($"RN-{aantal}", begin, einde, volume, eenheid));
        bericht.Header.Identificatie = $"D{aantal}";
        var declaratie = bericht.Declaratie!;
        declaratie.DeclaratieNummer = $"D{aantal}";
        declaratie.PeriodeBegindatum = new(2025, 12, 1);
        declaratie.PeriodeEinddatum = new(2025, 12, 31);
        var toets = Assert.Single(Oordeel(bericht, dossier).Toetsen);
        return (string.Join(' ', toets.Breuken.Select(rule => rule.Retourcode).Order(StringComparer.Ordinal)), toets);
    }

    [Fact]
    public void Hours_over_three_months_fit_per_month_and_in_total()
    {
        var dossier = Uren();
        Assert.Equal("9321", Declareer(dossier, new(2025, 10, 7), new(2025, 10, 31), 13));
        Assert.Equal("", Declareer(dossier, new(2025, 10, 7), new(2025, 10, 31), 12));
        Assert.Equal("", Declareer(dossier, new(2025, 11, 1), new(2025, 11, 30), 15));
        Assert.Equal("9322", Declareer(dossier, new(2025, 12, 1), new(2025, 12, 30), 13));
        var (codes, toets) = Toets(dossier, new(2025, 12, 1), new(2025, 12, 30), 12, "04");
        Assert.Equal("", codes);
        Assert.Equal((15 * 60L, 39 * 60L, 27 * 60L, 12 * 60L, 0L), (toets.PlafondPeriode, toets.PlafondTotaal, toets.GebruiktVolume, toets.RekenVolume, toets.RestVolume));
    }

    [Fact]
    public void Minutes_of_those_hours_fit_as_well()
    {
        Assert.Equal("", Declareer(Uren(), new(2025, 10, 7), new(2025, 10, 31), 720, "01"));
        Assert.Equal("9321", Declareer(Uren(), new(2025, 10, 7), new(2025, 10, 31), 721, "01"));
    }

    [Fact]
    public void A_whole_first_month_begins_before_the_toewijzing() =>
        Assert.Equal("9307 9387", Declareer(Uren(), new(2025, 10, 1), new(2025, 10, 31), 12));

    [Fact]
    public void A_whole_last_month_ends_after_the_toewijzing() =>
        Assert.Equal("9308 9388", Declareer(Uren(), new(2025, 12, 1), new(2025, 12, 31), 12));

    [Fact]
    public void Output_goes_with_its_sundays_and_nothing_is_left_for_the_last_month()
    {
        var dossier = Output();
        Assert.Equal("9321", Declareer(dossier, new(2025, 7, 7), new(2025, 7, 31), 90_001, "83"));
        Assert.Equal("", Declareer(dossier, new(2025, 7, 7), new(2025, 7, 31), 90_000, "83"));
        Assert.Equal("9321 9322", Declareer(dossier, new(2025, 8, 1), new(2025, 8, 31), 180_001, "83"));
        Assert.Equal("9321", Declareer(dossier, new(2025, 9, 1), new(2025, 9, 6), 1, "83"));
        var (codes, toets) = Toets(dossier, new(2025, 8, 1), new(2025, 8, 31), 180_000, "83");
        Assert.Equal("", codes);
        Assert.Equal((180_000L, 270_000L, 0L), (toets.PlafondPeriode, toets.PlafondTotaal, toets.RestVolume));
        Assert.Equal("9321 9322", Declareer(dossier, new(2025, 9, 1), new(2025, 9, 6), 1, "83"));
    }

    /// <summary>IV089: from 8 April up to and including 17 June.</summary>
    [Fact]
    public void Periods_are_months_cut_by_the_toewijzing()
    {
        var dossier = Na(Toewijzing(product => (product.Ingangsdatum, product.Einddatum) = (new(2025, 4, 8), new(2025, 6, 17))));
        Assert.Equal("", Declareer(dossier, new(2025, 4, 8), new(2025, 4, 30), 1));
        Assert.Equal("", Declareer(dossier, new(2025, 5, 1), new(2025, 5, 31), 1));
        Assert.Equal("", Declareer(dossier, new(2025, 6, 1), new(2025, 6, 17), 1));
        Assert.Equal("9389", Declareer(dossier, new(2025, 5, 1), new(2025, 5, 31), 1));
    }

    /// <summary>Week 31 (28 July to 3 August) and 2026-W01 (29 December to 4 January) are in two months, and once in each.</summary>
    [Theory]
    [InlineData(7, 2025, 8, 4, 5, 8)]
    [InlineData(12, 2026, 1, 5, 5, 9)]
    public void A_week_over_two_months_counts_in_both_and_once_in_total(int eerste, int jaar, int tweede, long wekenEerste, long wekenTweede, long totaal)
    {
        var begin = new DateOnly(2025, eerste, eerste == 7 ? 7 : 1);
        var dossier = Na(Toewijzing(product =>
        {
            product.Ingangsdatum = begin;
            product.Einddatum = new DateOnly(jaar, tweede, 31);
            product.Omvang = new() { Volume = 1, Eenheid = "14", Frequentie = "2" };
        }));
        var (_, first) = Toets(dossier, begin, new(2025, eerste, 31), 1, "14");
        var (_, second) = Toets(dossier, new(jaar, tweede, 1), new(jaar, tweede, 31), 1, "14");
        Assert.Equal((wekenEerste, wekenTweede), (first.PlafondPeriode, second.PlafondPeriode));
        Assert.Equal(totaal, second.PlafondTotaal);
    }
}
