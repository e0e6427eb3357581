using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <content>What is taken up again from quarantaine.</content>
public sealed partial class PostgresNightStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IReadOnlyCollection<long>>> PartsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(berichtIds);
        var messages = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<(long BerichtId, long Length)>(new CommandDefinition(
                SqlText.MessageLengths, new { BerichtIds = berichtIds.ToArray() }, cancellationToken: token)),
            cancellationToken);
        return [.. PayloadBatches.Of(messages)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<long?>> RestoreAsync(Run run, IReadOnlyList<RestoredBericht> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Count == 0)
            return [];
        var numbers = await work.OnConnectionAsync(
            (connection, token) => Numbers.TakeAsync(connection, "bron.aanbieding_nummer", batch.Count, token), cancellationToken);
        return await work.InTransactionAsync(
            async (connection, token) =>
            {
                await HoldOpeningAsync(connection, run, token);

                // After a lost answer nothing from before this run waits any more, and the answer is read back.
                await new QuarantineRestorer(connection, run).RestoreAsync(batch, numbers, token);
                return await WaitingAsync(connection, numbers, token);
            },
            cancellationToken);
    }
}
