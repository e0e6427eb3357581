using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Loads what decisions about verzoeken look at beside the rest of the dossier. Without verzoeken in the chunk nothing is asked.</summary>
internal sealed class BesluitLoader(DossierQuery query, DossierVraag vraag)
{
    private readonly long[] clientIds = query.IdsOf(vraag.VerzoekBsns);

    /// <summary>When the clients were born.</summary>
    public async Task<IReadOnlyList<Geboorte>> GeboortesAsync()
    {
        if (clientIds.Length == 0)
            return [];
        var rows = await query.QueryAsync<(long ClientId, DateOnly Geboortedatum, string? DatumGebruik, DateOnly Gegeven)>(
            SqlText.DossierGeboortes, new { ClientIds = clientIds });
        return [.. rows.Select(row => new Geboorte(query.BsnOf(row.ClientId), row.Geboortedatum, row.DatumGebruik, row.Gegeven))];
    }

    /// <summary>What is asked for in verzoeken that are still open.</summary>
    /// <param name="verzoeken">Standing verzoeken of the clients.</param>
    /// <param name="gesloten">References that were granted or refused.</param>
    /// <param name="toewijzingen">Toewijzingen of the clients.</param>
    public async Task<IReadOnlyList<GevraagdProduct>> GevraagdAsync(
        IReadOnlyList<VerzoekStand> verzoeken, HashSet<ReferentieSleutel> gesloten, IReadOnlyList<ToewijzingStand> toewijzingen)
    {
        var own = vraag.VerzoekBsns.ToHashSet(StringComparer.Ordinal);
        var open = verzoeken.Where(verzoek => own.Contains(verzoek.Bsn)).Select(verzoek => new ReferentieSleutel(verzoek.Aanbieder, verzoek.Referentie))
            .Where(referentie => !gesloten.Contains(referentie)).ToHashSet();
        if (open.Count == 0)
            return [];
        var ids = clientIds.ToHashSet();
        var rows = (await query.QueryAsync<DossierGevraagdRow>(
            SqlText.DossierGevraagd, new { Referenties = open.Select(referentie => referentie.Referentie).Distinct(StringComparer.Ordinal).ToArray() }))
            .Where(row => ids.Contains(row.ClientId) && open.Contains(new(row.Aanbieder, row.Referentie)));
        var producten = toewijzingen.Where(stand => stand.ToewijzingNummer is not null)
            .ToDictionary(stand => (stand.Bsn, stand.Aanbieder, stand.ToewijzingNummer!.Value), stand => stand.Product.Product);
        return
        [
            .. rows.Select(row => row.ToGevraagd(
                    query.BsnOf(row.ClientId),
                    row.ToewijzingNummer is { } nummer ? producten.GetValueOrDefault((query.BsnOf(row.ClientId), row.Aanbieder, nummer)) : null))
                .OrderBy(product => product.Aanbieder, StringComparer.Ordinal).ThenBy(product => product.Referentie, StringComparer.Ordinal)
                .ThenBy(product => product.ToewijzingNummer).ThenBy(product => product.Begin).ThenBy(product => product.Eind)
                .ThenBy(product => product.Product?.Categorie, StringComparer.Ordinal).ThenBy(product => product.Product?.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>What other gemeenten of the samenwerkingsverband have for the clients, also for one who is not known here.</summary>
    public async Task<IReadOnlyList<ElderToewijzing>> EldersAsync()
    {
        if (vraag.VerzoekBsns.Count == 0)
            return [];
        var rows = await query.QueryAsync<(string Bsn, string Gemeente, DateOnly Ingangsdatum, DateOnly? Einddatum)>(
            SqlText.DossierElders, new { Bsns = vraag.VerzoekBsns.ToArray() });
        return [.. rows.Select(row => new ElderToewijzing(row.Bsn, row.Gemeente, row.Ingangsdatum, row.Einddatum))];
    }

    /// <summary>All toewijzingen of aanbieders whose budget is watched.</summary>
    public async Task<IReadOnlyList<ToewijzingStand>> VanAanbiedersAsync()
    {
        if (vraag.PlafondAanbieders.Count == 0)
            return [];
        var rows = (await query.QueryAsync<DossierToewijzingRow>(SqlText.DossierVanAanbieders, new { Aanbieders = vraag.PlafondAanbieders.ToArray() })).ToList();
        await query.IdentifyAsync(rows.Select(row => row.ClientId));
        return [.. rows.Select(row => row.ToStand(query.BsnOf(row.ClientId)))];
    }
}
