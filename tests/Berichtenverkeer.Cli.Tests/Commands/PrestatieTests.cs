using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten prestatie</c> as an employee with an aanbieder on the phone uses it.</summary>
[Collection(PostgresTests.Name)]
public sealed class PrestatieTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_rejection_is_explained_in_sentences()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("prestatie", "=RN-4");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            Prestatie =RN-4 van aanbieder 98000001 aan gemeente 0037 Stadskanaal (Jeugdwet)
              Ingediend met JW323 D-2 van 16-03-2026 (berichtnummer N), declaratie D2.
              Gedeclareerd: 10 uur van product 45A04 over 01-02-2026 tot en met 28-02-2026, tegen € 60,00 per uur; samen € 600,00.
              Zij is afgewezen.
              Waarom: Met deze prestatie komt het totaal boven wat de toewijzing toestaat. Laat de aanbieder het volume nakijken, of om een wijziging van de toewijzing vragen. (regel TR322, retourcode 9322)
              Getoetst aan toewijzing 10001 in de versie van 05-01-2026 om 09:30: 2 uur per week, 01-01-2026 tot en met 31-12-2026.
              Over deze periode mag ten hoogste 10 uur worden gedeclareerd.
              Over de hele toewijzing mag ten hoogste 106 uur. Daarvan was 105 uur en 30 minuten al toegekend; er blijft 30 minuten over.
              Het budget is € 650,00. Daarvan was € 600,00 al toegekend; er blijft € 50,00 over.

            """.ReplaceLineEndings("\n"),
            Normal(run));
    }

    [Fact]
    public async Task A_credit_and_its_debit_name_each_other()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var debit = Normal(await story.RunAsync("prestatie", "RN-2"));
        var credit = Normal(await story.RunAsync("prestatie", "RN-3"));

        Assert.Contains("  Zij is toegekend.\n", debit, StringComparison.Ordinal);
        Assert.Contains("  Het afgesproken tarief is € 60,00.\n  Zij is teruggenomen met credit RN-3, ingediend op 16-03-2026 (berichtnummer N).\n", debit, StringComparison.Ordinal);
        Assert.StartsWith("Credit RN-3 van aanbieder", credit, StringComparison.Ordinal);
        Assert.Contains("samen € 600,00 terug.", credit, StringComparison.Ordinal);
        Assert.EndsWith("  Deze credit neemt prestatie RN-2 terug, ingediend op 16-03-2026 (berichtnummer N).\n", credit, StringComparison.Ordinal);
        Assert.DoesNotContain("ten hoogste", credit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_toewijzing_or_verdict_it_says_so()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var unmatched = Normal(await story.RunAsync("prestatie", "RN-5"));
        var old = Normal(await story.RunAsync("prestatie", "RN-6"));

        Assert.Contains("(regel TR338, retourcode 9338)\n  Gedeclareerd op toewijzing 10001; daaraan is zij niet getoetst.\n", unmatched, StringComparison.Ordinal);
        Assert.Contains("  Zij staat als toegekend. Dit is ouder verkeer: wij hebben haar niet zelf beoordeeld.\n  Gedeclareerd op toewijzing 10001.\n", old, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update kern.bericht set uitkomst = 'afgekeurd' where identificatie = 'D-1'", "De declaratie is als geheel afgekeurd")]
    [InlineData("update kern.prestatie set ingetrokken_door_run = 1 where referentie_nummer = 'RN-1'", "Wij kenden haar toe, maar het antwoord wijst haar af.")]
    [InlineData("update kern.prestatie set oordeel = 'afgewezen' where referentie_nummer = 'RN-1'", "Wij wezen haar af, maar het antwoord kent haar toe.")]
    [InlineData("update kern.prestatie set oordeel = 'niet_beoordeeld', ingetrokken_door_run = 1 where referentie_nummer = 'RN-1'", "Zij is afgewezen zonder dat naar haar inhoud is gekeken.")]
    [InlineData("update kern.prestatie set rest_volume = -90 where referentie_nummer = 'RN-1'", "dat is 1 uur en 30 minuten te veel")]
    [InlineData("update kern.prestatie set plafond_totaal = null where referentie_nummer = 'RN-1'", "Op de toewijzing was 0 minuten al toegekend; voor het totaal geeft de standaard geen maximum.")]
    public async Task Every_way_to_end_has_its_sentence(string sql, string expected)
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);
        await story.ExecuteAsync(sql);

        Assert.Contains(expected, (await story.RunAsync("prestatie", "RN-1")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samengesteld", "proef", "is samengesteld, op proef: het gaat de deur niet uit.")]
    [InlineData("samengesteld", "na-vrijgave", "is samengesteld en wacht op vrijgave.")]
    [InlineData("vrijgegeven", "direct", "is vrijgegeven en wordt nog weggeschreven.")]
    [InlineData("verstuurd", "direct", "is weggeschreven.")]
    [InlineData("vervallen", "direct", "is vervallen.")]
    public async Task Our_own_answer_is_named_with_its_state(string toestand, string modus, string expected)
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);
        await story.ExecuteAsync($"""
            insert into bron.antwoord (gemeente, domein, heen_bericht_id, soort, bericht, release, aanbieder, identificatie, referentienummer, run_id, op_datum,
                tijdstip, modus, toestand, applicatie, applicatie_versie, lengte, compressie, inhoud)
            select gemeente, domein, bericht_id, 'retour', 'JW325', release, aanbieder, 'R1', 'u', bekend_door_run, '2026-03-17',
                '20260506021500', '{modus}', '{toestand}', 'test', '01000000', 1, 'geen', ''::bytea
            from kern.bericht where identificatie = 'D-1'
            """);

        Assert.Contains($"  Ons antwoord JW325 R1 van 17-03-2026 {expected}\n", (await story.RunAsync("prestatie", "RN-1")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_was_found_says_what_it_says()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);
        var antwoord = Rules.Tests.Building.Voorbeeld.DeclaratieAntwoord();
        antwoord.Header.DeclaratieIdentificatie = "D-2";
        antwoord.Header.DeclaratieDagtekening = Rules.Tests.Building.Voorbeeld.Dagtekening;
        antwoord.Clienten[0].Prestaties[0].ReferentieNummer = "=RN-4";
        story.Folder.Write("antwoord/a.xml", Reading.BerichtWriter.Write(antwoord, Schema.SchemaSet.Embedded));
        await story.RunAsync("verwerk", "--historie", story.Folder["antwoord"]);

        Assert.Contains("  In het antwoord JW325 000000000325 van 16-03-2026 (berichtnummer N) staat: Retourcode 9322: ", Normal(await story.RunAsync("prestatie", "=RN-4")), StringComparison.Ordinal);
        Assert.Contains("(berichtnummer N) is op deze prestatie niets aan te merken.\n", Normal(await story.RunAsync("prestatie", "RN-6")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_numbers_and_the_sentences()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("prestatie", "=RN-4", "--json");

        var prestatie = run.Json[0];
        Assert.Equal(("prestatie", "=RN-4", "D"), (prestatie.GetProperty("soort").GetString(), prestatie.GetProperty("referentie_nummer").GetString(), prestatie.GetProperty("debet_credit").GetString()));
        Assert.Equal((60_000, 6_330, 30, 5_000), (prestatie.GetProperty("bedrag").GetInt64(), prestatie.GetProperty("gebruikt_volume").GetInt64(), prestatie.GetProperty("rest_volume").GetInt64(), prestatie.GetProperty("rest_budget").GetInt64()));
        Assert.False(prestatie.GetProperty("toegekend").GetBoolean());
        Assert.Equal(("TR322", "9322"), (prestatie.GetProperty("regels")[0].GetProperty("code").GetString(), prestatie.GetProperty("regels")[0].GetProperty("retourcode").GetString()));
        Assert.Equal(8, prestatie.GetProperty("uitleg").GetArrayLength());
        Assert.Equal(1, run.Summary.GetProperty("prestaties").GetInt32());
    }

    [Fact]
    public async Task What_is_not_there_is_said_without_repeating_the_number()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);
        foreach (var arguments in new[] { ["prestatie", "999900006"], ["prestatie", "RN-1", "--gemeente", "0034"], new[] { "prestatie", "RN-1", "--aanbieder", "98000002" } })
        {
            var run = await story.RunAsync(arguments);
            Assert.Equal((0, "", "Niets gevonden.\n"), (run.ExitCode, run.Out, run.Error));
        }

        Assert.NotEmpty((await story.RunAsync("prestatie", "RN-1", "--gemeente", "0037", "--aanbieder", "98000001")).Out);
    }

    [Theory]
    [InlineData("Bij --aanbieder hoort een AGB-code van acht cijfers.", "prestatie", "RN-1", "--aanbieder", "9800000")]
    [InlineData("Bij --gemeente hoort een code van vier cijfers, zoals 0037.", "prestatie", "RN-1", "--gemeente", "abcd")]
    [InlineData("Er ontbreekt iets: geef <referentie> op.", "prestatie")]
    public async Task Wrong_use_is_said_in_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Numbers of messages depend on the order of reading.</summary>
    private static string Normal(CommandRun run) =>
        System.Text.RegularExpressions.Regex.Replace(run.Out, "berichtnummer [0-9]+", "berichtnummer N", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
