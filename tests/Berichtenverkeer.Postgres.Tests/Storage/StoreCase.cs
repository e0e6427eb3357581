using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Dapper;
using Polly;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>A store on a fresh database, and the shortest way through a night with it.</summary>
internal sealed class StoreCase : IAsyncDisposable
{
    private StoreCase(TestDatabase database)
    {
        Database = database;
        Store = NewStore("proces 1");
    }

    public TestDatabase Database { get; }

    public PostgresNightStore Store { get; }

    public static async Task<StoreCase> NewAsync(PostgresFixture postgres) => new(await postgres.NewDatabaseAsync());

    /// <summary>The store of another process.</summary>
    public PostgresNightStore NewStore(string owner, TimeSpan? lease = null) => new(
        Database.Writer,
        PostgresResilience.Create(new() { Retries = 1, Delay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System),
        new() { Owner = owner, Lease = lease ?? TimeSpan.FromMinutes(2) });

    /// <summary>A store whose every answer gets lost once: whatever it does, it does a second time.</summary>
    public PostgresNightStore NewStoreThatLosesAnswers() => new(
        Database.Writer,
        new ResiliencePipelineBuilder()
            .AddRetry(new() { MaxRetryAttempts = 1, Delay = TimeSpan.Zero, ShouldHandle = static _ => PredicateResult.True() })
            .Build());

    /// <summary>Settings of the runs that are opened.</summary>
    public string Instellingen { get; set; } = """{"gemeenten":["0014"]}""";

    public Task<Run> OpenAsync(DateOnly? opDatum = null, RunSoort soort = RunSoort.Verwerk) => Store.OpenRunAsync(
        new(soort, opDatum ?? new(2026, 5, 6), new(2026, 5, 6, 2, 15, 0, TimeSpan.Zero), "0.1.0", Instellingen),
        CancellationToken.None);

    /// <summary>A whole night in which every valid message is accepted.</summary>
    public Task<Run> NightAsync(params Bericht[] messages) => NightAsync(RunSoort.Verwerk, messages);

    public async Task<Run> NightAsync(RunSoort soort, params Bericht[] messages)
    {
        var run = await OpenAsync(soort: soort);
        await TakeInAsync(run, [.. messages.Select(message => Messages.Offer(message))]);
        await FinishAsync(run);
        return run;
    }

    public Task<IReadOnlyList<long?>> TakeInAsync(Run run, params Intake[] batch) => Store.TakeInAsync(run, batch, CancellationToken.None);

    /// <summary>Fixes the night and accepts all that waits.</summary>
    public async Task FinishAsync(Run run)
    {
        run = await Store.FixNightAsync(run, CancellationToken.None);
        while (await Store.ClaimUnitAsync(run, CancellationToken.None) is { } lease)
        {
            await Store.CommitChunkAsync(lease, await JudgedAsync(lease), CancellationToken.None);
            Assert.True(await Store.FinishUnitAsync(lease, CancellationToken.None));
        }

        Assert.True(await Store.CloseRunAsync(run, CancellationToken.None));
    }

    /// <summary>The work of a unit, accepted, in order of Dagtekening and Identificatie.</summary>
    public async Task<IReadOnlyList<JudgedBericht>> JudgedAsync(UnitLease lease)
    {
        var work = (await Store.WorkAsync(lease, int.MaxValue, CancellationToken.None))
            .OrderBy(item => BerichtContext.IsRetour(item.Soort)).ThenBy(item => item.Dagtekening).ThenBy(item => item.Identificatie, StringComparer.Ordinal).ToList();
        var payloads = await Store.PayloadsAsync([.. work.Select(item => item.BerichtId)], CancellationToken.None);
        return
        [
            .. work.Select(item => new JudgedBericht(
                item.BerichtId, Messages.Offer(payloads[item.BerichtId].Unpack()).Result!.Bericht!, Uitkomst.Geaccepteerd, [], null)),
        ];
    }

    /// <summary>Opens a run with these messages and takes its one unit.</summary>
    public async Task<(UnitLease Lease, IReadOnlyList<JudgedBericht> Chunk)> ClaimAsync(params Bericht[] messages)
    {
        var run = await OpenAsync();
        await TakeInAsync(run, [.. messages.Select(message => Messages.Offer(message))]);
        run = await Store.FixNightAsync(run, CancellationToken.None);
        var lease = await Store.ClaimUnitAsync(run, CancellationToken.None);
        Assert.NotNull(lease);
        return (lease, await JudgedAsync(lease));
    }

    /// <summary>Which of these keys are in use.</summary>
    public async Task<IReadOnlyList<IdentificatieKey>> UsedAsync(UnitLease lease, params IdentificatieKey[] keys) =>
        (await DossierAsync(lease, identificaties: keys)).Identificaties;

    /// <summary>The dossier for some keys.</summary>
    public Task<DossierGegevens> DossierAsync(
        UnitLease lease,
        string[]? bsns = null,
        long[]? nummers = null,
        long[]? verwijderingen = null,
        ReferentieSleutel[]? referenties = null,
        IdentificatieKey[]? identificaties = null) => Store.DossierAsync(
            lease,
            new() { Bsns = bsns ?? [], ToewijzingNummers = nummers ?? [], Verwijderingen = verwijderingen ?? [], Referenties = referenties ?? [], Identificaties = identificaties ?? [] },
            CancellationToken.None);

    /// <summary>The lease of a unit in a night that holds one message about something else.</summary>
    public async Task<UnitLease> LeaseAsync()
    {
        var run = await OpenAsync();
        await TakeInAsync(run, Messages.Offer(Messages.Start($"LEASE{run.RunId}", bsn: Messages.SecondBsn, nummer: 9999)));
        run = await Store.FixNightAsync(run, CancellationToken.None);
        return (await Store.ClaimUnitAsync(run, CancellationToken.None))!;
    }

    /// <summary>Accepts the work of the one unit of a run and closes that run.</summary>
    public async Task EndAsync(UnitLease lease)
    {
        await Store.CommitChunkAsync(lease, await JudgedAsync(lease), CancellationToken.None);
        Assert.True(await Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await Store.CloseRunAsync(lease.Run, CancellationToken.None));
    }

    /// <summary>A night in which we refuse the messages with these Identificaties, retouren excepted.</summary>
    public async Task<Run> NightRefusingAsync(string[] refused, params Bericht[] messages)
    {
        var (lease, chunk) = await ClaimAsync(messages);
        await Store.CommitChunkAsync(
            lease,
            [
                .. chunk.Select(one => !BerichtContext.IsRetour(one.Bericht!.Soort) && refused.Contains(one.Bericht.Identificatie, StringComparer.Ordinal)
                    ? one with { Uitkomst = Uitkomst.Afgekeurd }
                    : one),
            ],
            CancellationToken.None);
        Assert.True(await Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await Store.CloseRunAsync(lease.Run, CancellationToken.None));
        return lease.Run;
    }

    /// <summary>A night of one unit in which we judge as told.</summary>
    public async Task<Run> NightJudgingAsync(Func<JudgedBericht, JudgedBericht> judge, params Bericht[] messages)
    {
        var (lease, chunk) = await ClaimAsync(messages);
        await Store.CommitChunkAsync(lease, [.. chunk.Select(judge)], CancellationToken.None);
        Assert.True(await Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await Store.CloseRunAsync(lease.Run, CancellationToken.None));
        return lease.Run;
    }

    public async Task<T> AskAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = await Database.Writer.OpenConnectionAsync();
        return (await connection.ExecuteScalarAsync<T>(sql, parameters))!;
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = await Database.Writer.OpenConnectionAsync();
        return [.. await connection.QueryAsync<T>(sql, parameters)];
    }

    /// <summary>One line per row: all columns as text, so that two databases can be compared.</summary>
    public Task<IReadOnlyList<string>> DumpAsync(string table) =>
        ListAsync<string>($"select t::text from {table} t order by t::text");

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
