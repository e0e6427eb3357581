using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>
/// What is known about the clients of verzoeken beyond what rules look at: their birth, what else is asked for, what other gemeenten
/// granted. Part of the dossier of a chunk; each accepted message changes it.
/// </summary>
public sealed class BesluitContext
{
    private readonly Dictionary<string, Geboorte> geboortes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GevraagdProduct>> gevraagd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<ToewijzingSleutel, ToewijzingStand>> vanAanbieders = new(StringComparer.Ordinal);
    private readonly ILookup<string, ElderToewijzing> elders;

    /// <summary>What a store knows.</summary>
    public BesluitContext(DossierGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        foreach (var geboorte in gegevens.Geboortes)
            Add(geboorte);
        foreach (var product in gegevens.Gevraagd)
            Add(product);
        foreach (var stand in gegevens.VanAanbieders)
            Add(stand);
        elders = gegevens.Elders.ToLookup(one => one.Bsn, StringComparer.Ordinal);
    }

    /// <summary>When a client was born; null when no message said so.</summary>
    public Geboorte? GeboorteVan(string bsn) => geboortes.GetValueOrDefault(bsn);

    /// <summary>What was asked for in verzoeken for this client, by any aanbieder; whether a verzoek is still open the dossier knows (<see cref="Dossier.IsOpen(ReferentieSleutel)"/>).</summary>
    public IReadOnlyList<GevraagdProduct> GevraagdVoor(string bsn) => gevraagd.TryGetValue(bsn, out var found) ? found : [];

    /// <summary>Toewijzingen of this client at other gemeenten of the samenwerkingsverband.</summary>
    public IEnumerable<ElderToewijzing> EldersVan(string bsn) => elders[bsn];

    /// <summary>
    /// Toewijzingen of this aanbieder in their current version, of any client, removed ones included: complete only when they were asked for
    /// (<see cref="DossierVraag.PlafondAanbieders"/>).
    /// </summary>
    public IEnumerable<ToewijzingStand> ToewijzingenVanAanbieder(string aanbieder) =>
        vanAanbieders.TryGetValue(aanbieder, out var found) ? found.Values : [];

    /// <summary>Takes in a message that was accepted.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="dossier">Where the product of a TeWijzigenProduct is found.</param>
    internal void Accept(Bericht bericht, Dossier dossier)
    {
        if (bericht.Client is not { } client)
            return;
        if (client.Geboortedatum is { } datum)
            Add(new Geboorte(client.Bsn, datum, client.DatumGebruik, bericht.Dagtekening));
        foreach (var product in GevraagdeProducten.Of(bericht, dossier))
            Add(product);
        foreach (var product in client.ToegewezenProducten)
            Add(new ToewijzingStand(client.Bsn, bericht.Aanbieder, product) { BeschikkingNummer = client.Beschikking?.BeschikkingNummer });
    }

    /// <summary>The latest version counts; of one moment the first that came (IV013).</summary>
    private void Add(ToewijzingStand stand)
    {
        if (!vanAanbieders.TryGetValue(stand.Aanbieder, out var ofAanbieder))
            vanAanbieders.Add(stand.Aanbieder, ofAanbieder = []);
        if (!ofAanbieder.TryGetValue(stand.Sleutel, out var known) || IsLater(stand.Product, known.Product))
            ofAanbieder[stand.Sleutel] = stand;
    }

    private static bool IsLater(ToegewezenProduct one, ToegewezenProduct other) =>
        one.Toewijzingsdatum > other.Toewijzingsdatum || (one.Toewijzingsdatum == other.Toewijzingsdatum && one.Toewijzingstijd > other.Toewijzingstijd);

    private void Add(Geboorte geboorte)
    {
        if (!geboortes.TryGetValue(geboorte.Bsn, out var known) || geboorte.Gegeven >= known.Gegeven)
            geboortes[geboorte.Bsn] = geboorte;
    }

    private void Add(GevraagdProduct product)
    {
        if (!gevraagd.TryGetValue(product.Bsn, out var products))
            gevraagd.Add(product.Bsn, products = []);
        products.Add(product);
    }
}
