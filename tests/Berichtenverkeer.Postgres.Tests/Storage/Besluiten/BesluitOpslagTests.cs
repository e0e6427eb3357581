using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Dapper;

namespace Berichtenverkeer.Postgres.Tests.Storage.Besluiten;

/// <summary>Advice is stored with the message it is about, once, and goes when that is refused after all.</summary>
[Collection(PostgresTests.Name)]
public sealed class BesluitOpslagTests(PostgresFixture postgres)
{
    private const string Adviezen = "select volgnr || ' ' || beoordeling || ' ' || advies || ' ' || (ingetrokken_door_run is null) from kern.gt_besluit order by bericht_id, volgnr, beoordeling";

    [Fact]
    public async Task Advice_is_stored_with_all_that_it_says()
    {
        await using var store = await StoreCase.NewAsync(postgres);

        var run = await store.NightJudgingAsync(one => one with { Besluiten = [BesluitBouw.Tenzij(1, "REFV1")], Regelset = BesluitBouw.Regelset }, Messages.Of315("V1"));

        Assert.Equal(
            [$"(0014,jw,1,1,1,315,98000001,{await store.AskAsync<long>("select client_id from kern.client")},REFV1,2026-05-03,2026-05-06,45,45A53,2026-05-01,9999-12-31,02,14,t,301714,tenzij,TZ3,"
                + "\"{TZ3,TZ4}\",\"{TZ3/3c,TZ4/4b}\",{TZ1/1a},{TZ1/1b},{TZ5/5d},\"Stapeling: 4 producten tegelijk. Wordt 18.\"," + $"{BesluitBouw.Regelset.Hash},{run.RunId},)"],
            await store.DumpAsync("kern.gt_besluit"));
        Assert.Equal(
            [
                $"(0014,1,1,1,TZ1,1b,onbekend,\"Er is geen lijst met woonplaatsen.\",{run.RunId},)",
                $"(0014,1,1,1,TZ3,3c,waar,\"Stapeling: 4 producten tegelijk.\",{run.RunId},)",
                $"(0014,1,1,1,TZ4,4b,waar,\"Wordt 18.\",{run.RunId},)",
            ],
            await store.DumpAsync("kern.gt_grond"));
        Assert.Equal(
            [$"({BesluitBouw.Regelset.Hash},proef,2026-01-01,\"{{\"\"profiel\"\": \"\"proef\"\", \"\"geldigVanaf\"\": \"\"2026-01-01\"\"}}\",\"2026-05-06 02:15:00+00\")"],
            await store.ListAsync<string>("select row(hash, profiel, geldig_vanaf, regelset, eerst_gebruikt_op at time zone 'UTC' || '+00')::text from ref.gt_regelset"));
    }

    [Fact]
    public async Task A_verzoek_without_advice_has_none_and_a_rule_set_is_kept_once()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Of315("V1"));
        Assert.Equal(0, await store.AskAsync<int>("select count(*) from kern.gt_besluit"));

        await store.NightJudgingAsync(BesluitBouw.Besloten, Messages.Of315("V2"), Messages.Of317("V3"));
        await store.NightJudgingAsync(BesluitBouw.Besloten, Messages.Of315("V4"));

        Assert.Equal(["1 1 administratief true", "1 1 administratief true", "1 1 administratief true"], await store.ListAsync<string>(Adviezen));
        Assert.Equal(1, await store.AskAsync<int>("select count(*) from ref.gt_regelset"));
        Assert.Equal(["315", "317", "315"], await store.ListAsync<string>("select soort::text from kern.gt_besluit order by bericht_id"));
    }

    [Fact]
    public async Task A_chunk_whose_answer_was_lost_is_not_stored_twice()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Of315("V1"));
        JudgedBericht[] judged = [.. chunk.Select(BesluitBouw.Besloten)];

        await store.Store.CommitChunkAsync(lease, judged, CancellationToken.None);
        await store.Store.CommitChunkAsync(lease, judged, CancellationToken.None);

        Assert.Equal(["1 1 administratief true"], await store.ListAsync<string>(Adviezen));
    }

    [Fact]
    public async Task A_verzoek_that_was_judged_before_is_judged_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Of315("V1"));
        await store.NightJudgingAsync(BesluitBouw.Besloten, Messages.Of315("V2", gemeente: "0034"));
        await ExecuteAsync(store, $"update kern.gt_besluit set gemeente = '0014', bericht_id = {chunk[0].BerichtId}, beoordeling = 3");

        await store.Store.CommitChunkAsync(lease, [.. chunk.Select(BesluitBouw.Besloten)], CancellationToken.None);

        Assert.Equal(["1 3 administratief true", "1 4 administratief true"], await store.ListAsync<string>(Adviezen));
        Assert.Equal([4], await store.ListAsync<int>("select beoordeling from kern.gt_grond where gemeente = '0014'"));
    }

    [Fact]
    public async Task Advice_goes_when_a_retour_refuses_its_verzoek_whenever_it_comes()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var verzoek = Messages.Of315("V1");
        await store.NightJudgingAsync(BesluitBouw.Besloten, verzoek, Messages.Of315("V2"), Messages.Toewijzing("T1", referentie: "REFV1"));
        Assert.Equal(1, await store.AskAsync<int>("select count(*) from kern.gt_verloop"));

        var run = await store.NightJudgingAsync(BesluitBouw.Besloten, Messages.Retour(verzoek, "R1", Messages.Day(7), "0001"));

        Assert.Equal(["1 1 administratief false", "1 1 administratief true"], await store.ListAsync<string>(Adviezen));
        Assert.Equal([run.RunId], await store.ListAsync<long>("select distinct ingetrokken_door_run from kern.gt_grond where ingetrokken_door_run is not null"));
        Assert.Equal(["REFV2"], await store.ListAsync<string>("select referentie_aanbieder from kern.gt_stand"));
        Assert.Equal(0, await store.AskAsync<int>("select count(*) from kern.gt_verloop"));
    }

    [Fact]
    public async Task Advice_about_a_refused_message_or_without_rule_set_is_a_fault_of_the_caller()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Of315("V1"));
        var judged = BesluitBouw.Besloten(chunk[0]);

        await Assert.ThrowsAsync<ArgumentException>(() => store.Store.CommitChunkAsync(lease, [judged with { Uitkomst = Uitkomst.Afgekeurd }], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Store.CommitChunkAsync(lease, [judged with { Regelset = null }], CancellationToken.None));
        Assert.Equal(0, await store.AskAsync<int>("select count(*) from kern.bericht"));
    }

    [Fact]
    public async Task A_reading_role_sees_advice_of_its_own_gemeente_only_and_never_looks_elsewhere()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightJudgingAsync(BesluitBouw.Besloten, Messages.Of315("V1"), Messages.Toewijzing("T1", referentie: "REFV1"));
        await ExecuteAsync(store, "insert into kern.gt_registratie (gemeente, bericht_id, volgnr, door, op, bron) values ('0014', 1, 1, 'iemand', now(), 'opdracht')");
        string[] tables = ["kern.gt_besluit", "kern.gt_grond", "kern.gt_verloop", "kern.gt_registratie", "kern.gt_stand"];
        await using var connection = await store.Database.Administrator.OpenConnectionAsync();
        await connection.ExecuteAsync("do $$ begin if not exists (select from pg_roles where rolname = 'lezer_van_advies') then create role lezer_van_advies nologin in role berichten_backoffice; end if; end $$; set role lezer_van_advies");
        foreach (var table in tables)
            Assert.Equal(0, await connection.ExecuteScalarAsync<int>($"select count(*) from {table}"));
        var refused = await Record.ExceptionAsync(() => connection.ExecuteScalarAsync<int>("select count(*) from kern.toewijzingen_elders('0014', 'jw', 1, '{}')"));
        Assert.Contains("permission denied", refused?.Message, StringComparison.Ordinal);

        await connection.ExecuteAsync("reset role; insert into ref.toegang (rol, gemeente) values ('lezer_van_advies', '0014'); set role lezer_van_advies");
        foreach (var table in tables)
            Assert.Equal(1, await connection.ExecuteScalarAsync<int>($"select count(*) from {table}"));
        await connection.ExecuteAsync("reset role; update ref.toegang set gemeente = '0034'; set role lezer_van_advies");
        foreach (var table in tables)
            Assert.Equal(0, await connection.ExecuteScalarAsync<int>($"select count(*) from {table}"));
        await connection.ExecuteAsync("reset role");
    }

    private static async Task ExecuteAsync(StoreCase store, string sql)
    {
        await using var connection = await store.Database.Writer.OpenConnectionAsync();
        await connection.ExecuteAsync(sql);
    }
}
