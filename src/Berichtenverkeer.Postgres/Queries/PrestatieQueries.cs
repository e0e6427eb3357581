using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Explains how a declared prestatie ended.</summary>
public sealed class PrestatieQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>bron</c> and <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public PrestatieQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>Every prestatie with this ReferentieNummer, also of a declaratie that was refused as a whole.</summary>
    /// <param name="referentie">ReferentieNummer.</param>
    /// <param name="gemeente">Only of this gemeente; null for all.</param>
    /// <param name="aanbieder">Only of this aanbieder; null for all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<PrestatieDetail>> FindAsync(string referentie, string? gemeente, string? aanbieder, CancellationToken cancellationToken)
    {
        var parameters = new { Referentie = referentie, Gemeente = gemeente, Aanbieder = aanbieder };
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<PrestatieDetail>(new CommandDefinition(SqlText.PrestatieByReferentie, parameters, cancellationToken: token)),
            cancellationToken);
        return [.. rows];
    }
}
