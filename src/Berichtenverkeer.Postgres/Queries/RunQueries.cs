using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>What runs did, counted from the tables.</summary>
public sealed class RunQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>bron</c> and <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public RunQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>The last runs, newest first, with their counts.</summary>
    public async Task<IReadOnlyList<RunOverview>> LastAsync(int count, CancellationToken cancellationToken)
    {
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<RunOverview>(new CommandDefinition(SqlText.LastRuns, new { Aantal = count }, cancellationToken: token)),
            cancellationToken);
        return [.. rows];
    }

    /// <summary>Counts what a run did, in one snapshot of the database.</summary>
    public async Task<RunSummary> SummaryAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return await work.OnConnectionAsync(
            async (connection, token) =>
            {
                await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, token);
                return await CountAsync(connection, run, token);
            },
            cancellationToken);
    }

    private static async Task<RunSummary> CountAsync(NpgsqlConnection connection, Run run, CancellationToken cancellationToken)
    {
        CommandDefinition Command(string sql) => new(sql, new { run.RunId }, cancellationToken: cancellationToken);

        var outcomes = (await connection.QueryAsync<(string? Bericht, string Uitkomst, string? Reden, long Aantal)>(Command(SqlText.SummaryOutcomes))).ToList();
        var codes = await connection.QueryAsync<(string Code, string Tekst, long Aantal)>(Command(SqlText.SummaryCodes));
        var rows = await connection.QueryAsync<(string Tabel, long Aantal)>(Command(RowCounts));
        return new()
        {
            Run = run,
            Offered = await connection.ExecuteScalarAsync<long>(Command(SqlText.SummaryOffered)),
            PerUitkomst = UitkomstNames.All.ToDictionary(
                uitkomst => uitkomst,
                uitkomst => outcomes.Where(row => string.Equals(row.Uitkomst, uitkomst.ToName(), StringComparison.Ordinal)).Sum(row => row.Aantal)),
            PerBericht =
            [
                .. outcomes.Where(row => row.Bericht is not null)
                    .GroupBy(row => (row.Bericht, row.Uitkomst), (key, group) => (key.Bericht!, UitkomstNames.Parse(key.Uitkomst), group.Sum(row => row.Aantal))),
            ],
            PerReden =
            [
                .. outcomes.Where(row => row.Reden is not null && row.Uitkomst is "quarantaine" or "overgeslagen")
                    .GroupBy(row => (row.Uitkomst, row.Reden), (key, group) => (UitkomstNames.Parse(key.Uitkomst), key.Reden!, group.Sum(row => row.Aantal))),
            ],
            TopCodes = [.. codes],
            Onbeslist = [.. await connection.QueryAsync<(string Regel, long Aantal)>(Command(SqlText.SummaryOnbeslist))],
            Rows = [.. rows.Where(row => row.Aantal > 0)],
        };
    }

    /// <summary>One count per table of facts; the names are ours. A toewijzing stands as long as one of its versions does.</summary>
    private static string RowCounts { get; } = string.Join(
        " union all ",
        FactCollector.Tables.Append("kern.toewijzing").Append("kern.toewijzing_versie").Append("kern.client").Prepend("kern.bericht")
            .Select(table => $"select '{table}', count(*) from {table} t where t.bekend_door_run = @RunId and {StandsOf(table)}"));

    private static string StandsOf(string table) => table == "kern.toewijzing"
        ? "exists (select from kern.toewijzing_versie v where v.gemeente = t.gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null)"
        : "t.ingetrokken_door_run is null";
}
