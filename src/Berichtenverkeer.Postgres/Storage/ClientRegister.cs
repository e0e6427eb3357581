using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// The clients of a chunk: finds their numbers by Bsn, numbers new ones, and adds a version when details change. Two
/// round trips and one COPY per chunk at most, whatever its size. The unit is ours, so nobody numbers beside us.
/// </summary>
internal sealed class ClientRegister(UnitKey unit, Run run, KnownClients known)
{
    private readonly Dictionary<string, ClientVersion> latest = new(StringComparer.Ordinal);
    private readonly List<ClientVersion> versions = [];

    /// <summary>The clients of this chunk as they are when it is stored.</summary>
    public IReadOnlyCollection<ClientVersion> Latest => latest.Values;

    /// <summary>The number of a client of this chunk.</summary>
    public long IdOf(Client client) => latest[client.Bsn].ClientId;

    /// <summary>Looks up the clients of these messages, in canonical order, and writes what is new about them.</summary>
    public async Task RegisterAsync(NpgsqlConnection connection, IReadOnlyList<BerichtContext> messages, CancellationToken cancellationToken)
    {
        var bsns = messages.SelectMany(message => message.Bericht.Clienten, (_, client) => client.Bsn).Distinct(StringComparer.Ordinal).ToArray();
        if (bsns.Length == 0)
            return;
        await LoadAsync(connection, bsns, cancellationToken);
        var fresh = bsns.Where(bsn => !latest.ContainsKey(bsn)).ToHashSet(StringComparer.Ordinal);
        var numbers = await Numbers.TakeAsync(connection, "kern.client_nummer", fresh.Count, cancellationToken);
        var next = 0;
        foreach (var message in messages)
        {
            foreach (var client in message.Bericht.Clienten)
            {
                if (!latest.TryGetValue(client.Bsn, out var before))
                    Add(new(unit, numbers[next++], 1, client.Bsn, ClientDetails.None.With(client), message.Bericht.Dagtekening, message.BerichtId, run.RunId, message.WithdrawnBy));
                else if (!message.Retour && !message.Refused)
                    Change(before, client, message);
            }
        }

        await ClientTables.Client.WriteAsync(connection, versions, cancellationToken);
    }

    /// <summary>
    /// A later message tells how the client is now; an older one only fills in what was unknown. What a refused message told
    /// is nothing to go by.
    /// </summary>
    private void Change(ClientVersion before, Client client, BerichtContext message)
    {
        var dagtekening = message.Bericht.Dagtekening;
        if (before.WithdrawnBy is not null)
        {
            Add(before with
            {
                Versie = before.Versie + 1,
                Details = ClientDetails.None.With(client),
                Dagtekening = dagtekening,
                BerichtId = message.BerichtId,
                RunId = run.RunId,
                WithdrawnBy = null,
            });
            return;
        }

        var details = dagtekening >= before.Dagtekening
            ? before.Details.With(client)
            : before.Details.Over(ClientDetails.None.With(client));
        if (details == before.Details)
            return;
        Add(before with
        {
            Versie = before.Versie + 1,
            Details = details,
            Dagtekening = dagtekening > before.Dagtekening ? dagtekening : before.Dagtekening,
            BerichtId = message.BerichtId,
            RunId = run.RunId,
        });
    }

    private void Add(ClientVersion version)
    {
        latest[version.Bsn] = version;
        versions.Add(version);
    }

    private async Task LoadAsync(NpgsqlConnection connection, string[] bsns, CancellationToken cancellationToken)
    {
        var unknown = new List<string>();
        foreach (var bsn in bsns)
        {
            if (known.Take(bsn) is { } version)
                latest.Add(bsn, version);
            else
                unknown.Add(bsn);
        }

        if (unknown.Count == 0)
            return;
        var stored = await connection.QueryAsync<StoredClient>(new CommandDefinition(
            SqlText.ClientsByBsn,
            new { unit.Gemeente, Domein = unit.Domein.ToName(), Bsns = unknown.ToArray() },
            cancellationToken: cancellationToken));
        foreach (var client in stored)
            latest.Add(client.Bsn, new(unit, client.ClientId, client.Versie, client.Bsn, client.Details, client.GegevensDagtekening, 0, 0, client.IngetrokkenDoorRun));
    }
}
