namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// Clients of a unit as they are now, kept from chunk to chunk for as long as the unit is ours: nobody else writes about them before it is
/// done. Most come back in a night or a history; finding the latest version of one takes PostgreSQL 13 µs.
/// </summary>
/// <param name="room">See <see cref="PostgresStoreOptions.ClientsPerUnit"/>.</param>
internal sealed class KnownClients(int room)
{
    private readonly Dictionary<string, ClientVersion> latest = new(StringComparer.Ordinal);

    /// <summary>Number of a client; null when it is not known here.</summary>
    public long? IdOf(string bsn) => latest.GetValueOrDefault(bsn)?.ClientId;

    /// <summary>
    /// Takes out what is known of a client, to write about it. It is back when that is kept; after a transaction that failed, or whose
    /// outcome was lost, the database says how the client is.
    /// </summary>
    public ClientVersion? Take(string bsn) => latest.Remove(bsn, out var version) ? version : null;

    /// <summary>Keeps clients as they are after a transaction.</summary>
    public void Keep(IEnumerable<ClientVersion> versions)
    {
        foreach (var version in versions)
        {
            if (latest.Count < room)
                latest[version.Bsn] = version;
        }
    }
}
