using System.Globalization;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning.Uitkomsten;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// Keeps what came of verzoeken up to date. It is made anew from the messages that stand, whatever changed: an answer that arrived, one
/// that a retour refused, a verzoek that came after its answer.
/// </summary>
internal sealed class VerloopWriter(NpgsqlConnection connection, UnitLease lease, CancellationToken cancellationToken)
{
    /// <summary>References on which an accepted chunk says something: answers, and verzoeken with advice.</summary>
    public static IReadOnlySet<ReferentieSleutel> ReferentiesOf(IEnumerable<JudgedBericht> chunk) => chunk
        .Where(one => one.Bericht!.Soort.Nummer is 301 or 319 || one.Besluiten.Count > 0)
        .SelectMany(one => Dossier.ReferentiesOf(one.Bericht!)).ToHashSet();

    /// <summary>Makes the course of the verzoeken with these references anew.</summary>
    public async Task UpdateAsync(IReadOnlySet<ReferentieSleutel> referenties)
    {
        var besluiten = await BesluitenAsync(referenties);
        if (besluiten.Count == 0)
            return;
        var asked = new { Referenties = ValuesOf(besluiten.Select(besluit => besluit.Sleutel)) };
        var antwoorden = (await QueryAsync<(string Aanbieder, string Referentie, DateOnly Dagtekening, string VerzoekAntwoord, string? Reden)>(SqlText.VerloopAntwoorden, asked))
            .ToLookup(row => new ReferentieSleutel(row.Aanbieder, row.Referentie), row => new Beantwoording(row.Dagtekening, row.VerzoekAntwoord, row.Reden));
        var toekenningen = (await QueryAsync<VerloopToekenningRow>(SqlText.VerloopToekenningen, asked))
            .ToLookup(row => new ReferentieSleutel(row.Aanbieder, row.Referentie), row => new Toekenning(row.Dagtekening, row.ToProduct()));
        var vragen = await VragenAsync([.. besluiten.Where(besluit => toekenningen.Contains(besluit.Sleutel))]);
        var rekenaar = new VerloopRekenaar(WerkdagenSettings.Of(lease.Run));
        await StoreAsync([.. besluiten.Select(besluit => (besluit, rekenaar.Of(vragen(besluit), antwoorden[besluit.Sleutel], toekenningen[besluit.Sleutel])))]);
    }

    private async Task<List<VerloopBesluitRow>> BesluitenAsync(IReadOnlySet<ReferentieSleutel> referenties) => referenties.Count == 0
        ? []
        : [.. (await QueryAsync<VerloopBesluitRow>(SqlText.VerloopBesluiten, new { Referenties = ValuesOf(referenties) })).Where(row => referenties.Contains(row.Sleutel))];

    /// <summary>What was asked, of verzoeken that were granted: only there it is compared.</summary>
    private async Task<Func<VerloopBesluitRow, VerloopVraag>> VragenAsync(List<VerloopBesluitRow> granted)
    {
        if (granted.Count == 0)
            return besluit => new(besluit.Dagtekening);
        var dagtekeningen = granted.DistinctBy(besluit => besluit.BerichtId).ToDictionary(besluit => besluit.BerichtId, besluit => besluit.Dagtekening);
        var delen = (await QueryAsync<VerloopGevraagdRow>(SqlText.VerloopGevraagd, new { BerichtIds = dagtekeningen.Keys.ToArray() }))
            .ToLookup(row => (row.BerichtId, row.Volgnr));
        var nummers = delen.SelectMany(rows => rows).Where(row => row.ToewijzingNummer is not null).ToList();
        var bekend = nummers.Count == 0
            ? []
            : await QueryAsync<VerloopToekenningRow>(
                SqlText.VerloopBekend,
                new
                {
                    BerichtIds = nummers.ConvertAll(row => row.BerichtId).ToArray(),
                    Sleutels = nummers.ConvertAll(row => new ToewijzingSleutel(row.ToewijzingNummer!.Value).Tekst).ToArray(),
                    Dagtekeningen = nummers.ConvertAll(row => Text(dagtekeningen[row.BerichtId])).ToArray(),
                });
        var bekendOf = bekend.ToLookup(row => row.BerichtId);
        return besluit => new(besluit.Dagtekening)
        {
            Delen = [.. delen[(besluit.BerichtId, besluit.Volgnr)].Where(row => !row.IsOngewijzigd).Select(row => row.ToDeel())],
            Ongewijzigd = [.. delen[(besluit.BerichtId, besluit.Volgnr)].Where(row => row.IsOngewijzigd).Select(row => row.ToewijzingNummer!.Value)],
            Bekend = bekendOf[besluit.BerichtId].DistinctBy(row => row.ToewijzingNummer).ToDictionary(row => row.ToewijzingNummer!.Value, row => row.ToProduct()),
        };
    }

    private Task<int> StoreAsync(List<(VerloopBesluitRow Besluit, Verloop Verloop)> rows)
    {
        var parameters = Keys(new
        {
            BerichtIds = rows.ConvertAll(row => row.Besluit.BerichtId).ToArray(),
            Volgnrs = rows.ConvertAll(row => row.Besluit.Volgnr).ToArray(),
            Onderzoek = rows.ConvertAll(row => Text(row.Verloop.OnderzoekOp)).ToArray(),
            Toegekend = rows.ConvertAll(row => Text(row.Verloop.ToegekendOp)).ToArray(),
            Anders = rows.ConvertAll(row => row.Verloop.AndersToegekend).ToArray(),
            Afgewezen = rows.ConvertAll(row => Text(row.Verloop.AfgewezenOp)).ToArray(),
            Redenen = rows.ConvertAll(row => row.Verloop.RedenAfwijzing).ToArray(),
            WerkdagenEerste = rows.ConvertAll(row => row.Verloop.WerkdagenEerste).ToArray(),
            WerkdagenTotaal = rows.ConvertAll(row => row.Verloop.WerkdagenTotaal).ToArray(),
            DagenTotaal = rows.ConvertAll(row => row.Verloop.DagenTotaal).ToArray(),
        });
        return connection.ExecuteAsync(new CommandDefinition(SqlText.UpdateVerloop, parameters, cancellationToken: cancellationToken));
    }

    private Task<IEnumerable<T>> QueryAsync<T>(string sql, object keys) =>
        connection.QueryAsync<T>(new CommandDefinition(sql, Keys(keys), cancellationToken: cancellationToken));

    private DynamicParameters Keys(object keys)
    {
        var parameters = new DynamicParameters(keys);
        parameters.Add("Gemeente", lease.Unit.Gemeente);
        parameters.Add("Domein", lease.Unit.Domein.ToName());
        parameters.Add("RunId", lease.Run.RunId);
        return parameters;
    }

    private static string? Text(DateOnly? datum) => datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] ValuesOf(IEnumerable<ReferentieSleutel> referenties) =>
        [.. referenties.Select(referentie => referentie.Referentie).Distinct(StringComparer.Ordinal)];
}
