using System.Runtime.CompilerServices;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>The ledger of declaraties: what was assigned, declared, granted and credited, and what is left.</summary>
public sealed class GrootboekQueries
{
    private readonly NpgsqlDataSource source;
    private readonly ResiliencePipeline pipeline;

    /// <param name="source">A connection that may read <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public GrootboekQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        this.source = source;
        this.pipeline = pipeline;
    }

    /// <summary>The months asked for, in order of toewijzing. One toewijzing is in memory at a time.</summary>
    /// <remarks>What is left counts all months, also those that were not asked for.</remarks>
    public async IAsyncEnumerable<GrootboekRegel> StreamAsync(GrootboekVraag vraag, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var parameters = new { vraag.Gemeente, Sleutel = vraag.Toewijzing, vraag.Aanbieder, vraag.PerBoekmaand };
        await using var connection = await pipeline.ExecuteAsync(async token => await source.OpenConnectionAsync(token), cancellationToken);
        var account = new List<GrootboekMaandRow>();
        await foreach (var row in connection.StreamAsync<GrootboekMaandRow>(SqlText.GrootboekMaanden, parameters, cancellationToken))
        {
            if (account.Count > 0 && account[0].Rekening != row.Rekening)
            {
                foreach (var regel in RegelsOf(account, vraag))
                    yield return regel;
                account.Clear();
            }

            account.Add(row);
        }

        foreach (var regel in RegelsOf(account, vraag))
            yield return regel;
    }

    private static IEnumerable<GrootboekRegel> RegelsOf(List<GrootboekMaandRow> account, GrootboekVraag vraag)
    {
        if (account.Count == 0)
            yield break;
        var rekening = new GrootboekRekening(account[0].ToToewijzing(), DomeinNames.Parse(account[0].Domein), [.. account.Select(row => row.ToMaand())]);
        foreach (var (row, maand) in account.Zip(rekening.Maanden))
        {
            if (maand.Maand < vraag.Van || maand.Maand > vraag.Tot)
                continue;
            yield return new(
                row.Gemeente, row.Domein, row.Aanbieder, row.ClientId, row.Sleutel, maand,
                vraag.PerBoekmaand ? null : rekening.ToegewezenIn(maand.Maand),
                rekening.ToegewezenTotaal, rekening.RestVolume, rekening.Budget, rekening.RestBudget);
        }
    }
}
