using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Termijnen;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Which terms are running, and which have passed without an answer.</summary>
public sealed class TermijnQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>bron</c> and <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public TermijnQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>The terms that are open on a day, the most urgent first.</summary>
    /// <param name="peildatum">The day.</param>
    /// <param name="teLaat">Only those whose last day has passed.</param>
    /// <param name="gemeente">Only of this gemeente; null for all.</param>
    /// <param name="soort">Only of this kind; null for all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<OpenTermijn>> OpenAsync(
        DateOnly peildatum, bool teLaat, string? gemeente, TermijnSoort? soort, CancellationToken cancellationToken)
    {
        var parameters = new { Peildatum = peildatum, TeLaat = teLaat, Gemeente = gemeente, Soort = soort?.ToName() };
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<OpenTermijn>(new CommandDefinition(SqlText.OpenTermijnen, parameters, cancellationToken: token)),
            cancellationToken);
        return [.. rows];
    }
}
