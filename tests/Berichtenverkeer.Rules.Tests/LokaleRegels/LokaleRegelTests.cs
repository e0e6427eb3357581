using Berichtenverkeer.Dossiers;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.LokaleRegels;

/// <summary>Each kind of local rule, on a toewijzing of 5 stuks a month.</summary>
public sealed class LokaleRegelTests
{
    private const long Volume = 5;

    [Theory]
    [InlineData("2026-01-15", "2026-12-31", 1, true)] // begins on the 15th: in full
    [InlineData("2026-01-16", "2026-12-31", 1, false)]
    [InlineData("2026-01-16", "2026-12-31", 2, true)] // later months are whole
    [InlineData("2026-01-16", null, 1, false)]
    [InlineData("2026-01-01", "2026-03-15", 3, false)]
    [InlineData("2026-01-01", "2026-03-16", 3, true)]
    [InlineData("2026-01-01", "2026-03-15", 2, true)]
    [InlineData("2026-01-10", "2026-01-20", 1, true)] // both halves touched
    [InlineData("2026-01-20", "2026-01-25", 1, false)]
    [InlineData("2026-01-01", "2027-01-15", 1, true)] // the same month of another year
    public void Half_month_allows_half_in_a_month_that_is_less_than_half_assigned(string ingangsdatum, string? einddatum, int maand, bool full)
    {
        Granted(full, LokaleRegelSoort.HalveMaand, ingangsdatum, einddatum, maand, Volume);
        Granted(full, LokaleRegelSoort.HalveMaand, ingangsdatum, einddatum, maand, 4);
        // Half of 5, rounded up.
        Granted(true, LokaleRegelSoort.HalveMaand, ingangsdatum, einddatum, maand, 3);
    }

    [Fact]
    public void Half_of_an_even_volume_is_not_rounded()
    {
        Granted(true, LokaleRegelSoort.HalveMaand, "2026-01-16", null, 1, 2, volume: 4);
        Granted(false, LokaleRegelSoort.HalveMaand, "2026-01-16", null, 1, 3, volume: 4);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", 1, true)]
    [InlineData("2026-01-02", "2026-12-31", 1, false)]
    [InlineData("2026-01-31", null, 1, false)]
    [InlineData("2026-01-02", "2026-12-31", 2, true)]
    [InlineData("2026-01-02", "2026-03-10", 3, true)] // the last broken month in full
    [InlineData("2026-01-02", "2026-01-30", 1, true)] // broken on both sides: the last month too
    [InlineData("2026-01-02", "2026-01-31", 1, false)]
    [InlineData("2026-02-02", "2027-02-10", 2, false)] // ends in that month of another year
    public void Broken_month_allows_nothing_in_the_first_one(string ingangsdatum, string? einddatum, int maand, bool full)
    {
        Granted(full, LokaleRegelSoort.GebrokenMaand, ingangsdatum, einddatum, maand, Volume);
        Granted(full, LokaleRegelSoort.GebrokenMaand, ingangsdatum, einddatum, maand, 1);
    }

    [Theory]
    [InlineData(LokaleRegelSoort.HalveMaand)]
    [InlineData(LokaleRegelSoort.GebrokenMaand)]
    public void Only_output_per_month_is_left_to_the_parties(LokaleRegelSoort soort)
    {
        Granted(true, soort, "2026-01-16", null, 1, 5, eenheid: "04");
        Granted(true, soort, "2026-01-16", null, 1, 5, eenheid: "14");
        Granted(false, soort, "2026-01-16", null, 1, 5, eenheid: "83");
        Granted(true, soort, "2026-01-16", null, 1, 5, frequentie: "6");
        Granted(true, soort, "2026-01-16", null, 1, 5, frequentie: "1");
    }

    [Fact]
    public void Refusal_has_a_code_of_its_own_level_and_the_retourcode_of_too_much_volume()
    {
        var (bericht, dossier) = Situation("2026-01-16", null, 1, 5, Volume, "83", "4");
        var oordeel = Judge(Afspraken(LokaleRegelSoort.HalveMaand), bericht, dossier);

        var breach = Assert.Single(oordeel.Verdict.Breaches);
        Assert.Equal("LR1", breach.Rule.Code);
        Assert.Equal("9321", breach.Rule.RetourcodeOn(bericht.Soort));
        Assert.Equal(FindingLevel.Lokaal, breach.Rule.Level);
        Assert.Same(bericht.Clienten[0].Prestaties[0], breach.Klasse);
        Assert.Equal("GeleverdVolume", breach.Element);
        Assert.Equal("gedeclareerd 0,05 euro; afgesproken hoogstens 0,03 euro", breach.Detail);
        var toets = Assert.Single(oordeel.Toetsen);
        Assert.False(toets.IsToegekend);
        Assert.Equal(["LR1"], toets.Breuken.Select(rule => rule.Code));
        Assert.Equal(0, oordeel.Toegekend);
        Assert.Equal(0, dossier.Prestaties.TellingOf(new(10001)).Volume);

        var finding = Assert.Single(RuleFindingText.Of(bericht, oordeel.Verdict, 10));
        Assert.Equal(FindingLevel.Lokaal, finding.Level);
        Assert.StartsWith("Lokale regel LR1 (Afspraak): ", finding.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Signaal_is_shown_and_the_line_is_granted()
    {
        var (bericht, dossier) = Situation("2026-01-16", null, 1, 5, Volume, "82", "4");
        var oordeel = Judge(Afspraken(LokaleRegelSoort.HalveMaand, wijstAf: false), bericht, dossier);

        Assert.Empty(oordeel.Verdict.Breaches);
        var signaal = Assert.Single(oordeel.Verdict.Signalen);
        Assert.Equal("LR1", signaal.Rule.Code);
        Assert.Null(signaal.Rule.RetourcodeOn(bericht.Soort));
        Assert.True(Assert.Single(oordeel.Toetsen).IsToegekend);
        Assert.Equal(5, dossier.Prestaties.TellingOf(new(10001)).Volume);
    }

    [Fact]
    public void Without_a_rule_file_nothing_is_agreed()
    {
        var (bericht, dossier) = Situation("2026-01-16", null, 1, 5, Volume, "82", "4");
        var oordeel = Judge(LokaleAfspraken.Geen, bericht, dossier);
        Assert.Equal(Uitkomst.Geaccepteerd, oordeel.Verdict.Uitkomst);
        Assert.Empty(oordeel.Verdict.Signalen);
    }

    [Fact]
    public void A_rule_that_is_off_or_not_yet_valid_or_of_other_products_says_nothing()
    {
        foreach (var afspraken in new[]
        {
            Afspraken(LokaleRegelSoort.HalveMaand, aan: false),
            Afspraken(LokaleRegelSoort.HalveMaand, vanaf: new(2026, 1, 17)),
            Afspraken(LokaleRegelSoort.HalveMaand, categorieen: ["46"]),
            Afspraken(LokaleRegelSoort.HalveMaand, gemeente: "0014"),
            Afspraken(LokaleRegelSoort.HalveMaand, domein: Domein.Wmo),
        })
        {
            var (bericht, dossier) = Situation("2026-01-16", null, 1, 5, Volume, "82", "4");
            Assert.Empty(Judge(afspraken, bericht, dossier).Verdict.Breaches);
        }

        foreach (var afspraken in new[] { Afspraken(LokaleRegelSoort.HalveMaand, vanaf: new(2026, 1, 16)), Afspraken(LokaleRegelSoort.HalveMaand, categorieen: ["46", "45"]) })
        {
            var (bericht, dossier) = Situation("2026-01-16", null, 1, 5, Volume, "82", "4");
            Assert.Single(Judge(afspraken, bericht, dossier).Verdict.Breaches);
        }
    }

    [Fact]
    public void What_the_standard_refuses_is_no_matter_of_an_agreement()
    {
        var (bericht, dossier) = Situation("2026-01-16", "2026-12-31", 1, 6, Volume, "82", "4");
        Assert.Equal(["TR321"], Judge(Afspraken(LokaleRegelSoort.HalveMaand), bericht, dossier).Verdict.Breaches.Select(breach => breach.Rule.Code));
    }

    [Fact]
    public void A_credit_takes_back_what_was_granted_whatever_is_agreed()
    {
        var (bericht, dossier) = Situation("2026-01-16", null, 1, 5, Volume, "82", "4");
        var debet = bericht.Clienten[0].Prestaties[0];
        NaLijn(dossier, debet);
        bericht.Clienten[0].Prestaties[0] = Credit(debet);
        Assert.Empty(Judge(Afspraken(LokaleRegelSoort.HalveMaand), bericht, dossier).Verdict.Breaches);
    }

    [Theory]
    [InlineData("2026-02-28", 10001L, true)]
    [InlineData("2026-03-01", 10001L, false)] // after the period
    [InlineData("2026-02-01", 10002L, false)] // of another toewijzing
    public void A_start_on_the_toewijzing_in_the_period_or_before_it_is_asked(string begindatum, long nummer, bool seen)
    {
        var start = new StartSleutel(null, nummer, "45", "45A04", DateOnly.Parse(begindatum, System.Globalization.CultureInfo.InvariantCulture));
        StartSeen(seen, start);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("45", true)]
    [InlineData("46", false)]
    public void A_start_without_number_counts_for_its_category(string? categorie, bool seen) => StartSeen(seen, new StartSleutel(null, null, categorie, null, new(2026, 1, 1)));

    [Fact]
    public void Without_any_start_the_line_is_shown_and_granted()
    {
        var bericht = Declaratie();
        var oordeel = Judge(Afspraken(LokaleRegelSoort.StartVereist, wijstAf: false), bericht, Na(Toewijzing()));
        var signaal = Assert.Single(oordeel.Verdict.Signalen);
        Assert.Same(bericht.Clienten[0].Prestaties[0], signaal.Klasse);
        Assert.Equal("ToewijzingNummer", signaal.Element);
        Assert.Equal("toewijzing 10001", signaal.Detail);
        Assert.Equal(60_000, oordeel.Toegekend);
    }

    [Fact]
    public void A_start_of_the_same_client_at_another_aanbieder_does_not_count() =>
        Assert.Single(Judge(Afspraken(LokaleRegelSoort.StartVereist, wijstAf: false), Declaratie(), Na(Toewijzing(), BijAndereAanbieder(Start()))).Verdict.Signalen);

    [Fact]
    public void A_line_without_number_has_the_start_of_the_toewijzing_that_it_fits()
    {
        var bericht = Declaratie23(Debet(prestatie => prestatie.ToewijzingNummer = null));
        Assert.Empty(Judge(Afspraken(LokaleRegelSoort.StartVereist, wijstAf: false), bericht, Na(Toewijzing(), Start())).Verdict.Signalen);
    }

    private static void StartSeen(bool seen, StartSleutel start)
    {
        var dossier = new Dossier(new()
        {
            Toewijzingen = [new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, Voorbeeld.ToegewezenProduct())],
            Leveringen = [new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, start, null, 1)],
        });
        Assert.Equal(seen, Judge(Afspraken(LokaleRegelSoort.StartVereist, wijstAf: false), Declaratie(), dossier).Verdict.Signalen.Count == 0);
    }

    private static void Granted(
        bool granted, LokaleRegelSoort soort, string ingangsdatum, string? einddatum, int maand, long declared, long volume = Volume, string eenheid = "82", string frequentie = "4")
    {
        var (bericht, dossier) = Situation(ingangsdatum, einddatum, maand, declared, volume, eenheid, frequentie);
        Assert.Equal(granted, Assert.Single(Judge(Afspraken(soort), bericht, dossier).Toetsen).IsToegekend);
    }

    private static DeclaratieOordeel Judge(LokaleAfspraken afspraken, Bericht bericht, Dossier dossier)
    {
        var judge = new DeclaratieJudge(new BerichtJudge(RuleStanden.Standaard), afspraken);
        return judge.Complete(bericht, judge.Open(bericht, dossier, Bronnen()), dossier, Bronnen());
    }

    private static LokaleAfspraken Afspraken(
        LokaleRegelSoort soort, bool wijstAf = true, bool aan = true, DateOnly? vanaf = null, string[]? categorieen = null, string gemeente = Voorbeeld.Gemeente, Domein domein = Domein.Jw)
    {
        var regel = new LokaleRegel { Id = "LR1", Naam = "Afspraak", Soort = soort, Aan = aan, WijstAf = wijstAf, Domeinen = [domein], Productcategorieen = categorieen ?? [] };
        return new([new([gemeente], vanaf ?? new(2020, 1, 1), [regel])]);
    }

    /// <summary>A toewijzing, and a good declaratie of one of its months.</summary>
    private static (Bericht Bericht, Dossier Dossier) Situation(string ingangsdatum, string? einddatum, int maand, long declared, long volume, string eenheid, string frequentie)
    {
        DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var begin = Day(ingangsdatum);
        DateOnly? einde = einddatum is null ? null : Day(einddatum);
        var dossier = Na(Toewijzing(product =>
        {
            (product.Ingangsdatum, product.Einddatum) = (begin, einde);
            product.Omvang = new() { Volume = volume, Eenheid = eenheid, Frequentie = frequentie };
        }));
        var first = new DateOnly(2026, maand, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var bericht = Declaratie(Lijn("RN-1", begin > first ? begin : first, einde < last ? einde.Value : last, declared, eenheid));
        (bericht.Declaratie!.PeriodeBegindatum, bericht.Declaratie.PeriodeEinddatum) = (new(2026, 12, 1), new(2026, 12, 31));
        return (bericht, dossier);
    }
}
