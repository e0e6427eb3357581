using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>4a to 4d, and the age they look at.</summary>
public sealed class LeeftijdGrondenTests
{
    private static Bericht Geboren(string? datum, Bericht bericht, string? gebruik = null)
    {
        bericht.Client!.Geboortedatum = datum is null ? null : Dag(datum);
        bericht.Client.DatumGebruik = gebruik;
        return bericht;
    }

    private static Bericht Half(string? code = "45A04", Domein domein = Domein.Jw, string verwijzer = "02") =>
        Verzoek(code, "2026-04-01", "2026-09-30", product => product.VerwijzerType = verwijzer, domein);

    [Theory]
    [InlineData("2008-04-01", 18)]
    [InlineData("2008-04-02", 17)]
    [InlineData("2003-03-31", 23)]
    [InlineData("2026-04-01", 0)]
    [InlineData("2027-04-01", 0)]
    public void Age_is_counted_in_whole_years(string geboren, int leeftijd) =>
        Assert.Equal(leeftijd, Geboortedag.Of(Dag(geboren), null)!.Value.Leeftijd(Dag("2026-04-01")));

    [Fact]
    public void Who_was_born_on_29_february_is_a_year_older_on_1_march()
    {
        var geboren = Geboortedag.Of(Dag("2008-02-29"), null)!.Value;
        Assert.Equal(17, geboren.Leeftijd(Dag("2026-02-28")));
        Assert.Equal(18, geboren.Leeftijd(Dag("2026-03-01")));
        Assert.Equal(Dag("2026-03-01"), geboren.Verjaardag(18));
        Assert.Equal(Dag("2028-02-29"), geboren.Verjaardag(20));
        Assert.Equal(Dag("2026-02-28"), Geboortedag.Of(Dag("2008-02-28"), null)!.Value.Verjaardag(18));
        Assert.Equal(Dag("2026-03-29"), Geboortedag.Of(Dag("2008-03-29"), null)!.Value.Verjaardag(18));
        Assert.Equal(DateOnly.MaxValue, Geboortedag.Of(Dag("9990-03-29"), null)!.Value.Verjaardag(18));
    }

    [Fact]
    public void An_unknown_part_makes_the_birthday_the_earliest_possible()
    {
        Assert.Equal(new(Dag("2008-09-01"), Ongeveer: true), Geboortedag.Of(Dag("2008-09-15"), "1"));
        Assert.Equal(new(Dag("2008-01-01"), Ongeveer: true), Geboortedag.Of(Dag("2008-09-15"), "2"));
        Assert.Equal(new(Dag("2008-09-15"), Ongeveer: false), Geboortedag.Of(Dag("2008-09-15"), null));
        Assert.Null(Geboortedag.Of(Dag("2008-09-15"), "3"));
        Assert.Null(Geboortedag.Of(null, null));
    }

    [Theory]
    [InlineData("2008-04-01", true)]
    [InlineData("2008-04-02", false)]
    public void Who_is_18_on_the_first_day_is_too_old(string geboren, bool waar)
    {
        var uitkomst = Grond("4a", Geboren(geboren, Half()));
        if (waar)
            Waar("Leeftijd: de cliënt is op 01-04-2026 18 jaar.", uitkomst);
        else
            Onwaar(uitkomst);
    }

    [Theory]
    [InlineData("2008-04-01", false)]
    [InlineData("2008-04-02", true)]
    [InlineData("2008-09-30", true)]
    [InlineData("2008-10-01", false)]
    public void Who_becomes_18_after_the_first_day_and_on_the_last_at_most_is_near_the_limit(string geboren, bool waar) =>
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("4b", Geboren(geboren, Half())).Uitslag);

    [Fact]
    public void An_age_that_is_not_exact_is_told_as_such()
    {
        var verzoek = Geboren("2008-05-01", Half(), "1");
        Waar("Leeftijd: de cliënt wordt 18 in mei 2026 (ongeveer: de geboortedatum is niet precies bekend).", Grond("4b", verzoek));
        Assert.True(Besluit("4b", verzoek).LeeftijdOngeveer);
        Waar("Leeftijd: de cliënt is op 01-04-2026 ongeveer 18 jaar.", Grond("4a", Geboren("2008-07-12", Half(), "2")));
    }

    [Fact]
    public void An_unknown_date_is_unknown_unless_an_older_message_knows_it()
    {
        const string Zin = "Leeftijd: de geboortedatum is niet bekend.";
        Onbekend(Zin, Grond("4a", Geboren("2001-01-01", Half(), "3")));
        Onbekend(Zin, Grond("4b", Geboren("2001-01-01", Half(), "3")));
        Onbekend(Zin, Grond("4c", Geboren(null, Half("02A03", Domein.Wmo))));
        var dossier = new Dossier(new() { Geboortes = [new(Voorbeeld.Bsn, Dag("2008-04-01"), null, Dag("2026-01-01"))] });
        Assert.Equal(Uitslag.Waar, Grond("4a", Geboren("2001-01-01", Half(), "3"), dossier).Uitslag);
        Onwaar(Grond("4a", Geboren("2014-06-10", Half()), dossier));
    }

    [Theory]
    [InlineData("2008-04-01", "44A12", "02", true)]
    [InlineData("2005-04-02", "44A12", "02", true)]
    [InlineData("2005-04-01", "44A12", "02", false)]
    [InlineData("2008-04-01", "44A13", "02", false)]
    [InlineData("2008-04-01", "47A01", "02", true)]
    [InlineData("2003-04-02", "47A01", "02", true)]
    [InlineData("2003-04-01", "47A01", "02", false)]
    [InlineData("2008-04-01", "45A04", "08", true)]
    [InlineData("2003-04-01", "45A04", "08", false)]
    public void Pleegzorg_and_strafrecht_go_on_after_18_and_nobody_after_23(string geboren, string code, string verwijzer, bool vrij) =>
        Assert.Equal(vrij ? Uitslag.Onwaar : Uitslag.Waar, Grond("4a", Geboren(geboren, Half(code, verwijzer: verwijzer)), change: p => p with { Pleegzorg = ["44A12"] }).Uitslag);

    [Theory]
    [InlineData("44A12", "02", true)]
    [InlineData("44A13", "02", false)]
    [InlineData("47A01", "02", true)]
    [InlineData("45A04", "08", true)]
    public void Who_is_exempt_may_also_become_18(string code, string verwijzer, bool vrij)
    {
        var verzoek = Geboren("2008-06-01", Half(code, verwijzer: verwijzer));
        Assert.Equal(vrij ? Uitslag.Onwaar : Uitslag.Waar, Grond("4b", verzoek, change: p => p with { Pleegzorg = ["44A12"] }).Uitslag);
        Assert.Equal(Uitslag.Waar, Grond("4b", verzoek, change: p => p with { Pleegzorg = ["44A12"], NiemandVrijVanaf = 18 }).Uitslag);
    }

    [Fact]
    public void A_whole_categorie_can_be_pleegzorg() =>
        Onwaar(Grond("4a", Geboren("2008-04-01", Half("44A12")), change: p => p with { Pleegzorg = ["44"] }));

    [Theory]
    [InlineData("2008-04-01", "02A03", Uitslag.Onwaar)]
    [InlineData("2008-04-02", "02A03", Uitslag.Waar)]
    [InlineData("2008-04-02", "11A03", Uitslag.Onwaar)]
    [InlineData("2008-04-02", null, Uitslag.Waar)]
    public void The_wmo_is_for_adults_apart_from_aids(string geboren, string? code, Uitslag uitslag)
    {
        var (found, zin) = Grond("4c", Geboren(geboren, Half(code, Domein.Wmo)));
        Assert.Equal(uitslag, found);
        Assert.Equal(uitslag == Uitslag.Waar ? "Leeftijd: de cliënt is op 01-04-2026 17 jaar, te jong voor de Wmo." : null, zin);
    }

    [Fact]
    public void Each_domein_has_its_own_limit()
    {
        NietVanToepassing(Grond("4a", Geboren("2000-04-01", Half("02A03", Domein.Wmo))));
        NietVanToepassing(Grond("4b", Geboren("2008-06-01", Half("02A03", Domein.Wmo))));
        NietVanToepassing(Grond("4c", Half()));
        NietVanToepassing(Grond("4d", Half(), bronnen: Bronnen with { Wlz = new(Pseudoniem, [(Pseudo(), null, null)]) }));
    }

    [Theory]
    [InlineData("2026-03-31", Uitslag.Onwaar)]
    [InlineData("2026-04-01", Uitslag.Waar)]
    public void An_indication_under_the_wlz_counts_when_it_shares_a_day(string tot, Uitslag uitslag)
    {
        var bronnen = Bronnen with { Wlz = new(Pseudoniem, [(Pseudo(domein: Domein.Wmo), null, Dag(tot)), (Pseudo(domein: Domein.Wmo), Dag("2026-10-01"), null)]) };
        Assert.Equal(uitslag, Grond("4d", Half("02A03", Domein.Wmo), bronnen: bronnen).Uitslag);
        NietVanToepassing(Grond("4d", Half("02A03", Domein.Wmo)));
    }
}
