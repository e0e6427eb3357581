using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>
/// A database with judged verzoeken of aanbieder 98000001, written by hand: 11 (R-1, administratief), 12 (R-21 tenzij TZ3 and R-22
/// administratief), and 13 (R-31 tenzij TZ1, in onderzoek).
/// </summary>
internal sealed class TenzijStory : IAsyncDisposable
{
    private readonly TestDatabase database;

    private TenzijStory(TestDatabase database) => this.database = database;

    public TempFolder Folder { get; } = new();

    public static async Task<TenzijStory> NewAsync(PostgresFixture postgres)
    {
        var story = new TenzijStory(await postgres.NewDatabaseAsync());
        await story.ExecuteAsync("insert into ref.gt_regelset values (repeat('0', 64), 'standaard', '2026-01-01', '{}', now())");
        await story.AddAsync(11, 1, "R-1", [], "Geen van de bepalingen geldt.", "2026-03-09");
        await story.AddAsync(12, 1, "R-21", ["TZ3/3c"], "Stapeling: 4 producten tegelijk (drempel 4).", "2026-03-11");
        await story.AddAsync(12, 2, "R-22", [], "Geen van de bepalingen geldt.", "2026-03-11");
        await story.AddAsync(13, 1, "R-31", ["TZ1/1a"], "Andere gemeente in beeld.", "2026-03-09");
        await story.ExecuteAsync("""
            insert into kern.gt_verloop (gemeente, domein, bericht_id, volgnr, onderzoek_op, bijgewerkt_door_run) values ('0037', 'jw', 13, 1, '2026-03-04', 1);
            insert into kern.gt_grond (gemeente, bericht_id, volgnr, beoordeling, bepaling, grond, uitslag, uitleg, bekend_door_run)
            values ('0037', 12, 1, 1, 'TZ3', '3c', 'waar', 'Vier producten tegelijk.', 1), ('0037', 12, 1, 1, 'TZ1', '1b', 'onbekend', 'Er is geen lijst geladen.', 1);
            """);
        return story;
    }

    /// <summary>Runs the tool on this database, on 10 March 2026.</summary>
    public Task<CommandRun> RunAsync(params string[] arguments) => Cli.RunAsync(
        new Situation { WorkingFolder = Folder.Path }, [.. arguments, "--database", database.ConnectionString, "--state", Folder["staat"], "--op-datum", "2026-03-10"]);

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<IReadOnlyList<string>> RegisterAsync()
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            "select concat_ws('|', bericht_id, volgnr, coalesce(oordeel, '-'), coalesce(reden, '-'), coalesce(overleg_op::text, '-'), coalesce(uitkomst, '-'), door, bron) from kern.gt_registratie order by registratie_id",
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return database.DisposeAsync();
    }

    private Task AddAsync(long berichtId, int volgnr, string referentie, string[] gronden, string toelichting, string verzoek) => ExecuteAsync($$"""
        insert into kern.gt_besluit (gemeente, domein, bericht_id, volgnr, beoordeling, soort, aanbieder, client_id, referentie_aanbieder, dagtekening, ontvangen_op,
            product_categorie, product_code, begin, eind, leeftijd_ongeveer, waarde, advies, primaire, bepalingen, gronden_waar, gronden_onwaar, gronden_onbekend, gronden_nvt,
            toelichting, regelset, bekend_door_run)
        values ('0037', 'jw', {{berichtId}}, {{volgnr}}, 1, 315, '98000001', 5, '{{referentie}}', '2026-03-02', '2026-03-02', '45', '45A04', '2026-03-09', '2026-08-31', false, 301714,
            '{{(gronden.Length == 0 ? "administratief" : "tenzij")}}', {{(gronden.Length == 0 ? "null" : $"'{gronden[0].Split('/')[0]}'")}},
            array[{{string.Join(", ", gronden.Select(grond => $"'{grond.Split('/')[0]}'"))}}]::text[], array[{{string.Join(", ", gronden.Select(grond => $"'{grond}'"))}}]::text[],
            '{}', '{}', '{}', '{{toelichting}}', repeat('0', 64), 1);
        insert into kern.termijn (gemeente, domein, bericht_id, volgnr, soort, referentie_aanbieder, aanvang, uiterlijk, bekend_door_run)
        values ('0037', 'jw', {{berichtId}}, {{(volgnr * 3) + 1}}, 'verzoek', '{{referentie}}', '2026-03-02', '{{verzoek}}', 1),
               ('0037', 'jw', {{berichtId}}, {{(volgnr * 3) + 2}}, 'onderzoek', '{{referentie}}', '2026-03-02', '2026-04-27', 1),
               ('0037', 'jw', {{berichtId}}, {{(volgnr * 3) + 3}}, 'woonplaatsbeginsel', '{{referentie}}', '2026-03-02', '2026-03-16', 1);
        """);
}
