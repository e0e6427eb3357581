using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>What a person looks at the morning after: what was not accepted, and why.</summary>
public sealed class ProblemQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>bron</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public ProblemQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>What was offered to a run and not accepted, in the order of offering.</summary>
    public async Task<IReadOnlyList<RunProblem>> OfRunAsync(long runId, CancellationToken cancellationToken)
    {
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<RunProblem>(new CommandDefinition(SqlText.ProblemsOfRun, new { RunId = runId }, cancellationToken: token)),
            cancellationToken);
        return [.. rows];
    }
}
