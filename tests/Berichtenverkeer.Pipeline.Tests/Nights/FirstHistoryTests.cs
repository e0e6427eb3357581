using System.Globalization;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Pipeline.Tests.Besluiten;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Npgsql;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.VerzoekBouw;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>
/// The first history of a gemeente comes before the statistics know it. The planner would expect one row, and take any index that begins
/// with gemeente for as good as the right one: a history of two million messages read 14,900 index entries for the products of each 301.
/// </summary>
[Collection(PostgresTests.Name)]
public sealed class FirstHistoryTests(PostgresFixture postgres)
{
    private const int Messages = 1_500;

    [Fact]
    public async Task Of_a_gemeente_that_the_statistics_do_not_know_no_message_is_looked_for_among_all()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await LoadAsync(night, "0014", first: 10_000);
        await ExecuteAsync(database, "analyze");

        await LoadAsync(night, "0037", first: 20_000);

        Assert.Equal(Messages.ToString(CultureInfo.InvariantCulture), await night.AskAsync("select count(*) from kern.toewijzing_versie where gemeente = '0037'"));
        Assert.Equal("", await TooBroadAsync(night));
    }

    private static async Task LoadAsync(SmallNight night, string gemeente, int first)
    {
        var berichten = TestBsn.All().Take(Messages)
            .Select((bsn, i) => (Kind: new Persoon(bsn, Dag(6, 10, 2014)), Nummer: first + i))
            .Select(zaak => Bij(gemeente, Toewijzing(
                string.Create(CultureInfo.InvariantCulture, $"T{zaak.Nummer}"), "98000001", Dag(3, 2), zaak.Kind, Toegewezen(zaak.Nummer, "45A04", Dag(3, 2), Dag(3, 9), Dag(8, 31), PerWeek(2)))))
            .Select(bericht => BerichtWriter.Write(bericht, SchemaSet.Embedded));
        await night.Engine.RunAsync(night.Write([.. berichten]), RunSoort.Historie, settings: new NightSettings { ChunkCount = 50 }, opDatum: SmallNight.OpDatum);
    }

    /// <summary>Indexes of which a search read more than a tenth of the messages, on average. What connections counted is known once they close.</summary>
    private static async Task<string> TooBroadAsync(SmallNight night)
    {
        NpgsqlConnection.ClearAllPools();
        var searches = string.Create(CultureInfo.InvariantCulture, $"select idx_scan >= {2 * Messages} from pg_stat_user_indexes where indexrelname = 'toewijzing_versie_sleutel'");
        for (var attempt = 0; attempt < 200 && await night.AskAsync(searches) == "False"; attempt++)
            await Task.Delay(50);
        Assert.Equal("True", await night.AskAsync(searches));
        return await night.AskAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"select indexrelname, idx_scan, idx_tup_read from pg_stat_user_indexes where schemaname = 'kern' and idx_scan >= 20 and idx_tup_read > {Messages / 10} * idx_scan order by 1"));
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
