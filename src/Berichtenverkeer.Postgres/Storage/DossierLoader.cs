using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Loads what is known for the keys of a chunk: one statement per kind, whatever the number of keys.</summary>
internal sealed class DossierLoader(NpgsqlConnection connection, UnitLease lease, CancellationToken cancellationToken)
{
    private readonly Dictionary<long, string> bsns = [];

    /// <summary>Loads the answer to a question.</summary>
    public async Task<DossierGegevens> LoadAsync(DossierVraag vraag)
    {
        var clientIds = await ClientsAsync(vraag.Bsns);
        var asked = vraag.Referenties.ToHashSet();
        var verzoeken = await VerzoekenAsync(clientIds, asked);
        asked.UnionWith(verzoeken.Select(verzoek => new ReferentieSleutel(verzoek.Aanbieder, verzoek.Referentie)));
        var antwoorden = await AntwoordenAsync(asked);
        return new()
        {
            Toewijzingen = await ToewijzingenAsync(clientIds, vraag.ToewijzingNummers),
            Leveringen = await LeveringenAsync(clientIds),
            Verzoeken = verzoeken,
            Antwoorden = [.. antwoorden.Where(row => row.VerzoekAntwoord is not null).Select(row => new AntwoordStand(row.Sleutel, row.VerzoekAntwoord!))],
            Toegekend = [.. antwoorden.Where(row => row.VerzoekAntwoord is null).Select(row => row.Sleutel)],
            Gedeclareerd = await GedeclareerdAsync(vraag.Verwijderingen),
            Identificaties = await IdentificatiesAsync(vraag.Identificaties),
        };
    }

    /// <summary>Numbers of the clients asked for.</summary>
    private async Task<long[]> ClientsAsync(IReadOnlyList<string> asked)
    {
        if (asked.Count == 0)
            return [];
        foreach (var (clientId, bsn) in await QueryAsync<(long, string)>(SqlText.DossierClients, new { Bsns = asked.ToArray() }))
            bsns.Add(clientId, bsn);
        return [.. bsns.Keys];
    }

    /// <summary>Makes sure that it is known who these clients are: a number or a reference may lead to another one than was asked for.</summary>
    private async Task IdentifyAsync(IEnumerable<long> clientIds)
    {
        var unknown = clientIds.Where(clientId => !bsns.ContainsKey(clientId)).Distinct().ToArray();
        if (unknown.Length == 0)
            return;
        foreach (var (clientId, bsn) in await QueryAsync<(long, string)>(SqlText.DossierBsns, new { ClientIds = unknown }))
            bsns.Add(clientId, bsn);
    }

    private async Task<IReadOnlyList<ToewijzingStand>> ToewijzingenAsync(long[] clientIds, IReadOnlyList<long> nummers)
    {
        if (clientIds.Length + nummers.Count == 0)
            return [];
        var rows = (await QueryAsync<DossierToewijzingRow>(
            SqlText.DossierToewijzingen, new { ClientIds = clientIds, Sleutels = nummers.Select(ToewijzingRow.SleutelOf).ToArray() })).ToList();
        await IdentifyAsync(rows.Select(row => row.ClientId));
        return [.. rows.Select(row => row.ToStand(bsns[row.ClientId]))];
    }

    private async Task<IReadOnlyList<LeveringStand>> LeveringenAsync(long[] clientIds)
    {
        if (clientIds.Length == 0)
            return [];
        var rows = await QueryAsync<DossierLeveringRow>(SqlText.DossierLeveringen, new { ClientIds = clientIds });
        return [.. rows.Select(row => row.ToStand(bsns[row.ClientId]))];
    }

    private async Task<IReadOnlyList<VerzoekStand>> VerzoekenAsync(long[] clientIds, HashSet<ReferentieSleutel> asked)
    {
        if (clientIds.Length + asked.Count == 0)
            return [];
        var own = clientIds.ToHashSet();
        var rows = (await QueryAsync<(string Aanbieder, string Referentie, long ClientId)>(
            SqlText.DossierVerzoeken, new { ClientIds = clientIds, Referenties = ValuesOf(asked) }))
            .Where(row => own.Contains(row.ClientId) || asked.Contains(new(row.Aanbieder, row.Referentie))).ToList();
        await IdentifyAsync(rows.Select(row => row.ClientId));

        // Old traffic may have one reference for two clients; which comes first must not depend on the order of arrival.
        return
        [
            .. rows.Select(row => new VerzoekStand(row.Aanbieder, row.Referentie, bsns[row.ClientId]))
                .OrderBy(stand => stand.Aanbieder, StringComparer.Ordinal).ThenBy(stand => stand.Referentie, StringComparer.Ordinal).ThenBy(stand => stand.Bsn, StringComparer.Ordinal),
        ];
    }

    /// <summary>What went out on these references: 319s with their VerzoekAntwoord, and 301s, without.</summary>
    private async Task<List<(ReferentieSleutel Sleutel, string? VerzoekAntwoord)>> AntwoordenAsync(HashSet<ReferentieSleutel> asked)
    {
        if (asked.Count == 0)
            return [];
        var rows = await QueryAsync<(string Aanbieder, string Referentie, string? VerzoekAntwoord)>(
            SqlText.DossierAntwoorden, new { Referenties = ValuesOf(asked) });
        return [.. rows.Select(row => (Sleutel: new ReferentieSleutel(row.Aanbieder, row.Referentie), row.VerzoekAntwoord)).Where(row => asked.Contains(row.Sleutel))];
    }

    private async Task<IReadOnlyList<long>> GedeclareerdAsync(IReadOnlyList<long> nummers) => nummers.Count == 0
        ? []
        : [.. await QueryAsync<long>(SqlText.DossierGedeclareerd, new { ToewijzingNummers = nummers.ToArray() })];

    private async Task<IReadOnlyList<IdentificatieKey>> IdentificatiesAsync(IReadOnlyList<IdentificatieKey> keys)
    {
        if (keys.Count == 0)
            return [];
        var rows = await QueryAsync<(string BerichtCode, string Afzender, string Identificatie)>(
            SqlText.UsedIdentifications,
            new
            {
                BerichtCodes = keys.Select(key => key.BerichtCode).ToArray(),
                Afzenders = keys.Select(key => key.Afzender).ToArray(),
                Identificaties = keys.Select(key => key.Identificatie).ToArray(),
            });
        return [.. rows.Select(row => new IdentificatieKey(row.BerichtCode, row.Afzender, row.Identificatie))];
    }

    private Task<IEnumerable<T>> QueryAsync<T>(string sql, object keys)
    {
        var parameters = new DynamicParameters(keys);
        parameters.Add("Gemeente", lease.Unit.Gemeente);
        parameters.Add("Domein", lease.Unit.Domein.ToName());
        parameters.Add("RunId", lease.Run.RunId);
        return connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    private static string[] ValuesOf(HashSet<ReferentieSleutel> referenties) =>
        [.. referenties.Select(referentie => referentie.Referentie).Distinct(StringComparer.Ordinal)];
}
