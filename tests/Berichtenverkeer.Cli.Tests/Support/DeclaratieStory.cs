using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>
/// A database with declaraties on toewijzing 10001 (2 hours a week in 2026): RN-1 granted, RN-2 credited by RN-3, =RN-4 refused
/// for its volume, RN-5 without toewijzing, and RN-6 of old traffic. Taken in as old traffic; the verdicts are written by hand,
/// so that these tests are about what is shown only.
/// </summary>
internal sealed class DeclaratieStory : IAsyncDisposable
{
    private const string Verdicts = """
        update kern.prestatie
        set oordeel = 'toegekend', toewijzingsdatum = '2026-01-05', toewijzingstijd = '09:30', reken_eenheid = '01', reken_volume = 600,
            plafond_periode = 600, plafond_totaal = 6360, gebruikt_volume = 0, gebruikt_bedrag = 0, rest_volume = 5760, afgesproken_tarief = 6000
        where referentie_nummer in ('RN-1', 'RN-2', 'RN-3');
        update kern.prestatie
        set oordeel = 'afgewezen', regels = array['TR322'], toewijzingsdatum = '2026-01-05', toewijzingstijd = '09:30', reken_eenheid = '01', reken_volume = 600,
            plafond_periode = 600, plafond_totaal = 6360, gebruikt_volume = 6330, gebruikt_bedrag = 60000, rest_volume = 30,
            budget = 65000, rest_budget = 5000, ingetrokken_door_run = 1
        where referentie_nummer = '=RN-4';
        update kern.prestatie
        set oordeel = 'afgewezen', regels = array['TR338'], toewijzing_sleutel = null, ingetrokken_door_run = 1
        where referentie_nummer = 'RN-5';
        """;

    private readonly TestDatabase database;

    private DeclaratieStory(TestDatabase database) => this.database = database;

    public TempFolder Folder { get; } = new();

    public static async Task<DeclaratieStory> NewAsync(PostgresFixture postgres)
    {
        var story = new DeclaratieStory(await postgres.NewDatabaseAsync());
        story.Offer("toewijzing", Voorbeeld.Toewijzing());
        story.Offer("d1", Declaratie("D-1", "RN-1", "RN-2"));
        story.Offer("d2", Declaratie("D-2", "=RN-4", "RN-5", "RN-6"));
        var credit = Declaratie("D-3", "RN-3");
        var line = credit.Clienten[0].Prestaties[0];
        line.VorigReferentieNummer = "RN-2";
        line.IngediendBedrag.DebetCredit = "C";
        (credit.Declaratie!.PeriodeBegindatum, credit.Declaratie.PeriodeEinddatum) = (new(2026, 3, 1), new(2026, 3, 31));
        story.Offer("d3", credit);
        Assert.Equal(0, (await story.RunAsync("verwerk", "--historie", story.Folder["in"])).ExitCode);
        await story.ExecuteAsync(Verdicts);
        return story;
    }

    /// <summary>Runs the tool on this database.</summary>
    public async Task<CommandRun> RunAsync(params string[] arguments)
    {
        var run = await Cli.RunAsync(new Situation { WorkingFolder = Folder.Path }, [.. arguments, "--database", database.ConnectionString]);
        Assert.DoesNotContain(Voorbeeld.Bsn, run.Out + run.Error, StringComparison.Ordinal);
        return run;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return database.DisposeAsync();
    }

    /// <summary>Lines of 10 hours, € 600,00, over February.</summary>
    private static Bericht Declaratie(string identificatie, params string[] referenties)
    {
        var declaratie = Voorbeeld.Declaratie();
        declaratie.Header.Identificatie = identificatie;
        declaratie.Declaratie!.DeclaratieNummer = identificatie.Replace("-", "", StringComparison.Ordinal);
        declaratie.Clienten[0].Prestaties.Clear();
        foreach (var referentie in referenties)
        {
            var line = Voorbeeld.Prestatie();
            line.ReferentieNummer = referentie;
            declaratie.Clienten[0].Prestaties.Add(line);
        }

        return declaratie;
    }

    private void Offer(string name, Bericht bericht) => Folder.Write($"in/{name}.xml", BerichtWriter.Write(bericht, SchemaSet.Embedded));
}
