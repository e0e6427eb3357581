using System.Globalization;
using System.Runtime.CompilerServices;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Monitor;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The store of a night in PostgreSQL.</summary>
public sealed partial class PostgresNightStore : INightStore, IQuarantineStore
{
    private readonly UnitOfWork work;
    private readonly RunQueries queries;
    private readonly RegelsetWriter regelsets;
    private readonly PostgresStoreOptions options;

    /// <summary>Of each lease that is held: another owner of the unit has a lease of its own.</summary>
    private readonly ConditionalWeakTable<UnitLease, KnownClients> clients = [];
    private long claims;

    /// <summary>A store on a database that was migrated.</summary>
    /// <param name="source">Connects as the writing role: <see cref="Database.Writer"/>.</param>
    /// <param name="pipeline">What to do when the database is away: <see cref="PostgresResilience.Create"/>.</param>
    /// <param name="options">Choices; null takes the defaults.</param>
    public PostgresNightStore(NpgsqlDataSource source, ResiliencePipeline pipeline, PostgresStoreOptions? options = null)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
        queries = new(source, pipeline);
        regelsets = new(work);
        this.options = options ?? new();
    }

    /// <inheritdoc/>
    public async Task<Run> OpenRunAsync(RunOpening opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var moment = opening.Moment.ToUniversalTime();
        var (runId, instellingen) = await work.OnConnectionAsync(
            (connection, token) => connection.QuerySingleAsync<(long RunId, string Instellingen)>(new CommandDefinition(
                SqlText.OpenRun,
                new { Soort = RunRow.NameOf(opening.Soort), opening.OpDatum, Moment = moment, opening.Versie, opening.Instellingen, Eigenaar = options.Owner },
                cancellationToken: token)),
            cancellationToken);
        return new(runId, opening.Soort, opening.OpDatum, moment, Opened: false, instellingen);
    }

    /// <inheritdoc/>
    public async Task DiscardRunAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        await work.InTransactionAsync(
            async (connection, token) =>
            {
                // Whoever takes in at this moment holds the row; only then it is sure that nothing is added.
                await connection.ExecuteAsync(new CommandDefinition(SqlText.LockRun, new { run.RunId }, cancellationToken: token));
                if (await connection.ExecuteScalarAsync<bool>(new CommandDefinition(SqlText.HoldOpening, new { run.RunId }, cancellationToken: token)))
                {
                    // Another run may be finding these messages at this moment.
                    await connection.ExecuteAsync(new CommandDefinition(SqlText.LockIntake, cancellationToken: token));
                    await connection.ExecuteAsync(new CommandDefinition(SqlText.LockClosing, cancellationToken: token));
                    await connection.ExecuteAsync(new CommandDefinition(SqlText.HandOverMessages, new { run.RunId }, cancellationToken: token));
                    await connection.ExecuteAsync(new CommandDefinition(SqlText.DiscardRun, new { run.RunId }, cancellationToken: token));
                }
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<long?>> TakeInAsync(Run run, IReadOnlyList<Intake> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Count == 0)
            return [];

        // The numbers are taken beforehand: by them a second attempt sees that the first one got through.
        var numbers = await work.OnConnectionAsync(
            (connection, token) => Numbers.TakeAsync(connection, "bron.aanbieding_nummer", batch.Count, token), cancellationToken);
        var offers = batch.Zip(numbers, (intake, number) => new TakenIn(intake, run, number)).ToArray();
        return await work.InTransactionAsync(
            async (connection, token) =>
            {
                await HoldOpeningAsync(connection, run, token);

                // After a lost answer all is there, and what waits is read back.
                return await connection.ExecuteScalarAsync<bool>(new CommandDefinition(SqlText.IsTakenIn, new { AanbiedingId = numbers[0] }, cancellationToken: token))
                    ? await WaitingAsync(connection, numbers, token)
                    : await new IntakeWriter(connection, run, offers).WriteAsync(token);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Run> FixNightAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteScalarAsync<long>(new CommandDefinition(SqlText.FixNight, new { run.RunId }, cancellationToken: token)),
            cancellationToken);
        return run with { Opened = true };
    }

    /// <inheritdoc/>
    public async Task<UnitLease?> ClaimUnitAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var owner = string.Create(CultureInfo.InvariantCulture, $"{options.Owner}/{Interlocked.Increment(ref claims)}");
        (string? Gemeente, string Domein, long Fencing) claimed;
        try
        {
            claimed = await work.OnConnectionAsync(
                (connection, token) => connection.QueryFirstOrDefaultAsync<(string? Gemeente, string Domein, long Fencing)>(new CommandDefinition(
                    SqlText.ClaimUnit,
                    new { run.RunId, Eigenaar = owner, LeaseSeconds = options.Lease.TotalSeconds },
                    cancellationToken: token)),
                cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            // Another night began on the same gemeente and domein at this very moment.
            return null;
        }

        return claimed.Gemeente is null ? null : new(run, new(claimed.Gemeente, DomeinNames.Parse(claimed.Domein)), claimed.Fencing);
    }

    /// <inheritdoc/>
    public IAsyncDisposable KeepLease(UnitLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return new LeaseKeeper(
            async token => await work.OnConnectionAsync(
                (connection, stop) => connection.ExecuteAsync(new CommandDefinition(SqlText.ExtendLease, KeyOf(lease), cancellationToken: stop)), token),
            options.Lease);
    }

    /// <inheritdoc/>
    public async Task<bool> HasOpenUnitsAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteScalarAsync<bool>(new CommandDefinition(SqlText.HasOpenUnits, new { run.RunId }, cancellationToken: token)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<long, StoredPayload>> PayloadsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(berichtIds);
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<StoredPayload>(new CommandDefinition(
                SqlText.Payloads, new { BerichtIds = berichtIds.ToArray() }, cancellationToken: token)),
            cancellationToken);
        return rows.ToDictionary(row => row.BerichtId);
    }

    /// <inheritdoc/>
    public async Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(chunk);
        await regelsets.WriteAsync(lease.Run, chunk, cancellationToken);
        var known = KnownIn(lease);
        try
        {
            known.Keep(await work.InTransactionAsync(
                async (connection, token) =>
                {
                    await HoldAsync(connection, lease, token);
                    var written = await new ChunkWriter(connection, lease, known).WriteAsync(chunk, token);
                    await connection.ExecuteAsync(new CommandDefinition(SqlText.ExtendLease, KeyOf(lease), cancellationToken: token));
                    return written;
                },
                cancellationToken));
        }
        catch (PostgresException exception) when (IsAboutData(exception.SqlState))
        {
            throw new StoreDataException(exception.SqlState, exception);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> FinishUnitAsync(UnitLease lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return await work.InTransactionAsync(
            async (connection, token) =>
            {
                if (await HoldAsync(connection, lease, token))
                    return true;
                if (await connection.ExecuteScalarAsync<bool>(new CommandDefinition(SqlText.HasOpenWork, KeyOf(lease), cancellationToken: token)))
                    return false;
                await new UnitFinisher(connection, lease, token).FinishAsync();
                await FeitenBijwerker.BijwerkenAsync(connection, lease.Unit, options.Pseudoniem(lease.Unit.Domein), token);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> CloseRunAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return await work.InTransactionAsync(
            async (connection, token) =>
            {
                // In a statement of its own: the next one sees what was handed over before it got the lock.
                await connection.ExecuteAsync(new CommandDefinition(SqlText.LockClosing, cancellationToken: token));
                if (await connection.ExecuteAsync(new CommandDefinition(SqlText.CloseRun, new { run.RunId }, cancellationToken: token)) == 0)
                {
                    return await connection.ExecuteScalarAsync<bool?>(new CommandDefinition(SqlText.IsRunClosed, new { run.RunId }, cancellationToken: token))
                        ?? throw new InvalidOperationException($"Run {run.RunId} was discarded.");
                }

                await connection.ExecuteAsync(new CommandDefinition(SqlText.RefuseAnswers, new { run.RunId }, cancellationToken: token));
                await connection.ExecuteAsync(new CommandDefinition(SqlText.DeleteWork, new { run.RunId }, cancellationToken: token));
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RunSummary> SummaryAsync(Run run, CancellationToken cancellationToken) => queries.SummaryAsync(run, cancellationToken);

    private static async Task<IReadOnlyList<long?>> WaitingAsync(NpgsqlConnection connection, long[] numbers, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<(long AanbiedingId, long BerichtId)>(new CommandDefinition(
            SqlText.WaitingOffers, new { AanbiedingIds = numbers }, cancellationToken: cancellationToken));
        var waiting = rows.ToDictionary(row => row.AanbiedingId, row => row.BerichtId);
        return [.. numbers.Select(number => waiting.TryGetValue(number, out var berichtId) ? berichtId : (long?)null)];
    }

    /// <summary>Keeps a run in its first pass for this transaction.</summary>
    private static async Task HoldOpeningAsync(NpgsqlConnection connection, Run run, CancellationToken cancellationToken)
    {
        if (!await connection.ExecuteScalarAsync<bool>(new CommandDefinition(SqlText.HoldOpening, new { run.RunId }, cancellationToken: cancellationToken)))
            throw new InvalidOperationException($"Run {run.RunId} takes nothing in any more.");
    }

    /// <summary>Locks the unit for this transaction.</summary>
    /// <returns>True when the unit is done.</returns>
    private async Task<bool> HoldAsync(NpgsqlConnection connection, UnitLease lease, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<bool?>(new CommandDefinition(SqlText.HoldUnit, KeyOf(lease), cancellationToken: cancellationToken))
            ?? throw new LeaseLostException(lease.Unit);

    /// <summary>A value out of range (22), a key or check (23), a row over a limit (54): another attempt gives the same.</summary>
    private static bool IsAboutData(string sqlState) => sqlState[..2] is "22" or "23" or "54";

    private KnownClients KnownIn(UnitLease lease) => clients.GetValue(lease, _ => new(options.ClientsPerUnit));

    private DynamicParameters KeyOf(UnitLease lease) => new(new
    {
        lease.Unit.Gemeente,
        Domein = lease.Unit.Domein.ToName(),
        lease.Run.RunId,
        lease.Fencing,
        LeaseSeconds = options.Lease.TotalSeconds,
    });
}
