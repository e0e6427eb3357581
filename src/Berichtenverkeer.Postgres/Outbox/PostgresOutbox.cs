using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Outbox;

/// <summary>The outbox in PostgreSQL.</summary>
public sealed class PostgresOutbox : IOutbox
{
    private readonly UnitOfWork work;

    /// <param name="source">Connects as the writing role: <see cref="Database.Writer"/>.</param>
    /// <param name="pipeline">What to do when the database is away: <see cref="PostgresResilience.Create"/>.</param>
    public PostgresOutbox(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <inheritdoc/>
    public async Task<int> ReleaseAsync(AntwoordKeuze keuze, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        var parameters = ParametersOf(keuze);
        parameters.Add("Moment", moment.ToUniversalTime());
        return await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteAsync(new CommandDefinition(SqlText.ReleaseAnswers, parameters, cancellationToken: token)), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task AssignAsync(AntwoordKeuze keuze, Func<IReadOnlyList<WachtendAntwoord>, IReadOnlyList<PakketToewijzing>> assign, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        ArgumentNullException.ThrowIfNull(assign);
        await work.InTransactionAsync(
            async (connection, token) =>
            {
                await connection.ExecuteAsync(new CommandDefinition(SqlText.LockOutbox, cancellationToken: token));
                var waiting = (await connection.QueryAsync<WachtendAntwoord>(new CommandDefinition(SqlText.WaitingAnswers, ParametersOf(keuze), cancellationToken: token))).ToList();
                var packages = assign(waiting);
                if (packages.Count == 0)
                    return;
                await connection.ExecuteAsync(new CommandDefinition(
                    SqlText.AssignPackages,
                    new
                    {
                        AntwoordIds = packages.Select(one => one.AntwoordId).ToArray(),
                        Vormen = packages.Select(one => one.Vorm).ToArray(),
                        Pakketten = packages.Select(one => one.Pakket).ToArray(),
                        Nummers = packages.Select(one => one.Nummer).ToArray(),
                    },
                    cancellationToken: token));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> PackagesAsync(AntwoordKeuze keuze, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        var parameters = ParametersOf(keuze);
        parameters.Add("Again", again);
        return [.. await ListAsync<string>(SqlText.PackagesToWrite, parameters, cancellationToken)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UitgaandAntwoord>> ContentAsync(IReadOnlyCollection<string> packages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(packages);
        var rows = await ListAsync<OutgoingRow>(SqlText.PackageContent, new { Pakketten = packages.ToArray() }, cancellationToken);
        return [.. rows.Select(row => row.ToAnswer())];
    }

    /// <inheritdoc/>
    public async Task MarkSentAsync(IReadOnlyCollection<string> packages, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(packages);
        await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteAsync(new CommandDefinition(
                SqlText.MarkSent, new { Pakketten = packages.ToArray(), Moment = moment.ToUniversalTime() }, cancellationToken: token)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AntwoordTelling>> CountsAsync(AntwoordKeuze keuze, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        return [.. await ListAsync<AntwoordTelling>(SqlText.AnswerCounts, ParametersOf(keuze), cancellationToken)];
    }

    private async Task<IEnumerable<T>> ListAsync<T>(string sql, object parameters, CancellationToken cancellationToken) =>
        await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: token)), cancellationToken);

    private static DynamicParameters ParametersOf(AntwoordKeuze keuze) => new(new { keuze.Gemeente, keuze.RunId, keuze.BerichtId });
}
