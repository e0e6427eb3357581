using System.Runtime.CompilerServices;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <content>What the rules look at.</content>
public sealed partial class PostgresNightStore
{
    /// <inheritdoc/>
    public async Task<DossierGegevens> DossierAsync(UnitLease lease, DossierVraag vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(vraag);
        return await work.OnConnectionAsync((connection, token) => new DossierLoader(new(connection, lease, KnownIn(lease), token)).LoadAsync(vraag), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<MunicipalLists> ListsAsync(UnitLease lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return await work.OnConnectionAsync(
            (connection, token) => new ListLoader(connection, KeyOf(lease), token).LoadAsync(),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<(long BerichtId, ReadOnlyMemory<byte> Payload)> QuarantinedPayloadsAsync(
        UnitLease lease, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lease);
        var waiting = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<(long BerichtId, long Length)>(new CommandDefinition(SqlText.QuarantinedMessages, KeyOf(lease), cancellationToken: token)),
            cancellationToken);
        foreach (var batch in PayloadBatches.Of(waiting))
        {
            foreach (var stored in (await PayloadsAsync(batch, cancellationToken)).Values.OrderBy(stored => stored.BerichtId))
                yield return (stored.BerichtId, stored.Unpack());
        }
    }
}
