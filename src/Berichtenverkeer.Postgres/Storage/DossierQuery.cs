using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Asks the database what is known in one unit, and remembers who its clients are.</summary>
internal sealed class DossierQuery(NpgsqlConnection connection, UnitLease lease, KnownClients known, CancellationToken cancellationToken)
{
    private readonly Dictionary<long, string> bsns = [];
    private readonly Dictionary<string, long> ids = new(StringComparer.Ordinal);

    /// <summary>Bsn of a client that was identified.</summary>
    public string BsnOf(long clientId) => bsns[clientId];

    /// <summary>Numbers of the clients asked for.</summary>
    public async Task<long[]> ClientsAsync(IReadOnlyList<string> asked)
    {
        var found = new List<(long ClientId, string Bsn)>();
        var unknown = new List<string>();
        foreach (var bsn in asked.Distinct(StringComparer.Ordinal))
        {
            if (known.IdOf(bsn) is { } clientId)
                found.Add((clientId, bsn));
            else
                unknown.Add(bsn);
        }

        if (unknown.Count > 0)
            found.AddRange(await QueryAsync<(long ClientId, string Bsn)>(SqlText.DossierClients, new { Bsns = unknown.ToArray() }));
        foreach (var (clientId, bsn) in found)
        {
            bsns[clientId] = bsn;
            ids[bsn] = clientId;
        }

        return [.. found.Select(client => client.ClientId)];
    }

    /// <summary>Numbers of those of these clients that were asked for before and are known.</summary>
    public long[] IdsOf(IReadOnlyList<string> asked) => [.. asked.Where(ids.ContainsKey).Select(bsn => ids[bsn])];

    /// <summary>Makes sure that it is known who these clients are: a number or a reference may lead to another one than was asked for.</summary>
    public async Task IdentifyAsync(IEnumerable<long> clientIds)
    {
        var unknown = clientIds.Where(clientId => !bsns.ContainsKey(clientId)).Distinct().ToArray();
        if (unknown.Length == 0)
            return;
        foreach (var (clientId, bsn) in await QueryAsync<(long, string)>(SqlText.DossierBsns, new { ClientIds = unknown }))
            bsns.Add(clientId, bsn);
    }

    /// <summary>The rows of a statement that knows Gemeente, Domein and RunId.</summary>
    public Task<IEnumerable<T>> QueryAsync<T>(string sql, object keys)
    {
        var parameters = new DynamicParameters(keys);
        parameters.Add("Gemeente", lease.Unit.Gemeente);
        parameters.Add("Domein", lease.Unit.Domein.ToName());
        parameters.Add("RunId", lease.Run.RunId);
        return connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }
}
