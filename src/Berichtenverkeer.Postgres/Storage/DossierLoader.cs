using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Loads what is known for the keys of a chunk: one statement per kind, whatever the number of keys.</summary>
internal sealed class DossierLoader(DossierQuery query)
{
    /// <summary>Loads the answer to a question.</summary>
    public async Task<DossierGegevens> LoadAsync(DossierVraag vraag)
    {
        var clientIds = await query.ClientsAsync(vraag.Bsns);
        var asked = vraag.Referenties.ToHashSet();
        var verzoeken = await VerzoekenAsync(clientIds, asked);
        asked.UnionWith(verzoeken.Select(verzoek => new ReferentieSleutel(verzoek.Aanbieder, verzoek.Referentie)));
        var antwoorden = await AntwoordenAsync(asked);
        var toewijzingen = await WithDeclarerendAsync(vraag, await ToewijzingenAsync(clientIds, vraag.ToewijzingNummers));
        var declared = await DeclaratieLoader.NewAsync(query, vraag);
        var (tellingen, debets) = await declared.TotalsAsync(toewijzingen);
        var besluiten = new BesluitLoader(query, vraag);
        var gesloten = antwoorden.Where(row => row.VerzoekAntwoord is null or "1").Select(row => row.Sleutel).ToHashSet();
        return new()
        {
            Toewijzingen = toewijzingen,
            Leveringen = await LeveringenAsync(vraag.LeveringBsns.Count > 0 ? await query.ClientsAsync(vraag.LeveringBsns) : clientIds),
            Verzoeken = verzoeken,
            Antwoorden = [.. antwoorden.Where(row => row.VerzoekAntwoord is not null).Select(row => new AntwoordStand(row.Sleutel, row.VerzoekAntwoord!))],
            Toegekend = [.. antwoorden.Where(row => row.VerzoekAntwoord is null).Select(row => row.Sleutel)],
            Gedeclareerd = await declared.GedeclareerdAsync(),
            Identificaties = await IdentificatiesAsync(vraag.Identificaties),
            Prestaties = await declared.PrestatiesAsync(),
            Tellingen = tellingen,
            Debets = debets,
            DeclaratieNummers = await declared.DeclaratieNummersAsync(),
            LaatstePerioden = await declared.LaatstePeriodenAsync(),
            Declaraties = await declared.DeclaratiesAsync(),
            Geboortes = await besluiten.GeboortesAsync(),
            Gevraagd = await besluiten.GevraagdAsync(verzoeken, gesloten, toewijzingen),
            Elders = await besluiten.EldersAsync(),
            VanAanbieders = await besluiten.VanAanbiedersAsync(),
        };
    }

    private async Task<IReadOnlyList<ToewijzingStand>> ToewijzingenAsync(long[] clientIds, IReadOnlyList<long> nummers)
    {
        if (clientIds.Length + nummers.Count == 0)
            return [];
        var rows = (await query.QueryAsync<DossierToewijzingRow>(
            SqlText.DossierToewijzingen, new { ClientIds = clientIds, Sleutels = nummers.Select(nummer => new ToewijzingSleutel(nummer).Tekst).ToArray() })).ToList();
        await query.IdentifyAsync(rows.Select(row => row.ClientId));
        return [.. rows.Select(row => row.ToStand(query.BsnOf(row.ClientId)))];
    }

    /// <summary>
    /// A client with a toewijzing at who declares is known there, and mostly the declaratie names one. Only for the others all
    /// toewijzingen are looked up: a client has five of them, and loading those was half of the work for a declaratie.
    /// </summary>
    private async Task<IReadOnlyList<ToewijzingStand>> WithDeclarerendAsync(DossierVraag vraag, IReadOnlyList<ToewijzingStand> byNumber)
    {
        if (vraag.Declarerend.Count == 0)
            return byNumber;
        var known = byNumber.Select(stand => (stand.Bsn, stand.Aanbieder)).ToHashSet();
        var bsns = vraag.BsnsZonderNummer.Concat(vraag.Declarerend.Where(key => !known.Contains(key)).Select(key => key.Bsn)).ToHashSet(StringComparer.Ordinal);
        return [.. byNumber.UnionBy(await ToewijzingenAsync(await query.ClientsAsync([.. bsns]), []), stand => stand.Sleutel)];
    }

    private async Task<IReadOnlyList<LeveringStand>> LeveringenAsync(long[] clientIds)
    {
        if (clientIds.Length == 0)
            return [];
        var rows = await query.QueryAsync<DossierLeveringRow>(SqlText.DossierLeveringen, new { ClientIds = clientIds });
        return [.. rows.Select(row => row.ToStand(query.BsnOf(row.ClientId)))];
    }

    private async Task<IReadOnlyList<VerzoekStand>> VerzoekenAsync(long[] clientIds, HashSet<ReferentieSleutel> asked)
    {
        if (clientIds.Length + asked.Count == 0)
            return [];
        var own = clientIds.ToHashSet();
        var rows = (await query.QueryAsync<(string Aanbieder, string Referentie, long ClientId)>(
            SqlText.DossierVerzoeken, new { ClientIds = clientIds, Referenties = ValuesOf(asked) }))
            .Where(row => own.Contains(row.ClientId) || asked.Contains(new(row.Aanbieder, row.Referentie))).ToList();
        await query.IdentifyAsync(rows.Select(row => row.ClientId));

        // Old traffic may have one reference for two clients; which comes first must not depend on the order of arrival.
        return
        [
            .. rows.Select(row => new VerzoekStand(row.Aanbieder, row.Referentie, query.BsnOf(row.ClientId)))
                .OrderBy(stand => stand.Aanbieder, StringComparer.Ordinal).ThenBy(stand => stand.Referentie, StringComparer.Ordinal).ThenBy(stand => stand.Bsn, StringComparer.Ordinal),
        ];
    }

    /// <summary>What went out on these references: 319s with their VerzoekAntwoord, and 301s, without.</summary>
    private async Task<List<(ReferentieSleutel Sleutel, string? VerzoekAntwoord)>> AntwoordenAsync(HashSet<ReferentieSleutel> asked)
    {
        if (asked.Count == 0)
            return [];
        var rows = await query.QueryAsync<(string Aanbieder, string Referentie, string? VerzoekAntwoord)>(
            SqlText.DossierAntwoorden, new { Referenties = ValuesOf(asked) });
        return [.. rows.Select(row => (Sleutel: new ReferentieSleutel(row.Aanbieder, row.Referentie), row.VerzoekAntwoord)).Where(row => asked.Contains(row.Sleutel))];
    }

    private async Task<IReadOnlyList<IdentificatieKey>> IdentificatiesAsync(IReadOnlyList<IdentificatieKey> keys)
    {
        if (keys.Count == 0)
            return [];
        var rows = await query.QueryAsync<(string BerichtCode, string Afzender, string Identificatie)>(
            SqlText.UsedIdentifications,
            new
            {
                BerichtCodes = keys.Select(key => key.BerichtCode).ToArray(),
                Afzenders = keys.Select(key => key.Afzender).ToArray(),
                Identificaties = keys.Select(key => key.Identificatie).ToArray(),
            });
        return [.. rows.Select(row => new IdentificatieKey(row.BerichtCode, row.Afzender, row.Identificatie))];
    }

    private static string[] ValuesOf(HashSet<ReferentieSleutel> referenties) =>
        [.. referenties.Select(referentie => referentie.Referentie).Distinct(StringComparer.Ordinal)];
}
