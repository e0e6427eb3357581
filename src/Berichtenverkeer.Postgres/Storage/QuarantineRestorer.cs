using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Takes messages up again from quarantaine, inside the transaction of the caller.</summary>
internal sealed class QuarantineRestorer(NpgsqlConnection connection, Run run)
{
    /// <summary>Restores what still waits.</summary>
    /// <param name="batch">The messages as they read now.</param>
    /// <param name="numbers">A number for the new offer of each.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task RestoreAsync(IReadOnlyList<RestoredBericht> batch, long[] numbers, CancellationToken cancellationToken)
    {
        var waiting = (await connection.QueryAsync<long>(new CommandDefinition(
            SqlText.TakeFromQuarantine, new { run.RunId, BerichtIds = batch.Select(one => one.BerichtId).ToArray() }, cancellationToken: cancellationToken))).ToHashSet();
        var restored = batch.Zip(numbers, (one, number) => (One: one, Number: number)).Where(pair => waiting.Contains(pair.One.BerichtId)).ToList();
        if (restored.Count == 0)
            return;
        var results = restored.Select(pair => pair.One).ToList();
        await connection.ExecuteAsync(new CommandDefinition(
            SqlText.OfferAgain,
            new { run.RunId, BerichtIds = results.Select(one => one.BerichtId).ToArray(), AanbiedingIds = restored.Select(pair => pair.Number).ToArray() },
            cancellationToken: cancellationToken));
        await UpdateMessagesAsync(results, cancellationToken);
        await BronTables.Bevinding.WriteAsync(connection, [.. results.SelectMany(one => BevindingRow.Of(one.BerichtId, one.Result.Findings))], cancellationToken);
        await BronTables.Quarantaine.WriteAsync(
            connection,
            [.. results.Where(one => one.Result.Uitkomst == Uitkomst.Quarantaine).Select(one => new QuarantaineRow(one.BerichtId, null, run.RunId, one.Result.Disposition!))],
            cancellationToken);
        await IntakeWriter.PutToWorkAsync(
            connection, run.RunId, [.. results.Where(one => one.Result.IsValid).Select(one => new WerkRow(run.RunId, one.BerichtId, one.Result.Bericht!))], cancellationToken);
    }

    private Task<int> UpdateMessagesAsync(List<RestoredBericht> results, CancellationToken cancellationToken)
    {
        var seen = results.Select(one => Seen.Of(one.Result.Bericht ?? one.Result.Partial)).ToList();
        return connection.ExecuteAsync(new CommandDefinition(
            SqlText.ReadAgain,
            new
            {
                BerichtIds = results.Select(one => one.BerichtId).ToArray(),
                Standaarden = results.Select(one => one.Result.Soort?.Release.Standaard).ToArray(),
                Releases = results.Select(one => one.Result.Soort?.Release.Versie).ToArray(),
                Berichten = results.Select(one => one.Result.Soort?.Code).ToArray(),
                Domeinen = results.Select(one => one.Result.Soort?.Domein.ToName()).ToArray(),
                Gemeenten = seen.Select(key => key?.Gemeente).ToArray(),
                Aanbieders = seen.Select(key => key?.Aanbieder).ToArray(),
                Identificaties = seen.Select(key => key?.Identificatie).ToArray(),
                Dagtekeningen = seen.Select(key => key?.Dagtekening?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray(), // as text: see CopyTable.Date
                Uitkomsten = results.Select(one => one.Result.IsValid ? null : one.Result.Uitkomst.ToName()).ToArray(),
                Redenen = results.Select(one => one.Result.Disposition?.Reden).ToArray(),
                Teksten = results.Select(one => one.Result.Disposition?.Tekst).ToArray(),
            },
            cancellationToken: cancellationToken));
    }
}
