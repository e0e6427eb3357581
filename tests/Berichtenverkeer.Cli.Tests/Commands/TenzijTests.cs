using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten tenzij</c> on a real PostgreSQL: what staff register beside the advice.</summary>
[Collection(PostgresTests.Name)]
public sealed class TenzijTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Registration_is_kept_with_who_and_repeating_it_changes_nothing()
    {
        await using var story = await TenzijStory.NewAsync(postgres);

        var run = await story.RunAsync("tenzij", "registreer", "12", "--volgnr", "1", "--overleg", "2026-03-05", "--uitkomst", "aangepast", "--door", "J. Jansen");
        var again = await story.RunAsync("tenzij", "registreer", "12", "--volgnr", "1", "--overleg", "05-03-2026", "--uitkomst", "Aangepast", "--door", "J. Jansen");
        var more = await story.RunAsync("tenzij", "registreer", "--referentie", "R-21", "--aanbieder", "98000001", "--oordeel", "administratief", "--reden", "Al afgestemd", "--json");

        Assert.Equal((0, "Vastgelegd.\n"), (run.ExitCode, run.Out));
        Assert.Equal((0, "Dit was al zo vastgelegd.\n"), (again.ExitCode, again.Out));
        Assert.Equal((1, 0), (more.Summary.GetProperty("toegevoegd").GetInt32(), more.Summary.GetProperty("ongewijzigd").GetInt32()));
        Assert.Equal(
            [
                "12|1|-|-|2026-03-05|aangepast|J. Jansen|opdracht",
                $"12|1|administratief|Al afgestemd|2026-03-05|aangepast|{Environment.UserName}|opdracht",
            ],
            await story.RegisterAsync());
    }

    [Fact]
    public async Task History_tells_the_advice_why_what_was_registered_and_what_is_owed()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        await story.RunAsync("tenzij", "registreer", "12", "--volgnr", "1", "--oordeel", "administratief", "--reden", "Al afgestemd", "--overleg", "2026-03-05", "--door", "jansen");

        var run = await story.RunAsync("tenzij", "toon", "12", "--volgnr", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "Verzoek R-21 van aanbieder 98000001 aan gemeente 0037 Stadskanaal (Jeugdwet)",
                "  Gevraagd met 315 van 02-03-2026 (berichtnummer 12, volgnummer 1): 45A04, 09-03-2026 tot en met 31-08-2026, waarde € 3.017,14.",
                "  Advies: tenzij. Stapeling: 4 producten tegelijk (drempel 4).",
                "  Geldt: TZ3/3c (Stapeling). Vier producten tegelijk.",
                "  Niet te beoordelen: TZ1/1b (Woonplaats). Er is geen lijst geladen.",
            ],
            run.Lines.Take(5).Select(line => line.Replace("(Stapeling van verschillende producten)", "(Stapeling)", StringComparison.Ordinal)));
        Assert.Matches(@"^  Vastgelegd op \d\d-\d\d-\d{4} \d\d:\d\d door jansen: oordeel administratief \(Al afgestemd\), overleg op 05-03-2026\.$", run.Lines[5]);
        Assert.Equal(["  Geldt als: administratief, anders dan geadviseerd.", "  Verloop: wacht op antwoord.", "  Antwoord uiterlijk 11-03-2026."], run.Lines[6..]);

        var both = await story.RunAsync("tenzij", "toon", "12", "--json");
        Assert.Equal(2, both.Summary.GetProperty("verzoeken").GetInt32());
        Assert.Equal(("tenzij", "administratief", 301_714), (
            both.Json[0].GetProperty("advies").GetString(), both.Json[0].GetProperty("werkelijk").GetString(), both.Json[0].GetProperty("waarde").GetInt64()));
        Assert.Equal("jansen", both.Json[0].GetProperty("register")[0].GetProperty("door").GetString());
        Assert.Equal(2, both.Json[0].GetProperty("gronden").GetArrayLength());
        Assert.Equal("administratief", both.Json[1].GetProperty("werkelijk").GetString());
    }

    [Fact]
    public async Task History_of_what_is_in_onderzoek_tells_the_later_deadlines()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        var run = await story.RunAsync("tenzij", "toon", "--referentie", "R-31", "--aanbieder", "98000001", "--gemeente", "0037");
        Assert.Equal(
            [
                "  Geldt als: tenzij, zoals geadviseerd.", "  Verloop: in onderzoek (in onderzoek op 04-03-2026).",
                "  Uitkomst van het onderzoek uiterlijk 27-04-2026.", "  Afwijzen op het woonplaatsbeginsel kan tot en met 16-03-2026.",
            ],
            run.Lines[^4..]);
        var none = await story.RunAsync("tenzij", "toon", "99");
        Assert.Equal((0, ""), (none.ExitCode, none.Out));
        Assert.Contains("Niets gevonden", none.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Noem het verzoek", "--overleg", "2026-03-05")]
    [InlineData("Noem het verzoek", "--referentie", "R-1", "--overleg", "2026-03-05")]
    [InlineData("Noem het verzoek", "--aanbieder", "98000001", "--overleg", "2026-03-05")]
    [InlineData("Noem het verzoek", "--referentie", "R-1", "--aanbieder", "98000001", "--volgnr", "1", "--overleg", "2026-03-05")]
    [InlineData("niet allebei", "11", "--referentie", "R-1", "--aanbieder", "98000001", "--overleg", "2026-03-05")]
    [InlineData("Bij --oordeel: leg ten minste", "11")]
    [InlineData("Bij --oordeel hoort een van: administratief, tenzij.", "11", "--oordeel", "misschien", "--reden", "x")]
    [InlineData("Bij --uitkomst hoort een van: ongewijzigd, aangepast, ingetrokken, afgewezen.", "11", "--uitkomst", "goed")]
    [InlineData("Bij --reden: bij een oordeel hoort een reden.", "11", "--oordeel", "tenzij")]
    [InlineData("Bij --reden: een reden hoort bij een oordeel.", "11", "--reden", "zomaar", "--overleg", "2026-03-05")]
    [InlineData("Bij --reden: hierin lijkt een BSN te staan", "11", "--oordeel", "tenzij", "--reden", "zie 999900006")]
    [InlineData("Bij --door: hierin lijkt een BSN te staan", "11", "--overleg", "2026-03-05", "--door", "999900006")]
    [InlineData("Bij --overleg: deze dag moet nog komen.", "11", "--overleg", "2026-03-11")]
    [InlineData("De datum bij --overleg is niet te lezen.", "11", "--overleg", "morgen")]
    [InlineData("Bij het berichtnummer hoort een geheel getal.", "R-1", "--overleg", "2026-03-05")]
    public async Task Wrong_use_is_said_in_Dutch_without_repeating_it(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(["tenzij", "registreer", .. arguments, "--op-datum", "2026-03-10"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("999900006", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Verzoek_that_is_not_there_is_refused()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        var run = await story.RunAsync("tenzij", "registreer", "12", "--overleg", "2026-03-05");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("Er is niets vastgelegd: dit past op meer dan één verzoek: bericht 12 volgnummer 1, bericht 12 volgnummer 2. Noem het berichtnummer en het volgnummer.\n", run.Error);
        Assert.Equal(2, (await story.RunAsync("tenzij", "registreer", "99", "--overleg", "2026-03-05")).ExitCode);
        Assert.Empty(await story.RegisterAsync());
    }

    [Fact]
    public async Task File_is_registered_once_as_a_whole()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        story.Folder.Write("week.csv", "bericht_id;volgnr;aanbieder;referentie;oordeel;reden;overleg;uitkomst;door\n12;1;;;administratief;Al afgestemd;05-03-2026;;jansen\n;;98000001;R-1;;;2026-03-06;ongewijzigd;\n");

        var run = await story.RunAsync("tenzij", "laad", story.Folder["week.csv"], "--door", "de vries");
        var again = await story.RunAsync("tenzij", "laad", story.Folder["week.csv"]);

        Assert.Equal((0, "week.csv: 2 vastleggingen toegevoegd, 0 waren al zo vastgelegd.\n"), (run.ExitCode, run.Out));
        Assert.Equal((0, "week.csv: dit bestand is al eerder ingelezen; er is niets veranderd.\n"), (again.ExitCode, again.Out));
        var rows = await story.RegisterAsync();
        Assert.Equal(2, rows.Count);
        Assert.Matches(@"^12\|1\|administratief\|Al afgestemd\|2026-03-05\|-\|jansen\|week\.csv#[0-9a-f]{16}$", rows[0]);
        Assert.Matches(@"^11\|1\|-\|-\|2026-03-06\|ongewijzigd\|de vries\|week\.csv#[0-9a-f]{16}$", rows[1]);
    }

    [Fact]
    public async Task Every_wrong_line_of_a_file_is_named_and_nothing_is_registered()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        story.Folder.Write("fout.csv", """
            bericht_id;volgnr;aanbieder;referentie;oordeel;reden;overleg;uitkomst
            11;;;;;;2026-03-05;
            ;;;R-1;;;2026-03-05;
            x;;;;;;2026-03-05;
            11;0;;;;;2026-03-05;
            11;;;;ja;;;
            11;;;;tenzij;zie 999900006;;
            11;;;;;;2026-03-11;
            11;;;;;;;
            11;;;;;;5 maart;klaar
            ;;98;R-1;;;2026-03-05;
            """);
        story.Folder.Write("weg.csv", "bericht_id;overleg\n11;2026-03-05\n99;2026-03-05\n");

        var run = await story.RunAsync("tenzij", "laad", story.Folder["fout.csv"]);
        var unknown = await story.RunAsync("tenzij", "laad", story.Folder["weg.csv"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            [
                "fout.csv, regel 3: noem het verzoek: vul kolom bericht_id, of de kolommen referentie en aanbieder.",
                "fout.csv, regel 4: in kolom bericht_id hoort een berichtnummer te staan.",
                "fout.csv, regel 5: in kolom volgnr hoort een volgnummer vanaf 1 te staan.",
                "fout.csv, regel 6: in kolom oordeel hoort een van administratief, tenzij te staan.",
                "fout.csv, regel 7: in kolom reden: hierin lijkt een BSN te staan. Schrijf het zonder persoonsgegevens.",
                "fout.csv, regel 8: in kolom overleg: deze dag moet nog komen.",
                "fout.csv, regel 9: in kolom oordeel: leg ten minste een oordeel, een dag van overleg of een uitkomst vast.",
                "fout.csv, regel 10: in kolom overleg hoort een datum als 2026-05-06 of 06-05-2026 te staan.",
                "fout.csv, regel 10: in kolom uitkomst hoort een van ongewijzigd, aangepast, ingetrokken, afgewezen te staan.",
                "fout.csv, regel 11: in kolom aanbieder hoort een AGB-code van acht cijfers te staan.",
                "Er is niets geladen. Verbeter het bestand en geef de opdracht opnieuw.",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(3, unknown.ExitCode);
        Assert.StartsWith("weg.csv, regel 3: dit verzoek is er niet, of er is geen advies over.\n", unknown.Error, StringComparison.Ordinal);
        Assert.Empty(await story.RegisterAsync());
    }
}
