using Berichtenverkeer.Answers;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Puts the foutberichten that a run owes in the outbox. Again does nothing: what has one is not owed one.</summary>
internal sealed class FaultWriter(Run run)
{
    private readonly AntwoordModi modi = AnswerSettings.Of(run);

    /// <summary>Makes those that are owed on some messages, inside the transaction of the caller.</summary>
    /// <param name="connection">The connection of that transaction.</param>
    /// <param name="berichtIds">Messages of the run that do not follow their schema.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task WriteAsync(NpgsqlConnection connection, long[] berichtIds, CancellationToken cancellationToken)
    {
        var owed = (await connection.QueryAsync<FaultOwedRow>(new CommandDefinition(
            SqlText.FaultsOwed, new { run.RunId, BerichtIds = berichtIds }, cancellationToken: cancellationToken))).ToList();
        if (owed.Count == 0)
            return;
        var composed = owed.ConvertAll(row => FoutberichtComposer.Compose(row.ToEnvelope(), row.Sha256, row.Tekst, row.Tijdstip, modi.Applicatie));
        var packed = composed.ConvertAll(one => PackedPayload.Pack(one.Inhoud));
        await connection.ExecuteAsync(new CommandDefinition(
            SqlText.AddFaults,
            new
            {
                run.RunId,
                Applicatie = modi.Applicatie.Naam,
                ApplicatieVersie = modi.Applicatie.VolledigeVersie,
                HeenBerichtIds = owed.Select(row => row.BerichtId).ToArray(),
                EnvelopIds = owed.Select(row => row.EnvelopId).ToArray(),
                Identificaties = composed.Select(one => one.Identificatie).ToArray(),
                Referentienummers = composed.Select(one => one.Referentienummer).ToArray(),
                Tijdstippen = owed.Select(row => row.Tijdstip).ToArray(),
                Modi = owed.Select(row => AntwoordModi.NameOf(modi.OfFoutbericht(row.Ontvanger))).ToArray(),
                Lengtes = composed.Select(one => (long)one.Inhoud.Length).ToArray(),
                Compressies = packed.Select(one => one.Compressie).ToArray(),
                Inhouden = packed.Select(one => one.Bytes).ToArray(),
            },
            cancellationToken: cancellationToken));
    }
}
