using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Loads what is known for the keys of a chunk: one statement per kind, whatever the number of keys.</summary>
internal sealed class DossierLoader(NpgsqlConnection connection, UnitLease lease, CancellationToken cancellationToken)
{
    /// <summary>Loads the answer to a question.</summary>
    public async Task<DossierGegevens> LoadAsync(DossierVraag vraag)
    {
        var clients = await ClientsAsync(vraag.Bsns);
        var clientIds = clients.Keys.ToArray();
        var asked = vraag.Referenties.ToHashSet();
        var verzoeken = await VerzoekenAsync(clients, asked);
        asked.UnionWith(verzoeken.Select(verzoek => new ReferentieSleutel(verzoek.Aanbieder, verzoek.Referentie)));
        var antwoorden = await AntwoordenAsync(asked);
        return new()
        {
            Toewijzingen = await ToewijzingenAsync(clientIds, vraag.ToewijzingNummers),
            Leveringen = await LeveringenAsync(clients, clientIds),
            Verzoeken = verzoeken,
            Antwoorden = [.. antwoorden.Where(row => row.VerzoekAntwoord is not null).Select(row => new AntwoordStand(row.Sleutel, row.VerzoekAntwoord!))],
            Toegekend = [.. antwoorden.Where(row => row.VerzoekAntwoord is null).Select(row => row.Sleutel)],
            Gedeclareerd = await GedeclareerdAsync(vraag.Verwijderingen),
            Identificaties = await IdentificatiesAsync(vraag.Identificaties),
        };
    }

    private async Task<Dictionary<long, string>> ClientsAsync(IReadOnlyList<string> bsns)
    {
        if (bsns.Count == 0)
            return [];
        var rows = await QueryAsync<(long ClientId, string Bsn)>(SqlText.DossierClients, new { Bsns = bsns.ToArray() });
        return rows.ToDictionary(row => row.ClientId, row => row.Bsn);
    }

    private async Task<IReadOnlyList<ToewijzingStand>> ToewijzingenAsync(long[] clientIds, IReadOnlyList<long> nummers)
    {
        if (clientIds.Length + nummers.Count == 0)
            return [];
        var rows = await QueryAsync<DossierToewijzingRow>(
            SqlText.DossierToewijzingen, new { ClientIds = clientIds, Sleutels = nummers.Select(ToewijzingRow.SleutelOf).ToArray() });
        return [.. rows.Select(row => row.ToStand())];
    }

    private async Task<IReadOnlyList<LeveringStand>> LeveringenAsync(Dictionary<long, string> clients, long[] clientIds)
    {
        if (clientIds.Length == 0)
            return [];
        var rows = await QueryAsync<DossierLeveringRow>(SqlText.DossierLeveringen, new { ClientIds = clientIds });
        return [.. rows.Select(row => row.ToStand(clients[row.ClientId]))];
    }

    private async Task<IReadOnlyList<VerzoekStand>> VerzoekenAsync(Dictionary<long, string> clients, HashSet<ReferentieSleutel> asked)
    {
        if (clients.Count + asked.Count == 0)
            return [];
        var rows = await QueryAsync<(string Aanbieder, string Referentie, long ClientId, string Bsn)>(
            SqlText.DossierVerzoeken, new { ClientIds = clients.Keys.ToArray(), Referenties = ValuesOf(asked) });
        return
        [
            .. rows.Where(row => clients.ContainsKey(row.ClientId) || asked.Contains(new(row.Aanbieder, row.Referentie)))
                .Select(row => new VerzoekStand(row.Aanbieder, row.Referentie, row.Bsn)),
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
