using Berichtenverkeer.GoedeToekenning.Proef;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Old verzoeken and what was known about their clients, to try rules on. Only reads.</summary>
public sealed class ProefQueries : IProefBron
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>bron</c> and <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public ProefQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <inheritdoc/>
    public async Task<DateOnly?> LaatsteMaandAsync(DateOnly vandaag, CancellationToken cancellationToken)
    {
        var dezeMaand = new DateOnly(vandaag.Year, vandaag.Month, 1);
        var laatste = await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteScalarAsync<DateOnly?>(new CommandDefinition(SqlText.ProefMaand, new { Voor = dezeMaand }, cancellationToken: token)),
            cancellationToken);
        return laatste is { } dag ? new(dag.Year, dag.Month, 1) : null;
    }

    /// <summary>The lists of a unit as the last run saw them.</summary>
    public ValueTask<MunicipalLists> LijstenAsync(UnitKey unit, CancellationToken cancellationToken) => work.OnConnectionAsync(
        async (connection, token) =>
        {
            var run = await connection.ExecuteScalarAsync<long?>(new CommandDefinition(SqlText.ProefRun, cancellationToken: token));
            return await new ListLoader(connection, new { unit.Gemeente, Domein = unit.Domein.ToName(), RunId = run ?? 0 }, token).LoadAsync();
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UnitKey>> EenhedenAsync(DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<(string Gemeente, string Domein)>(new CommandDefinition(SqlText.ProefEenheden, new { Van = van, Tot = tot }, cancellationToken: token)),
            cancellationToken);
        return [.. rows.Select(row => new UnitKey(row.Gemeente, DomeinNames.Parse(row.Domein)))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<long>> ClientenAsync(UnitKey unit, DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        var parameters = new { unit.Gemeente, Domein = unit.Domein.ToName(), Van = van, Tot = tot };
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<long>(new CommandDefinition(SqlText.ProefClienten, parameters, cancellationToken: token)), cancellationToken);
        return [.. rows];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ProefBericht>> BerichtenAsync(UnitKey unit, IReadOnlyCollection<long> clienten, DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clienten);
        var parameters = new { unit.Gemeente, Domein = unit.Domein.ToName(), ClientIds = clienten.ToArray(), Van = van, Tot = tot };
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<ProefBericht>(new CommandDefinition(SqlText.ProefBerichten, parameters, cancellationToken: token)), cancellationToken);
        return [.. rows];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<long, ReadOnlyMemory<byte>>> InhoudAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(berichtIds);
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<StoredPayload>(new CommandDefinition(SqlText.Payloads, new { BerichtIds = berichtIds.ToArray() }, cancellationToken: token)),
            cancellationToken);
        return rows.ToDictionary(row => row.BerichtId, row => (ReadOnlyMemory<byte>)row.Unpack());
    }
}
