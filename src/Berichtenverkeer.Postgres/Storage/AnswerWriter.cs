using Berichtenverkeer.Answers;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Puts the retouren of a chunk in the outbox, inside the transaction that stores the chunk. One that is there stays as it is.</summary>
internal sealed class AnswerWriter(NpgsqlConnection connection, UnitLease lease)
{
    public async Task WriteAsync(IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        var owed = chunk.Where(one => one.Antwoord is not null).ToList();
        if (owed.Count == 0)
            return;
        var packed = owed.ConvertAll(one => PackedPayload.Pack(one.Antwoord!.Inhoud));
        var applicatie = AnswerSettings.Of(lease.Run).Applicatie;
        await connection.ExecuteAsync(new CommandDefinition(
            SqlText.AddAnswers,
            new
            {
                lease.Unit.Gemeente,
                Domein = lease.Unit.Domein.ToName(),
                lease.Run.RunId,
                Applicatie = applicatie.Naam,
                ApplicatieVersie = applicatie.VolledigeVersie,
                HeenBerichtIds = owed.Select(one => one.BerichtId).ToArray(),
                Berichten = owed.Select(one => one.Antwoord!.Soort.Code).ToArray(),
                Releases = owed.Select(one => one.Antwoord!.Soort.Release.Versie).ToArray(),
                Aanbieders = owed.Select(one => one.Bericht!.Aanbieder).ToArray(),
                Identificaties = owed.Select(one => one.Antwoord!.Identificatie).ToArray(),
                Referentienummers = owed.Select(one => one.Antwoord!.Referentienummer).ToArray(),
                Modi = owed.Select(one => AntwoordModi.NameOf(one.Antwoord!.Modus)).ToArray(),
                Lengtes = owed.Select(one => (long)one.Antwoord!.Inhoud.Length).ToArray(),
                Compressies = packed.Select(one => one.Compressie).ToArray(),
                Inhouden = packed.Select(one => one.Bytes).ToArray(),
            },
            cancellationToken: cancellationToken));
    }
}
