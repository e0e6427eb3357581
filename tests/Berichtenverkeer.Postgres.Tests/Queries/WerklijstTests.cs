using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Queries;

/// <summary>What must stand on each worklist, and what must stay off it.</summary>
[Collection(PostgresTests.Name)]
public sealed class WerklijstTests(PostgresFixture postgres)
{
    private const string Other = "98000002";

    [Fact]
    public async Task Without_toewijzing_are_lines_that_fit_none_or_whose_client_is_unknown()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer switch
            {
                "RN00001" => DeclaratieNights.ZonderToewijzing,
                "RN00002" => DeclaratieNights.NietBeoordeeld,
                "RN00003" => DeclaratieNights.Afgewezen("TR304"),
                "RN00004" => DeclaratieNights.Afgewezen("TR322"),
                _ => DeclaratieNights.Toegekend(),
            },
            Messages.Declaratie("D1", 5));
        await DeclaratieNights.NightAsync(store, _ => null, Messages.Declaratie("D2", 1, "X"));

        Assert.Equal(
            ["RN00001 TR338", "RN00002 TR304", "RN00003 TR304"],
            await ShownAsync(store, Werklijst.ZonderToewijzing, regel => $"{regel["referentie_nummer"]} {string.Join(' ', regel.Codes("regels"))}"));
    }

    /// <summary>The views take a line that was not judged for one of an unknown client: no other rule may refuse a client.</summary>
    [Fact]
    public void Only_one_rule_refuses_a_client() => Assert.Equal(["TR304"], RuleRegistry.Client.Select(rule => rule.Info.Code));

    [Theory]
    [InlineData("9338", "zonder-toewijzing")]
    [InlineData("8187", "zonder-toewijzing")]
    [InlineData("9321", "boven-plafond")]
    [InlineData("9322", "boven-plafond")]
    [InlineData("9369", "boven-plafond")]
    [InlineData("9307", null)]
    public async Task Of_old_traffic_the_answer_says_on_which_list_a_line_is(string retourcode, string? lijst)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002");
        antwoord.Clienten[0].Prestaties[0].RetourCodes[0] = retourcode;
        await store.NightAsync(RunSoort.Historie, Messages.Toewijzing("T1"), declaratie, antwoord);

        foreach (var one in new[] { Werklijst.ZonderToewijzing, Werklijst.BovenPlafond })
        {
            Assert.Equal(
                one.Naam == lijst ? [$"RN00002 {retourcode}"] : [],
                await ShownAsync(store, one, regel => $"{regel["referentie_nummer"]} {string.Join(' ', regel.Codes("antwoord_codes"))}"));
        }
    }

    [Fact]
    public async Task An_answer_that_refuses_the_client_refuses_each_of_its_lines()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001", "RN00002");
        antwoord.Clienten[0].RetourCodes[0] = "8187";
        foreach (var prestatie in antwoord.Clienten[0].Prestaties)
            prestatie.RetourCodes[0] = "0233";
        await store.NightAsync(RunSoort.Historie, Messages.Toewijzing("T1"), declaratie, antwoord);

        Assert.Equal(
            ["RN00001 0233 8187", "RN00002 0233 8187"],
            await ShownAsync(store, Werklijst.ZonderToewijzing, regel => $"{regel["referentie_nummer"]} {string.Join(' ', regel.Codes("antwoord_codes"))}"));
    }

    [Fact]
    public async Task Above_volume_or_budget_shows_what_was_assigned_used_and_left()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer switch
            {
                "RN00001" => DeclaratieNights.Afgewezen("TR321"),
                "RN00002" => DeclaratieNights.Afgewezen("TR307", "TR322"),
                "RN00003" => DeclaratieNights.Afgewezen("TR369") with { Budget = 12_000, GebruiktBedrag = 10_000, RestBudget = 2_000 },
                "RN00004" => DeclaratieNights.Afgewezen("TR307"),
                _ => DeclaratieNights.Toegekend(),
            },
            Messages.Toewijzing("T1"), Messages.Declaratie("D1", 5));

        Assert.Equal(
            [
                "RN00001 01 60 van 600 en 600, gebruikt 570 rest 30; budget , gebruikt 0 rest ; 5000",
                "RN00002 01 60 van 600 en 600, gebruikt 570 rest 30; budget , gebruikt 0 rest ; 5000",
                "RN00003 01 60 van 600 en 600, gebruikt 570 rest 30; budget 12000, gebruikt 10000 rest 2000; 5000",
            ],
            await ShownAsync(store, Werklijst.BovenPlafond, regel =>
                $"{regel["referentie_nummer"]} {regel["reken_eenheid"]} {regel["reken_volume"]} van {regel["plafond_periode"]} en {regel["plafond_totaal"]}, gebruikt {regel["gebruikt_volume"]} rest {regel["rest_volume"]}; "
                + $"budget {regel["budget"]}, gebruikt {regel["gebruikt_bedrag"]} rest {regel["rest_budget"]}; {regel["bedrag"]}"));
    }

    [Fact]
    public async Task On_a_stopped_product_is_what_begins_after_a_definitive_stop()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer == "RN00004" ? DeclaratieNights.Afgewezen("TR322") : DeclaratieNights.Toegekend(prestatie.ToewijzingNummer!.Value),
            Messages.Toewijzing("T1"), Messages.Toewijzing("T2", nummer: 1002), Messages.Start("S1"), Messages.Stop("E1"),
            Lines("D1", (20, 31, 1001), (19, 31, 1001), (20, 31, 1002), (20, 31, 1001), (20, 31, 1001)), Messages.Credit("C1", "RN00005"));

        // The stop is of 19 May.
        Assert.Equal(["RN00001 19-05"], await ShownAsync(store, Werklijst.GestoptProduct, regel => $"{regel["referentie_nummer"]} {regel["stop_einddatum"]:dd-MM}"));
    }

    [Theory]
    [InlineData("20", false)]
    [InlineData("31", true)]
    public async Task A_stop_that_is_temporary_or_was_taken_back_stops_nothing(string reden, bool takenBack)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), Messages.Start("S1"), Messages.Stop("E1", reden: reden), Lines("D1", (20, 31, 1001)));
        if (takenBack)
            await DeclaratieNights.NightAsync(store, Messages.Stop("E2", day: 21, status: "3", reden: reden));

        Assert.Equal(0, await Queries(store).CountAsync(Werklijst.GestoptProduct, null, CancellationToken.None));
    }

    [Fact]
    public async Task Before_a_start_is_what_ends_before_the_first_one_and_what_has_none()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer == "RN00004" ? DeclaratieNights.Afgewezen("TR322") : DeclaratieNights.Toegekend(prestatie.ToewijzingNummer!.Value),
            Messages.Toewijzing("T1"), Messages.Toewijzing("T2", nummer: 1002), Messages.Start("S1"),
            Lines("D1", (1, 1, 1001), (1, 2, 1001), (1, 31, 1002), (1, 1, 1001), (1, 1, 1001)), Messages.Credit("C1", "RN00005"));

        // The start is of 2 May.
        Assert.Equal(["RN00001 02-05", "RN00003 "], await ShownAsync(store, Werklijst.VoorStart, regel => $"{regel["referentie_nummer"]} {regel["start_begindatum"]:dd-MM}"));
    }

    [Fact]
    public async Task A_start_that_was_taken_back_or_is_of_another_aanbieder_is_no_start()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), Messages.Start("S1"), Messages.Start("S2", aanbieder: Other), Lines("D1", (1, 31, 1001)));
        Assert.Empty(await ShownAsync(store, Werklijst.VoorStart, Reference));

        await DeclaratieNights.NightAsync(store, Messages.Start("S3", day: 6, status: "3"));
        Assert.Equal(["RN00001"], await ShownAsync(store, Werklijst.VoorStart, Reference));
    }

    [Theory]
    [InlineData(10, 20, "45A53", Other, true)]
    [InlineData(1, 9, "45A53", Other, false)]
    [InlineData(1, 10, "45A53", Other, true)]
    [InlineData(20, 31, "45A53", Other, true)]
    [InlineData(21, 31, "45A53", Other, false)]
    [InlineData(10, 20, "45A54", Other, false)]
    [InlineData(10, 20, "45A53", Messages.Aanbieder, false)]
    public async Task Double_is_the_same_product_of_two_aanbieders_on_a_common_day(int begin, int einde, string code, string aanbieder, bool expected)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var other = Lines("D2", (begin, einde, 1002));
        other.Header.Afzender = aanbieder;
        (other.Clienten[0].Prestaties[0].ReferentieNummer, other.Clienten[0].Prestaties[0].ProductCode) = ("X1", code);
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), Lines("D1", (10, 20, 1001)), other);

        Assert.Equal(
            expected ? [$"RN00001 {Messages.Aanbieder} X1 {Other} 1002"] : [],
            await ShownAsync(store, Werklijst.Dubbel, regel => $"{regel["referentie_nummer"]} {regel["aanbieder"]} {regel["andere_referentie_nummer"]} {regel["andere_aanbieder"]} {regel["andere_toewijzing_sleutel"]}"));
    }

    [Fact]
    public async Task Double_is_over_when_one_is_credited()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var other = Lines("D2", (10, 20, 1002));
        other.Header.Afzender = Other;
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), Lines("D1", (10, 20, 1001)), other);
        Assert.Equal(1, await Queries(store).CountAsync(Werklijst.Dubbel, null, CancellationToken.None));

        await DeclaratieNights.NightAsync(store, Messages.Credit("C1", "RN00001"));
        Assert.Equal(0, await Queries(store).CountAsync(Werklijst.Dubbel, null, CancellationToken.None));
    }

    [Fact]
    public async Task A_line_on_which_the_answer_says_otherwise_is_a_difference_in_both_directions()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 4);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer is "RN00001" or "RN00002" ? DeclaratieNights.Afgewezen("TR322") : DeclaratieNights.Toegekend(),
            Messages.Toewijzing("T1"), declaratie);
        Assert.Empty(await ShownAsync(store, Werklijst.VerschilMetAntwoord, Reference));

        await DeclaratieNights.NightAsync(store, Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002", "RN00003"));
        Assert.Equal(
            ["RN00001 afgewezen True TR322", "RN00003 toegekend False "],
            await ShownAsync(store, Werklijst.VerschilMetAntwoord, regel => $"{regel["referentie_nummer"]} {regel["oordeel"]} {regel["toegekend"]} {string.Join(' ', regel.Codes("regels"))}"));
    }

    [Fact]
    public async Task A_declaratie_that_we_refused_as_a_whole_and_an_answer_grants_is_a_difference_on_each_line_that_stands()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await DeclaratieNights.NightAsync(store, _ => null, Messages.Toewijzing("T1"), declaratie);
        await DeclaratieNights.NightAsync(store, Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002"));

        Assert.Equal(["RN00001 afgewezen True"], await ShownAsync(store, Werklijst.VerschilMetAntwoord, regel => $"{regel["referentie_nummer"]} {regel["oordeel"]} {regel["toegekend"]}"));
    }

    [Fact]
    public async Task Old_traffic_has_no_verdict_of_ours_to_differ_from()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightAsync(RunSoort.Historie, declaratie, Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002"));

        Assert.Empty(await ShownAsync(store, Werklijst.VerschilMetAntwoord, Reference));
    }

    [Fact]
    public async Task Lists_are_of_a_gemeente_and_sorted_and_a_reader_without_gemeente_sees_none()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, _ => DeclaratieNights.ZonderToewijzing, Messages.Declaratie("D2", 1, "A"), Messages.Declaratie("D1", 2, "B"));

        Assert.Equal(["B00001", "B00002", "A00001"], await ShownAsync(store, Werklijst.ZonderToewijzing, Reference));
        Assert.Equal(3, await Queries(store).CountAsync(Werklijst.ZonderToewijzing, Messages.Gemeente, CancellationToken.None));
        Assert.Equal(0, await Queries(store).CountAsync(Werklijst.ZonderToewijzing, "0034", CancellationToken.None));
        foreach (var lijst in Werklijst.All)
        {
            await ShownAsync(store, lijst, regel => regel["gemeente"]!.ToString()!);
            Assert.True(await store.AskAsync<bool>("select reloptions @> array['security_invoker=true'] from pg_class where oid = @View::regclass", new { lijst.View }), lijst.View);
        }
    }

    [Fact]
    public void A_list_is_found_by_its_name()
    {
        Assert.Same(Werklijst.BovenPlafond, Werklijst.Find("Boven-Plafond"));
        Assert.Null(Werklijst.Find("iets"));
        Assert.Equal(Werklijst.All.Count, Werklijst.All.Select(lijst => lijst.Naam).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>A declaratie with lines over days of May.</summary>
    internal static Bericht Lines(string identificatie, params (int Begin, int Einde, long Toewijzing)[] lines)
    {
        var declaratie = Messages.Declaratie(identificatie, lines.Length);
        foreach (var (prestatie, line) in declaratie.Clienten[0].Prestaties.Zip(lines))
            (prestatie.Begindatum, prestatie.Einddatum, prestatie.ToewijzingNummer) = (Messages.Day(line.Begin), Messages.Day(line.Einde), line.Toewijzing);
        return declaratie;
    }

    private static string Reference(WerklijstRegel regel) => (string)regel["referentie_nummer"]!;

    private static WerklijstQueries Queries(StoreCase store) => new(store.Database.Writer, Polly.ResiliencePipeline.Empty);

    private static async Task<List<string>> ShownAsync(StoreCase store, Werklijst lijst, Func<WerklijstRegel, string> show)
    {
        var shown = new List<string>();
        await foreach (var regel in Queries(store).StreamAsync(lijst, null, CancellationToken.None))
            shown.Add(show(regel));
        return shown;
    }
}
