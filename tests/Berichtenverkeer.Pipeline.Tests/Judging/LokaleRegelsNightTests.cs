using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Pipeline.Tests.Judging;

/// <summary>Local rules of a run, through the whole engine into a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class LokaleRegelsNightTests(PostgresFixture postgres)
{
    private const string Findings = "select niveau, code, retourcode, signaal from bron.bevinding order by code";
    private const string Prestaties = "select oordeel, array_to_string(regels, ' '), ingetrokken_door_run is null from kern.prestatie where not retour";

    [Fact]
    public async Task An_agreement_that_refuses_is_answered_as_too_much_volume_and_told_apart()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync(Instellingen("halve-maand", "afwijzen"), new NightSettings(), Toewijzing(), Declaratie());

        Assert.Equal("lokaal LR1 9321 False", await night.AskAsync(Findings));
        Assert.Equal("afgewezen LR1 False", await night.AskAsync(Prestaties));
        Assert.Equal("JW325", await night.AskAsync("select bericht from bron.antwoord"));
    }

    [Fact]
    public async Task An_agreement_that_only_shows_refuses_nothing()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync(Instellingen("start-vereist", "signaal"), new NightSettings(), Toewijzing(), Declaratie());

        Assert.Equal("lokaal LR1 - True", await night.AskAsync(Findings));
        Assert.Equal("toegekend - True", await night.AskAsync(Prestaties));
    }

    [Fact]
    public async Task Without_agreements_the_standard_decides_alone()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync(Toewijzing(), Declaratie());

        Assert.Equal("", await night.AskAsync(Findings));
        Assert.Equal("toegekend - True", await night.AskAsync(Prestaties));
    }

    private static string Instellingen(string soort, string bij) => $$"""
        { "lokaal": [ { "gemeenten": ["{{Voorbeeld.Gemeente}}"], "geldigVanaf": "2026-01-01", "lokaleRegels": [
          { "id": "LR1", "naam": "Afspraak", "soort": "{{soort}}", "aan": true, "bij": "{{bij}}" } ] } ] }
        """;

    /// <summary>Five stuks a month, from the second half of January.</summary>
    private static Bericht Toewijzing()
    {
        var bericht = Voorbeeld.Toewijzing();
        var product = bericht.Client!.ToegewezenProducten[0];
        product.Ingangsdatum = new(2026, 1, 16);
        product.Omvang = new() { Volume = 5, Eenheid = "82", Frequentie = "4" };
        return bericht;
    }

    /// <summary>All five of January.</summary>
    private static Bericht Declaratie()
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Clienten[0].Prestaties[0];
        (prestatie.Begindatum, prestatie.Einddatum) = (new(2026, 1, 16), new(2026, 1, 31));
        (prestatie.GeleverdVolume, prestatie.Eenheid) = (5, "82");
        prestatie.IngediendBedrag.Bedrag = bericht.Declaratie!.TotaalIngediendBedrag.Bedrag = 30_000;
        return bericht;
    }
}
