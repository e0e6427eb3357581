using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Register;
using Berichtenverkeer.Postgres.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>The history of judged verzoeken.</summary>
public sealed class TenzijQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public TenzijQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>The verzoeken that are pointed at, in order of message and place; empty when there are none.</summary>
    public async Task<IReadOnlyList<TenzijDetail>> FindAsync(VerzoekWijzer wijzer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wijzer);
        return await work.OnConnectionAsync(
            async (connection, token) =>
            {
                var details = new List<TenzijDetail>();
                foreach (var verzoek in (await VerzoekZoeker.FindAsync(connection, [wijzer], token))[0])
                    details.Add(await DetailAsync(connection, verzoek, token));
                return details;
            },
            cancellationToken);
    }

    private static async Task<TenzijDetail> DetailAsync(NpgsqlConnection connection, GevondenVerzoek verzoek, CancellationToken cancellationToken)
    {
        CommandDefinition Command(string sql) => new(sql, new { verzoek.Gemeente, verzoek.BerichtId, verzoek.Volgnr }, cancellationToken: cancellationToken);

        return await connection.QuerySingleAsync<TenzijDetail>(Command(SqlText.TenzijStand)) with
        {
            Gronden = [.. await connection.QueryAsync<TenzijGrond>(Command(SqlText.TenzijGronden))],
            Register = [.. await connection.QueryAsync<TenzijRegistratie>(Command(SqlText.TenzijRegister))],
        };
    }
}
