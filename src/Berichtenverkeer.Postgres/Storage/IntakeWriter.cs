using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Writes one batch of offers, inside the transaction of the caller.</summary>
internal sealed class IntakeWriter(NpgsqlConnection connection, Run run, IReadOnlyList<TakenIn> batch)
{
    private readonly HashSet<TakenIn> fresh = [];

    /// <summary>Writes the batch.</summary>
    /// <returns>Per offer the number of the message that waits for the second pass; null when none does.</returns>
    public async Task<IReadOnlyList<long?>> WriteAsync(CancellationToken cancellationToken)
    {
        await NumberMessagesAsync(cancellationToken);
        await JudgeBareOffersAsync(cancellationToken);
        await WriteEnvelopesAsync(cancellationToken);
        var messages = batch.Where(fresh.Contains).ToList();
        await BronTables.Inhoud.WriteAsync(connection, messages, cancellationToken);
        await BronTables.Aanbieding.WriteAsync(connection, batch, cancellationToken);
        await BronTables.Bevinding.WriteAsync(connection, [.. messages.SelectMany(FindingsOf)], cancellationToken);
        await BronTables.Quarantaine.WriteAsync(connection, [.. batch.Select(QuarantineOf).OfType<QuarantaineRow>()], cancellationToken);
        await PutToWorkAsync(connection, run.RunId, [.. messages.Where(one => one.IsWork).Select(one => new WerkRow(run.RunId, one.BerichtId!.Value, one.Intake.Result!.Bericht!))], cancellationToken);
        return [.. batch.Select(one => one.IsWork && fresh.Contains(one) ? one.BerichtId : null)];
    }

    /// <summary>Puts valid messages to work in their units.</summary>
    public static async Task PutToWorkAsync(NpgsqlConnection connection, long runId, IReadOnlyList<WerkRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        await BronTables.Werk.WriteAsync(connection, rows, cancellationToken);
        var units = rows.Select(row => new UnitKey(row.Bericht.Gemeente, row.Bericht.Soort.Domein)).Distinct().ToList();
        await connection.ExecuteAsync(new CommandDefinition(
            SqlText.AddUnits,
            new
            {
                RunId = runId,
                Gemeenten = units.Select(unit => unit.Gemeente).ToArray(),
                Domeinen = units.Select(unit => unit.Domein.ToName()).ToArray(),
            },
            cancellationToken: cancellationToken));
    }

    /// <summary>
    /// Gives each payload its message: a new one, or the one that has these bytes already. Until this batch is committed nobody
    /// else takes in: so what is not there now is new, and goes straight into its table (a temporary table and a merge took 56 µs
    /// of PostgreSQL per message, less than half of that is left).
    /// </summary>
    private async Task NumberMessagesAsync(CancellationToken cancellationToken)
    {
        var withPayload = batch.Where(one => one.Packed is not null).ToList();
        if (withPayload.Count == 0)
            return;
        await connection.ExecuteAsync(new CommandDefinition(SqlText.LockIntake, cancellationToken: cancellationToken));
        var first = withPayload.DistinctBy(one => one.Intake.Sha256, Hashes.Comparer).ToList();
        var stored = await connection.QueryAsync<(byte[] Sha256, long BerichtId, DateOnly OpDatum)>(new CommandDefinition(
            SqlText.BerichtenBySha, new { Hashes = first.Select(one => one.Intake.Sha256).ToArray() }, cancellationToken: cancellationToken));
        var known = stored.ToDictionary(row => row.Sha256, row => (row.BerichtId, row.OpDatum), Hashes.Comparer);
        fresh.UnionWith(first.Where(one => !known.ContainsKey(one.Intake.Sha256)));
        var numbers = await Numbers.TakeAsync(connection, "bron.bericht_bericht_id_seq", fresh.Count, cancellationToken);
        foreach (var (one, number) in fresh.Zip(numbers))
        {
            one.BerichtId = number;

            // An attempt before this one, whose answer got lost, may have found it where it is no more.
            one.Own = null;
            known.Add(one.Intake.Sha256, (number, run.OpDatum));
        }

        await BronTables.Bericht.WriteAsync(connection, fresh, cancellationToken);
        foreach (var again in withPayload.Where(one => !fresh.Contains(one)))
        {
            (again.BerichtId, var date) = known[again.Intake.Sha256];
            again.Own = ReceivedOn(date);
        }
    }

    /// <summary>Offers without payload have an outcome of their own, said once.</summary>
    private async Task JudgeBareOffersAsync(CancellationToken cancellationToken)
    {
        var bare = batch.Where(one => one.Packed is null).ToList();
        if (bare.Count == 0)
            return;
        var rows = await connection.QueryAsync<(byte[] Sha256, DateOnly OpDatum)>(new CommandDefinition(
            SqlText.OffersBySha, new { Hashes = bare.Select(one => one.Intake.Sha256).ToArray() }, cancellationToken: cancellationToken));
        var seen = rows.ToDictionary(row => row.Sha256, row => row.OpDatum, Hashes.Comparer);
        foreach (var one in bare)
        {
            var own = one.OwnDisposition;
            var countsOnce = own.Uitkomst is Uitkomst.Geaccepteerd or Uitkomst.Quarantaine && own.Reden != Redenen.NietLeesbaar && one.Intake.Offer.Length > 0;
            one.Own = countsOnce && seen.TryGetValue(one.Intake.Sha256, out var date) ? ReceivedOn(date) : own;
            if (countsOnce)
                seen.TryAdd(one.Intake.Sha256, run.OpDatum);
        }
    }

    private async Task WriteEnvelopesAsync(CancellationToken cancellationToken)
    {
        var enveloped = batch.Where(one => one.Intake.Offer.Envelope is not null).ToList();
        var numbers = await Numbers.TakeAsync(connection, "bron.envelop_envelop_id_seq", enveloped.Count, cancellationToken);
        for (var i = 0; i < numbers.Length; i++)
            enveloped[i].EnvelopId = numbers[i];
        await BronTables.Envelop.WriteAsync(connection, enveloped, cancellationToken);
    }

    private static IEnumerable<BevindingRow> FindingsOf(TakenIn one) =>
        one.Intake.Result is { } result ? BevindingRow.Of(one.BerichtId!.Value, result.Findings) : [];

    private QuarantaineRow? QuarantineOf(TakenIn one)
    {
        var disposition = one.Packed is null ? one.Own : fresh.Contains(one) ? one.Disposition : null;
        return disposition is { Uitkomst: Uitkomst.Quarantaine } ? new(one.BerichtId, one.AanbiedingId, run.RunId, disposition) : null;
    }

    private static Disposition ReceivedOn(DateOnly date) =>
        new(Uitkomst.Overgeslagen, Redenen.AlOntvangen, "al ontvangen op " + date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
}
