using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <content>What the gemeente answers.</content>
public sealed partial class PostgresNightStore
{
    /// <summary>Foutberichten that are made in one go. Nights with more than a few are rare.</summary>
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
        var writer = new FaultWriter(run);
        while (await work.InTransactionAsync((connection, token) => writer.WriteSomeAsync(connection, FaultBatch, token), cancellationToken))
        {
            // The rest in a transaction of its own.
        }
    }
}
