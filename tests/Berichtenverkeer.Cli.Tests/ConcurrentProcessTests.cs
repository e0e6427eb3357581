using System.Globalization;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Cli.Tests;

/// <summary>Two real processes on one database at the same moment.</summary>
[Collection(PostgresTests.Name)]
public sealed class ConcurrentProcessTests(PostgresFixture postgres)
{
    private const int Toewijzingen = 8;

    /// <summary>Of each toewijzing of twelve hours both declare ten: whichever comes first, ten are granted.</summary>
    [Fact]
    public async Task Two_processes_on_the_declaraties_of_one_aanbieder_never_grant_more_than_the_ceiling()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var past = new TempFolder();
        using var january = new TempFolder();
        using var february = new TempFolder();
        for (var i = 1; i <= Toewijzingen; i++)
        {
            past.Write($"{i}.xml", BerichtWriter.Write(Toewijzing(i), SchemaSet.Embedded));
            january.Write($"{i}.xml", BerichtWriter.Write(Declaratie(i, 1), SchemaSet.Embedded));
            february.Write($"{i}.xml", BerichtWriter.Write(Declaratie(i, 2), SchemaSet.Embedded));
        }

        Assert.Equal(0, (await Start(database, past, "--historie")).Code);
        var both = await Task.WhenAll(Start(database, january), Start(database, february));

        Assert.All(both, one => Assert.Equal(0, one.Code & ~1));
        Assert.Equal(
            string.Join(" / ", Enumerable.Range(1, Toewijzingen).Select(i => $"{10_000 + i} 10")),
            await AskAsync(database, "select toewijzing_sleutel, sum(geleverd_volume) from kern.prestatie where oordeel = 'toegekend' group by 1 order by 1"));
        Assert.Equal("0", await AskAsync(database, "select count(*) from bron.run where fase <> 'gesloten'"));
    }

    private static Task<(int Code, string Out, string Error)> Start(TestDatabase database, TempFolder folder, params string[] options) =>
        Tool.StartAsync(["verwerk", folder.Path, "--database", database.ConnectionString, "--op-datum", "2026-03-17", "--afkeur-is-ok", .. options]);

    private static Bericht Toewijzing(int number)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Header.Identificatie = string.Create(CultureInfo.InvariantCulture, $"T{number}");
        var product = bericht.Client!.ToegewezenProducten[0];
        product.ToewijzingNummer = 10_000 + number;
        product.Omvang = new() { Volume = 12, Eenheid = "04", Frequentie = "6" };
        return bericht;
    }

    private static Bericht Declaratie(int number, int month)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"M{month}N{number}");
        var bericht = Voorbeeld.Declaratie();
        bericht.Header.Identificatie = name;
        bericht.Declaratie!.DeclaratieNummer = name;
        var prestatie = bericht.Clienten[0].Prestaties[0];
        prestatie.ReferentieNummer = name;
        prestatie.ToewijzingNummer = 10_000 + number;
        prestatie.Begindatum = new(2026, month, 1);
        prestatie.Einddatum = new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1);
        return bericht;
    }

    private static async Task<string> AskAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return string.Join(" / ", rows);
    }
}
