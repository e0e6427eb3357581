using System.Globalization;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Stores the advice about the verzoeken of a chunk, inside the transaction that stores the chunk.</summary>
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
        await WriteRegelsetsAsync([.. verzoeken.Select(verzoek => verzoek.Judged.Regelset!).DistinctBy(regelset => regelset.Hash)], cancellationToken);
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

    private Task<int> WriteRegelsetsAsync(IReadOnlyList<Regelset> regelsets, CancellationToken cancellationToken) => connection.ExecuteAsync(new CommandDefinition(
        SqlText.AddRegelsets,
        new
        {
            lease.Run.RunId,
            Hashes = regelsets.Select(one => one.Hash).ToArray(),
            Profielen = regelsets.Select(one => one.Profiel).ToArray(),
            GeldigVanaf = regelsets.Select(one => one.GeldigVanaf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray(), // as text: see CopyTable.Date
            Regelsets = regelsets.Select(one => one.Json).ToArray(),
        },
        cancellationToken: cancellationToken));

    private async Task<Dictionary<long, int>> LastAsync(long[] berichtIds, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<(long BerichtId, int Beoordeling)>(new CommandDefinition(
            SqlText.LastBeoordelingen, new { lease.Unit.Gemeente, BerichtIds = berichtIds }, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.BerichtId, row => row.Beoordeling);
    }
}
