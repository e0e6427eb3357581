using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <content>What the gemeente answers.</content>
public sealed partial class PostgresNightStore
{
    /// <summary>Messages of which foutberichten are made in one go. Nights with more than a few are rare.</summary>
    private const int FaultBatch = 500;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<string>> UsedAnswerIdentificationsAsync(UnitLease lease, IReadOnlyCollection<string> identifications, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(identifications);
        if (identifications.Count == 0)
            return new HashSet<string>(StringComparer.Ordinal);
        var used = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<string>(new CommandDefinition(
                SqlText.UsedAnswerIdentifications, new { lease.Unit.Gemeente, Identificaties = identifications.ToArray() }, cancellationToken: token)),
            cancellationToken);
        return used.ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task ComposeFaultsAsync(Run run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        // Looked for once: this goes through the whole night.
        var candidates = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<long>(new CommandDefinition(SqlText.FaultCandidates, new { run.RunId }, cancellationToken: token)),
            cancellationToken);
        var writer = new FaultWriter(run);
        foreach (var batch in candidates.Chunk(FaultBatch))
            await work.InTransactionAsync((connection, token) => writer.WriteAsync(connection, batch, token), cancellationToken);
    }
}
