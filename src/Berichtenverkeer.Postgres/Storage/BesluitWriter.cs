using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Stores the advice about the verzoeken of a chunk, inside the transaction that stores the chunk; its rule sets are there already (<see cref="RegelsetWriter"/>).</summary>
internal sealed class BesluitWriter(NpgsqlConnection connection, UnitLease lease)
{
    /// <summary>Stores it.</summary>
    /// <param name="verzoeken">Messages with advice, and the business date on which each was received.</param>
    /// <param name="clients">The clients of the chunk.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task WriteAsync(
        IReadOnlyList<(BerichtContext Context, JudgedBericht Judged, DateOnly OpDatum)> verzoeken, ClientRegister clients, CancellationToken cancellationToken)
    {
        if (verzoeken.Count == 0)
            return;
        var last = await LastAsync([.. verzoeken.Select(verzoek => verzoek.Context.BerichtId)], cancellationToken);
        var rows = verzoeken.SelectMany(verzoek => verzoek.Judged.Besluiten.Select(besluit => new BesluitRow(
            verzoek.Context,
            clients.IdOf(verzoek.Context.Bericht.Client!),
            verzoek.OpDatum,
            last.GetValueOrDefault(verzoek.Context.BerichtId) + 1,
            besluit))).ToList();
        await BesluitTables.Besluit.WriteAsync(connection, rows, cancellationToken);
        await BesluitTables.Grond.WriteAsync(connection, [.. rows.SelectMany(GrondRow.Of)], cancellationToken);
    }

    private async Task<Dictionary<long, int>> LastAsync(long[] berichtIds, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<(long BerichtId, int Beoordeling)>(new CommandDefinition(
            SqlText.LastBeoordelingen, new { lease.Unit.Gemeente, BerichtIds = berichtIds }, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.BerichtId, row => row.Beoordeling);
    }
}
