using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

[Collection(PostgresTests.Name)]
public sealed class ChunkTests(PostgresFixture postgres)
{
    private static readonly string[] Tables =
        ["bericht", "client", "bericht_client", "contact", "toegewezen_product", "toewijzing", "toewijzing_versie", "start_product", "stop_product"];

    [Fact]
    public async Task Chunk_stored_twice_is_stored_once()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Toewijzing("T1"), Messages.Start("A1"), Messages.Stop("B1"));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        var before = new List<string>();
        foreach (var table in Tables)
            before.AddRange(await store.DumpAsync("kern." + table));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        var after = new List<string>();
        foreach (var table in Tables)
            after.AddRange(await store.DumpAsync("kern." + table));
        Assert.Equal(before, after);
        Assert.Equal(Tables.Length + 4, before.Count);
    }

    [Fact]
    public async Task Chunk_of_which_a_part_was_stored_stores_the_rest()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"), Messages.Start("A2", bsn: Messages.SecondBsn));
        await store.Store.CommitChunkAsync(lease, [chunk[0]], CancellationToken.None);
        Assert.Equal(chunk[1].BerichtId, Assert.Single(await store.Store.WorkAsync(lease, int.MaxValue, CancellationToken.None)).BerichtId);
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from kern.start_product"));
        Assert.Equal(2, await store.AskAsync<long>("select count(distinct client_id) from kern.start_product"));
    }

    [Fact]
    public async Task Refused_message_leaves_its_findings_and_rows_that_count_for_nothing_and_frees_its_Identificatie()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"));
        var finding = new Finding(FindingLevel.Berichtoverstijgend, "TR056", "9056", "/Bericht/Header", 3, 5, "Identificatie is al gebruikt.");
        await store.Store.CommitChunkAsync(lease, [chunk[0] with { Uitkomst = Uitkomst.Afgekeurd, Findings = [finding] }], CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
        Assert.Equal("afgekeurd", await store.AskAsync<string>("select uitkomst from kern.bericht"));
        Assert.Equal("afgekeurd", await store.AskAsync<string>("select uitkomst from bron.bericht"));
        Assert.Equal("berichtoverstijgend TR056 9056", await store.AskAsync<string>("select concat_ws(' ', niveau, code, retourcode) from bron.bevinding"));
        Assert.Equal(
            ["bericht", "bericht_client", "client", "start_product"],
            await store.ListAsync<string>(
                """
                select 'bericht' from kern.bericht where ingetrokken_door_run = 1
                union all select 'bericht_client' from kern.bericht_client where ingetrokken_door_run = 1
                union all select 'client' from kern.client where ingetrokken_door_run = 1
                union all select 'start_product' from kern.start_product where ingetrokken_door_run = 1
                """));
        Assert.Empty((await store.Store.SummaryAsync(lease.Run, CancellationToken.None)).Rows);
        var (next, again) = await store.ClaimAsync(Messages.Start("A1", status: "3"));
        var key = new IdentificatieKey("438", Messages.Aanbieder, "A1");
        Assert.Empty(await store.UsedAsync(next, key));
        await store.Store.CommitChunkAsync(next, again, CancellationToken.None);
        Assert.Equal([key], await store.UsedAsync(next, key, new("438", "98000009", "A1")));
    }

    [Fact]
    public async Task Message_that_could_not_be_judged_waits_in_quarantaine()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"), Messages.Start("A2"));
        await store.Store.CommitChunkAsync(
            lease,
            [
                new(chunk[0].BerichtId, null, Uitkomst.Quarantaine, [], new(Uitkomst.Quarantaine, Redenen.InterneFout, "Interne fout.")),
                chunk[1] with { Uitkomst = Uitkomst.Overgeslagen, Disposition = new(Uitkomst.Overgeslagen, Redenen.VerkeerdBezorgd, "Niet onze gemeente.") },
            ],
            CancellationToken.None);
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.bericht"));
        Assert.Equal(
            ["overgeslagen verkeerd_bezorgd", "quarantaine interne_fout"],
            await store.ListAsync<string>("select uitkomst || ' ' || reden from bron.bericht order by 1"));
        Assert.Equal(chunk[0].BerichtId, await store.AskAsync<long>("select bericht_id from bron.quarantaine"));
    }

    [Fact]
    public async Task Identificatie_that_stands_twice_is_refused_by_the_database_and_nothing_is_stored()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"), Messages.Start("A1", status: "3"));
        var exception = await Assert.ThrowsAsync<StoreDataException>(() => store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None));
        Assert.Equal("23505", exception.Code);
        Assert.DoesNotContain(Messages.FirstBsn, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.client"));
    }

    [Fact]
    public async Task Error_about_a_client_does_not_quote_the_Bsn()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"));
        await using (var administrator = await store.Database.Administrator.OpenConnectionAsync())
        {
            await using var command = new Npgsql.NpgsqlCommand("alter table kern.client add constraint proef check (bsn <> '999900006')", administrator);
            await command.ExecuteNonQueryAsync();
        }

        var exception = await Assert.ThrowsAsync<StoreDataException>(() => store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None));
        Assert.Equal("23514", exception.Code);
        Assert.DoesNotContain(Messages.FirstBsn, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_gets_one_number_and_a_version_per_change()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Toewijzing("T1"), Messages.Declaratie("D1", 2));
        var married = Messages.Start("A1", day: 10);
        married.Client!.Naam!.Geslachtsnaam = "Anders";
        await store.NightAsync(married);
        var older = Messages.Start("A2", day: 3);
        older.Client!.Naam!.Geslachtsnaam = "Vroeger";
        await store.NightAsync(older);
        Assert.Equal(
            ["1 Voorbeeld  1 2026-05-04", "2 Anders  1 2026-05-10"],
            await store.ListAsync<string>("select concat_ws(' ', versie, geslachtsnaam, coalesce(voorletters, ''), naam_gebruik, gegevens_dagtekening) from kern.client order by versie"));
        Assert.Equal(1, await store.AskAsync<long>("select count(distinct client_id) from (select client_id from kern.client union all select client_id from kern.start_product union all select client_id from kern.prestatie) c"));
    }

    [Fact]
    public async Task Older_message_fills_in_what_was_unknown_of_a_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Declaratie("D1", 1));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.client where geboortedatum is null and geslachtsnaam is null"));
        await store.NightAsync(Messages.Start("A1"));
        Assert.Equal("2 2012-01-20 Voorbeeld 2026-06-01", await store.AskAsync<string>("select concat_ws(' ', versie, geboortedatum, geslachtsnaam, gegevens_dagtekening) from kern.client order by versie desc limit 1"));
    }

    [Fact]
    public async Task Client_of_another_domein_or_gemeente_is_another_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var wmo = Messages.Of("WMO305", "A1", Messages.Day(5));
        var client = Messages.Person();
        client.StartProducten.Add(new() { ToewijzingNummer = 1, Begindatum = Messages.Day(2), ToewijzingIngangsdatum = Messages.Day(1), StatusAanlevering = "1" });
        wmo.Clienten.Add(client);
        await store.NightAsync(Messages.Start("A1"), wmo);
        Assert.Equal(["jw", "wmo"], await store.ListAsync<string>("select domein from kern.client order by domein"));
        Assert.Equal(2, await store.AskAsync<long>("select count(distinct client_id) from kern.client"));
    }

    [Fact]
    public async Task Same_date_and_time_is_a_resend_and_a_later_one_the_current_version()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Toewijzing("T1"));
        await store.NightAsync(Messages.Toewijzing("T2", day: 5, referentie: "REF1"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.toewijzing_versie"));
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from kern.toegewezen_product where toewijzing_id is not null"));
        await store.NightAsync(Messages.Toewijzing("T3", day: 6, tijd: "11:00:00", einddatum: Messages.Day(31)));
        await store.NightAsync(Messages.Toewijzing("T4", day: 7, tijd: "09:00:00"));
        Assert.Equal(3, await store.AskAsync<long>("select count(*) from kern.toewijzing_versie"));
        Assert.Equal("11:00:00 2026-05-31 f", await store.AskAsync<string>("select concat_ws(' ', toewijzingstijd, einddatum, verwijderd) from kern.toewijzing_actueel"));
        await store.NightAsync(Messages.Toewijzing("T5", day: 8, tijd: "12:00:00", einddatum: Messages.Day(1), reden: "13"));
        Assert.True(await store.AskAsync<bool>("select verwijderd from kern.toewijzing_actueel"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.toewijzing"));
    }

    [Fact]
    public async Task Business_date_of_a_message_is_that_of_its_run()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync(new(2026, 6, 9));
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")));
        await store.FinishAsync(run);
        Assert.Equal(new DateOnly(2026, 6, 9), await store.AskAsync<DateOnly>("select op_datum from kern.bericht"));
    }
}
