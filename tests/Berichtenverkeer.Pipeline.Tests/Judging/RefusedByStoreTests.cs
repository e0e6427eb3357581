using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Judging;

/// <summary>The database refuses the data of a message: that one goes to quarantaine, and nothing after it counts it.</summary>
[Collection(PostgresTests.Name)]
public sealed class RefusedByStoreTests(PostgresFixture postgres)
{
    private static readonly DateOnly Januari = new(2026, 1, 1);
    private static readonly DateOnly Februari = new(2026, 2, 1);

    [Fact]
    public async Task A_start_on_a_toewijzing_that_cannot_be_kept_waits_for_it()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await RefuseAsync(database, "kern.toegewezen_product", "toewijzing_nummer is null");
        var other = Voorbeeld.Start();
        other.Client!.Bsn = Voorbeeld.AndereBsn;
        other.Header.Identificatie = "ANDER";

        await night.RunAsync(Voorbeeld.Toewijzing(), Voorbeeld.Start(), other);

        Assert.Equal(
            "JW301 quarantaine interne_fout / JW305 afgekeurd - / JW305 quarantaine wacht_op",
            await night.AskAsync("select bericht, uitkomst, reden from bron.bericht order by 1, 2"));
    }

    [Fact]
    public async Task A_declaratie_that_cannot_be_kept_uses_up_nothing()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(Toewijzing(10001, 12, "6", Januari, new(2026, 12, 31)));
        await RefuseAsync(database, "kern.prestatie", "referentie_nummer <> 'RN-1'");

        await night.RunAsync(Declaratie("A", Februari, Debet("RN-1", 10001, Januari, 10)), Declaratie("B", Februari, Debet("RN-2", 10001, Januari, 10)));

        Assert.Equal("A quarantaine interne_fout / B geaccepteerd -", await night.AskAsync(Declaraties));
        Assert.Equal("RN-2 toegekend -", await night.AskAsync(Regels));
    }

    private static async Task RefuseAsync(TestDatabase database, string table, string unless)
    {
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand($"alter table {table} add constraint proef check ({unless}) not valid", connection);
        await command.ExecuteNonQueryAsync();
    }
}
