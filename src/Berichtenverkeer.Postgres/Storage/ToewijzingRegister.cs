using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The toewijzingen of a chunk of 301s: finds their numbers by key and numbers new ones.</summary>
internal sealed class ToewijzingRegister(UnitKey unit)
{
    private readonly Dictionary<string, long> ids = new(StringComparer.Ordinal);

    /// <summary>True when a message brings a toewijzing of another client or aanbieder: its number may have become free.</summary>
    public bool HasOtherHolder { get; private set; }

    /// <summary>The number of the toewijzing that a product is a version of; null in a retour, and in a refused message: its numbers are free again (OP286).</summary>
    public long? IdOf(BerichtContext context, Client client, ToegewezenProduct product) =>
        context.Retour || context.Refused ? null : ids[SleutelOf(context, client, product)];

    /// <summary>Looks up the toewijzingen of these messages and writes the new ones.</summary>
    public async Task RegisterAsync(NpgsqlConnection connection, IReadOnlyList<BerichtContext> messages, ClientRegister clients, CancellationToken cancellationToken)
    {
        var wanted = new Dictionary<string, ToewijzingRow>(StringComparer.Ordinal);
        foreach (var message in messages.Where(message => !message.Retour && !message.Refused))
        {
            foreach (var client in message.Bericht.Clienten)
            {
                foreach (var product in client.ToegewezenProducten)
                {
                    var sleutel = SleutelOf(message, client, product);
                    wanted.TryAdd(sleutel, new(message, 0, sleutel, clients.IdOf(client), product));
                }
            }
        }

        if (wanted.Count == 0)
            return;
        var stored = await connection.QueryAsync<(string Sleutel, long ToewijzingId, string Aanbieder, long ClientId)>(new CommandDefinition(
            SqlText.ToewijzingenBySleutel,
            new { unit.Gemeente, Domein = unit.Domein.ToName(), Sleutels = wanted.Keys.ToArray() },
            cancellationToken: cancellationToken));
        foreach (var (sleutel, toewijzingId, aanbieder, clientId) in stored)
        {
            ids.Add(sleutel, toewijzingId);
            if (wanted.Remove(sleutel, out var row) && (row.ClientId != clientId || row.Context.Aanbieder != aanbieder))
                HasOtherHolder = true;
        }

        var numbers = await Numbers.TakeAsync(connection, "kern.toewijzing_nummer", wanted.Count, cancellationToken);
        var rows = wanted.Values.Zip(numbers, (row, number) => row with { ToewijzingId = number }).ToList();
        foreach (var row in rows)
            ids.Add(row.Sleutel, row.ToewijzingId);
        await ProductTables.Toewijzing.WriteAsync(connection, rows, cancellationToken);
    }

    private static string SleutelOf(BerichtContext context, Client client, ToegewezenProduct product) =>
        ToewijzingSleutel.Of(context.Aanbieder, client.Beschikking?.BeschikkingNummer, product).Tekst;
}
