using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Dapper;
using Npgsql;
using Polly;
using Regel = Berichtenverkeer.GoedeToekenning.Cijfers.WerklijstRegel;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>
/// The verzoeken that wait for an answer: what can be granted directly, and what asks for consultation first. Sorted by the judgement that
/// counts: the advice, unless staff registered otherwise. A verzoek that was registered as withdrawn waits for nothing.
/// </summary>
public sealed class WerklijstGtQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public WerklijstGtQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>How many there are by judgement.</summary>
    /// <param name="gemeente">Only of this gemeente; null for all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyDictionary<Advies, long>> CountsAsync(string? gemeente, CancellationToken cancellationToken)
    {
        var counts = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<(string Oordeel, long Aantal)>(
                new CommandDefinition(SqlText.WerklijstGtCounts, new { Gemeente = gemeente }, cancellationToken: token)),
            cancellationToken);
        var byName = counts.ToDictionary(count => count.Oordeel, count => count.Aantal, StringComparer.Ordinal);
        return Enum.GetValues<Advies>().ToDictionary(oordeel => oordeel, oordeel => byName.GetValueOrDefault(RegisterNames.Of(oordeel)));
    }

    /// <summary>The open verzoeken of a judgement, the first deadline first.</summary>
    /// <param name="oordeel">Administratief ("direct toekennen") or tenzij ("overleg").</param>
    /// <param name="gemeente">Only of this gemeente; null for all.</param>
    /// <param name="peildatum">The day of today: a deadline that is over no longer counts for the order.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<Regel>> OpenAsync(Advies oordeel, string? gemeente, DateOnly peildatum, CancellationToken cancellationToken)
    {
        var parameters = new { Oordeel = RegisterNames.Of(oordeel), Gemeente = gemeente, Peildatum = peildatum };
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<WerklijstGtRow>(new CommandDefinition(SqlText.WerklijstGt, parameters, cancellationToken: token)),
            cancellationToken);
        return [.. rows.Select(row => row.ToRegel(oordeel))];
    }
}
