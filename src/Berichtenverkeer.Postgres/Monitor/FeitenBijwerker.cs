using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Monitor;

/// <summary>Brings what the monitor counts, and the pseudonyms of the clients in it, up to date for a unit; inside the transaction that ends it.</summary>
internal static class FeitenBijwerker
{
    /// <summary>Also after a crash it makes the same rows: all follows from what is stored.</summary>
    /// <param name="connection">In a transaction of the writer.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="pseudoniem">Makes the pseudonyms for analists; null makes none.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public static async Task BijwerkenAsync(NpgsqlConnection connection, UnitKey unit, ClientPseudoniem? pseudoniem, CancellationToken cancellationToken)
    {
        var key = new { unit.Gemeente, Domein = unit.Domein.ToName() };
        await connection.ExecuteAsync(new CommandDefinition(SqlText.UpdateFeiten, key, cancellationToken: cancellationToken));
        if (pseudoniem is null)
            return;
        var clients = (await connection.QueryAsync<(long ClientId, string Bsn)>(new CommandDefinition(
            SqlText.ClientsZonderPseudoniem, new { key.Gemeente, key.Domein, SleutelId = pseudoniem.KeyId }, cancellationToken: cancellationToken))).ToList();
        if (clients.Count == 0)
            return;
        await connection.ExecuteAsync(new CommandDefinition(
            SqlText.AddPseudoniemen,
            new
            {
                key.Gemeente,
                key.Domein,
                SleutelId = pseudoniem.KeyId,
                ClientIds = clients.Select(client => client.ClientId).ToArray(),
                Pseudoniemen = clients.Select(client => pseudoniem.Of(unit.Domein, client.Bsn)).ToArray(),
            },
            cancellationToken: cancellationToken));
    }
}
