using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.VerzoekBouw;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.Vragen;

namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>Worked scenarios of Goede Toekenning: files in, rows out.</summary>
[Collection(PostgresTests.Name)]
public sealed class ScenarioTests(PostgresFixture postgres)
{
    private const string Verband = """{"samenwerkingsverband":[{"naam":"Regio","gemeenten":["0037","1895"]}]}""";

    private static readonly Persoon Kind = new("999900006", Dag(6, 10, 2014));
    private static readonly Persoon Tweede = new("999900018", Dag(1, 20, 2012));
    private static readonly Persoon Derde = new("999900031", Dag(5, 5, 2013));

    /// <summary>S-1: two hours a week for half a year, on referral by the gemeente's huisarts.</summary>
    [Fact]
    public async Task A_plain_verzoek_is_administrative_and_granted_at_once()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await TarievenAsync(database);
        using var night = new SmallNight(database);

        await NachtAsync(night, Dag(3, 2), Gewoon());

        Assert.Equal("R-1 administratief - ", await night.AskAsync(Adviezen));
        Assert.Equal("301714 11 02", await night.AskAsync("select waarde, leeftijd, verwijzer_type from kern.gt_besluit"));
        Assert.Contains("TZ1/1b", await night.AskAsync("select array_to_string(gronden_onbekend || gronden_nvt, ',') from kern.gt_besluit"), StringComparison.Ordinal);
        Assert.Equal("JW316 S1", await night.AskAsync(Antwoorden));
        Assert.Equal("R-1 open - - - - -", await night.AskAsync(Uitkomsten));

        await NachtAsync(night, Dag(3, 4), Toegekend());

        Assert.Equal("R-1 direct_toegekend False - 2 2 2", await night.AskAsync(Uitkomsten));
        Assert.Equal("10001", await night.AskAsync("select toewijzing_nummer from kern.toewijzing_actueel"));
    }

    [Fact]
    public async Task The_same_bytes_again_are_skipped_and_the_same_identification_with_other_bytes_is_refused_without_advice()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await NachtAsync(night, Dag(3, 2), Gewoon());

        await NachtAsync(night, Dag(3, 3), Gewoon());
        Assert.Equal("1", await night.AskAsync("select count(*) from bron.aanbieding where reden = 'al_ontvangen' and tekst like '%02-03-2026%'"));
        Assert.Equal("JW316 S1", await night.AskAsync(Antwoorden));
        var other = Gewoon();
        other.Client!.AangevraagdeProducten[0].ReferentieAanbieder = "R-1X";
        await NachtAsync(night, Dag(3, 3), other);

        Assert.Equal("R-1 administratief - ", await night.AskAsync(Adviezen));
        Assert.Contains("9056", await night.AskAsync(Codes), StringComparison.Ordinal);
        Assert.Equal("1", await night.AskAsync("select count(*) from kern.gt_besluit"));
    }

    /// <summary>S-2: a toewijzing that was removed does not count; without that the second product would be a tenzij as well.</summary>
    [Fact]
    public async Task Of_two_products_each_is_judged_by_itself_and_a_removed_toewijzing_does_not_count()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await TarievenAsync(database);
        using var night = new SmallNight(database);
        var (begin, eind) = (Dag(1, 1), Dag(12, 31));
        var removed = Toegewezen(20004, "50X01", Dag(2, 2), Dag(2, 1), eind, PerWeek(30_000, "83"));
        var removal = Toegewezen(20004, "50X01", Dag(2, 9), Dag(2, 1), Dag(2, 1), PerWeek(30_000, "83"), reden: "13");
        await NachtAsync(
            night,
            Dag(2, 2),
            Toewijzing("E1", A1, Dag(1, 2), Tweede, Toegewezen(20001, "45A53", Dag(1, 2), begin, eind, PerWeek(1))),
            Toewijzing("E2", A2, Dag(1, 2), Tweede, Toegewezen(20002, "51G01", Dag(1, 2), begin, Dag(5, 31), PerWeek(1))),
            Toewijzing("E3", A3, Dag(1, 2), Tweede, Toegewezen(20003, "41A03", Dag(1, 2), begin, eind, PerWeek(2, "16"))),
            Toewijzing("E4", A2, Dag(2, 2), Tweede, Toegewezen(20002, "51G01", Dag(1, 2), begin, Dag(5, 31), PerWeek(1)), removed));
        await NachtAsync(night, Dag(2, 9), Toewijzing("E5", A2, Dag(2, 9), Tweede, Toegewezen(20002, "51G01", Dag(1, 2), begin, Dag(5, 31), PerWeek(1)), removal));
        Assert.Equal("E1 geaccepteerd / E2 geaccepteerd / E3 geaccepteerd / E4 geaccepteerd / E5 geaccepteerd", await night.AskAsync(Berichten));

        await NachtAsync(
            night,
            Dag(2, 16),
            Verzoek("S2", A4, Dag(2, 16), Tweede,
                Gevraagd("R-21", "45A04", Dag(3, 1), Dag(6, 30), PerWeek(2), "03"), Gevraagd("R-22", "44A08", Dag(7, 1), Dag(12, 31), PerWeek(2, "14"), "03")));

        Assert.Equal("R-21 tenzij TZ3 TZ3/3c / R-22 administratief - ", await night.AskAsync(Adviezen));
        Assert.Equal("788571", await night.AskAsync("select waarde from kern.gt_besluit where referentie_aanbieder = 'R-22'"));
        var uitleg = await night.AskAsync("select uitleg from kern.gt_grond where uitslag = 'waar'");
        Assert.Contains("4 producten", uitleg, StringComparison.Ordinal);
        Assert.Contains("01-03-2026 t/m 31-05-2026", uitleg, StringComparison.Ordinal);
        Assert.DoesNotContain("98000", await night.AskAsync("select toelichting from kern.gt_besluit"), StringComparison.Ordinal);
    }

    /// <summary>S-3: another gemeente of the samenwerkingsverband has a toewijzing for the client.</summary>
    [Fact]
    public async Task A_client_of_another_gemeente_is_a_tenzij_with_terms_and_a_refusal_with_its_reason()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await NachtAsync(night, Dag(2, 27), Verband, Elders());

        await NachtAsync(night, Dag(3, 2), Verband, VerkeerdeGemeente());

        Assert.Equal("R-31 tenzij TZ1 TZ1/1a", await night.AskAsync(Adviezen));
        Assert.Equal("JW316 S3", await night.AskAsync(Antwoorden));
        Assert.Equal("", await night.AskAsync(Codes));
        Assert.Equal("2026-03-09 2026-03-16", await night.AskAsync("select verzoek_uiterlijk::text, woonplaats_uiterlijk::text from kern.gt_stand"));
        Assert.Equal("", await night.AskAsync("select 1 from kern.toewijzing_actueel where gemeente = '0037'"));

        await NachtAsync(night, Dag(3, 12), Verband, Antwoord("W3", A1, Dag(3, 12), "R-31", "8", "1895"));
        Assert.Equal("R-31 afgewezen - 8 8 8 10", await night.AskAsync(Uitkomsten));
    }

    [Fact]
    public async Task Without_a_samenwerkingsverband_another_gemeente_is_not_known()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await NachtAsync(night, Dag(2, 27), Elders());

        await NachtAsync(night, Dag(3, 2), VerkeerdeGemeente());

        Assert.Equal("R-31 administratief - ", await night.AskAsync(Adviezen));
        Assert.Contains("TZ1/1a", await night.AskAsync("select array_to_string(gronden_onbekend, ',') from kern.gt_besluit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_gemeente_sends_in_the_same_night_is_seen_a_night_later()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await NachtAsync(night, Dag(3, 2), Verband, Elders(), VerkeerdeGemeente());
        Assert.Equal("R-31 administratief - ", await night.AskAsync(Adviezen));
        var again = VerkeerdeGemeente("S3B", "R-32", A3);
        await NachtAsync(night, Dag(3, 2), Verband, again);

        Assert.Equal("R-31 administratief -  / R-32 tenzij TZ1 TZ1/1a", await night.AskAsync(Adviezen));
    }

    [Fact]
    public async Task In_the_Wmo_it_is_refused_with_reason_5_and_without_woonplaatsbeginsel()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var persoon = new Persoon("999900031", Dag(5, 5, 1953));
        await NachtAsync(
            night, Dag(2, 27), Verband, Bij("1895", Toewijzing(Domein.Wmo, "E31", A2, Dag(2, 27), persoon, Toegewezen(30001, "02A03", Dag(9, 1, 2025), Dag(9, 1, 2025), null, PerMaand(8)))));
        var verzoek = Gevraagd("R-31", "02A05", Dag(3, 16), Dag(9, 15), PerWeek(1), "01");
        verzoek.BeschikkingNummer = 12345;
        verzoek.BeschikkingIngangsdatum = Dag(3, 1);

        await NachtAsync(night, Dag(3, 2), Verband, Verzoek(Domein.Wmo, "S3", A1, Dag(3, 2), persoon, verzoek));

        Assert.Equal("", await night.AskAsync(Codes));
        Assert.Equal("R-31 tenzij TZ1 TZ1/1a", await night.AskAsync(Adviezen));
        Assert.Equal("2026-03-09 -", await night.AskAsync("select verzoek_uiterlijk::text, woonplaats_uiterlijk::text from kern.gt_stand"));
        await NachtAsync(night, Dag(3, 12), Verband, Antwoord("W3", A1, Dag(3, 12), "R-31", "5", domein: Domein.Wmo));
        Assert.Equal("R-31 afgewezen - 5 8 8 10", await night.AskAsync(Uitkomsten));
        Assert.DoesNotContain("Woonplaatsbeginsel", Encoding.UTF8.GetString(BerichtWriter.Write(Antwoord("W3", A1, Dag(3, 12), "R-31", "5", domein: Domein.Wmo), SchemaSet.Embedded)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verzoek_for_a_gemeente_that_is_not_served_is_not_processed()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var engine = new Engine(database, new ServedGemeenten([new("0037", Dag(1, 1))]));
        var folder = night.Write([BerichtWriter.Write(Bij("1895", VerkeerdeGemeente()), SchemaSet.Embedded)]);

        await engine.RunAsync(folder, settings: ProefRegels.Standaard, instellingen: Verband, opDatum: Dag(3, 2));

        Assert.Equal("overgeslagen verkeerd_bezorgd", await night.AskAsync("select uitkomst, reden from bron.aanbieding_uitkomst"));
        Assert.Equal("", await night.AskAsync(Adviezen));
    }

    private static Bericht Gewoon() => Verzoek("S1", A1, Dag(3, 2), Kind, Gevraagd("R-1", "45A04", Dag(3, 9), Dag(8, 31), PerWeek(2)));

    private static Bericht Toegekend() =>
        Toewijzing("T1", A1, Dag(3, 4), Kind, Toegewezen(10001, "45A04", Dag(3, 4), Dag(3, 9), Dag(8, 31), PerWeek(2), "R-1"));

    private static Bericht Elders() =>
        Bij("1895", Toewijzing("E31", A2, Dag(2, 27), Derde, Toegewezen(30001, "45A04", Dag(9, 1, 2025), Dag(9, 1, 2025), null, PerMaand(8))));

    private static Bericht VerkeerdeGemeente(string identificatie = "S3", string referentie = "R-31", string aanbieder = A1) =>
        Verzoek(identificatie, aanbieder, Dag(3, 2), Derde, Gevraagd(referentie, "51G01", Dag(3, 16), Dag(9, 15), PerWeek(1)));

    private static Task<NightResult> NachtAsync(SmallNight night, DateOnly dag, params IReadOnlyList<Bericht> berichten) => NachtAsync(night, dag, "{}", berichten);

    private static Task<NightResult> NachtAsync(SmallNight night, DateOnly dag, string instellingen, params IReadOnlyList<Bericht> berichten)
    {
        night.Vandaag = dag;
        return night.RunAsync(instellingen, ProefRegels.Standaard, berichten);
    }

    private static Task<long> TarievenAsync(TestDatabase database) =>
        new MunicipalListStore(database.Writer, PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System)).LoadAsync(
            new ListSource(new("0037", Domein.Jw), "tarieven.csv", new byte[32], DateTimeOffset.UnixEpoch),
            [new TariefEntry(null, "45A04", "04", 6_000, null, null), new TariefEntry(null, "44A08", "14", 15_000, null, null)],
            CancellationToken.None);
}
