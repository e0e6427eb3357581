using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>
/// What is known in one gemeente and domein about the keys of a chunk. Rules look at it; each accepted message changes it,
/// so the next message of the night sees it.
/// </summary>
public sealed class Dossier
{
    private readonly Dictionary<(string Bsn, string Aanbieder), Levering> leveringen = [];
    private readonly Dictionary<(string Bsn, string Aanbieder), List<long>> nummersOfClient = [];
    private readonly Dictionary<string, SortedSet<string>> aanbiedersOfClient = new(StringComparer.Ordinal);
    private readonly Dictionary<long, ToewijzingStand> toewijzingen = [];
    private readonly Dictionary<(string Bsn, string Aanbieder), Dictionary<ToewijzingSleutel, ToewijzingStand>> zonderNummer = [];
    private readonly Dictionary<ReferentieSleutel, VerzoekStand> verzoeken = [];
    private readonly Dictionary<(string Bsn, string Aanbieder), HashSet<string>> verzoekenOfClient = [];
    private readonly HashSet<ReferentieSleutel> toegekend = [];
    private readonly Dictionary<ReferentieSleutel, HashSet<string>> antwoorden = [];
    private readonly HashSet<long> gedeclareerd = [];
    private readonly HashSet<IdentificatieKey> identificaties = [];

    /// <summary>A dossier with what a store knows.</summary>
    public Dossier(DossierGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        foreach (var toewijzing in gegevens.Toewijzingen)
            Add(toewijzing);
        foreach (var stand in gegevens.Leveringen)
        {
            var levering = Writable(stand.Bsn, stand.Aanbieder);
            if (stand.Stop is { } stop)
                levering.Add(stop, stand.Aantal);
            else
                levering.Add(stand.Start, stand.Aantal);
        }

        foreach (var verzoek in gegevens.Verzoeken)
            Add(verzoek);
        foreach (var antwoord in gegevens.Antwoorden)
            Add(antwoord);
        toegekend.UnionWith(gegevens.Toegekend);
        gedeclareerd.UnionWith(gegevens.Gedeclareerd);
        identificaties.UnionWith(gegevens.Identificaties);
        Prestaties = new(gegevens);
        Besluiten = new(gegevens);
    }

    /// <summary>What was declared.</summary>
    public PrestatieBoek Prestaties { get; }

    /// <summary>What decisions about verzoeken look at beside the dossier itself.</summary>
    public BesluitContext Besluiten { get; }

    /// <summary>The toewijzing with this number, whoever's it is; null when there is none.</summary>
    public ToewijzingStand? FindToewijzing(long toewijzingNummer) => toewijzingen.GetValueOrDefault(toewijzingNummer);

    /// <summary>The toewijzing with this number if it is of this client at this aanbieder; null otherwise.</summary>
    public ToewijzingStand? FindToewijzing(string bsn, string aanbieder, long toewijzingNummer) =>
        FindToewijzing(toewijzingNummer) is { } stand && stand.Bsn == bsn && stand.Aanbieder == aanbieder ? stand : null;

    /// <summary>The toewijzing with this number if it is of this client at this aanbieder and current on this day (TR349); null otherwise.</summary>
    public ToewijzingStand? FindActueel(string bsn, string aanbieder, long toewijzingNummer, DateOnly op) =>
        FindToewijzing(bsn, aanbieder, toewijzingNummer) is { } stand && stand.IsActueel(op) ? stand : null;

    /// <summary>The toewijzingen with a number of this client at this aanbieder, removed ones included, by number.</summary>
    public IEnumerable<ToewijzingStand> ToewijzingenOf(string bsn, string aanbieder) =>
        nummersOfClient.TryGetValue((bsn, aanbieder), out var nummers) ? nummers.Order().Select(nummer => toewijzingen[nummer]) : [];

    /// <summary>All toewijzingen of this client at this aanbieder, also those of release 2.3 without a number; removed ones included.</summary>
    public IEnumerable<ToewijzingStand> AlleToewijzingenOf(string bsn, string aanbieder)
    {
        var withNumber = ToewijzingenOf(bsn, aanbieder);
        return zonderNummer.TryGetValue((bsn, aanbieder), out var others) ? withNumber.Concat(others.Values) : withNumber;
    }

    /// <summary>All toewijzingen of this client at any aanbieder, removed ones included, by aanbieder.</summary>
    public IEnumerable<ToewijzingStand> ToewijzingenVan(string bsn) => aanbiedersOfClient.TryGetValue(bsn, out var aanbieders)
        ? aanbieders.SelectMany(aanbieder => AlleToewijzingenOf(bsn, aanbieder))
        : [];

    /// <summary>Whether this gemeente ever sent this aanbieder a toewijzing for this client, removed or not (TR304).</summary>
    public bool IsClientBekend(string bsn, string aanbieder) => nummersOfClient.ContainsKey((bsn, aanbieder)) || zonderNummer.ContainsKey((bsn, aanbieder));

    /// <summary>The delivery to this client by this aanbieder. Not to be changed by the caller: <see cref="Levering.Copy"/>.</summary>
    public Levering LeveringOf(string bsn, string aanbieder) => leveringen.GetValueOrDefault((bsn, aanbieder)) ?? new();

    /// <summary>The verzoek with this reference; null when there is none.</summary>
    public VerzoekStand? FindVerzoek(ReferentieSleutel referentie) => verzoeken.GetValueOrDefault(referentie);

    /// <summary>References of all verzoeken of this aanbieder for this client.</summary>
    public IEnumerable<string> VerzoekenOf(string bsn, string aanbieder) =>
        verzoekenOfClient.TryGetValue((bsn, aanbieder), out var referenties) ? referenties : [];

    /// <summary>Whether a 301 with this reference has gone out.</summary>
    public bool IsToegekend(ReferentieSleutel referentie) => toegekend.Contains(referentie);

    /// <summary>Whether a 319 with this VerzoekAntwoord has gone out on this reference.</summary>
    public bool HasAntwoord(ReferentieSleutel referentie, string verzoekAntwoord) =>
        antwoorden.TryGetValue(referentie, out var found) && found.Contains(verzoekAntwoord);

    /// <summary>Whether any 319 has gone out on this reference.</summary>
    public bool HasAntwoord(ReferentieSleutel referentie) => antwoorden.ContainsKey(referentie);

    /// <summary>Whether a verzoek with this reference is still open: neither granted nor refused (TR374).</summary>
    public bool IsOpen(ReferentieSleutel referentie) => !IsToegekend(referentie) && !HasAntwoord(referentie, "1");

    /// <summary>Whether an accepted Prestatie stands on this toewijzing that was not credited (TR385).</summary>
    public bool IsGedeclareerd(long toewijzingNummer) => gedeclareerd.Contains(toewijzingNummer);

    /// <summary>Whether the sender used this Identificatie before (TR056).</summary>
    public bool IsUsed(IdentificatieKey key) => identificaties.Contains(key);

    /// <summary>Key of the Identificatie of a message; null for a retour, which repeats that of what it answers.</summary>
    public static IdentificatieKey? KeyOf(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return bericht.Soort.Kind == BerichtKind.Retour ? null : new(bericht.Header.BerichtCode, bericht.Afzender, bericht.Identificatie);
    }

    /// <summary>The references in a message.</summary>
    public static IEnumerable<ReferentieSleutel> ReferentiesOf(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var aanbieder = bericht.Aanbieder;
        if (bericht.Antwoord is { } antwoord)
            yield return new(aanbieder, antwoord.ReferentieAanbieder);
        if (bericht.Client is not { } client)
            yield break;
        foreach (var product in client.ToegewezenProducten)
        {
            if (product.ReferentieAanbieder is { } referentie)
                yield return new(aanbieder, referentie);
        }

        foreach (var product in client.AangevraagdeProducten)
            yield return new(aanbieder, product.ReferentieAanbieder);
        if (client.Verzoek is { } verzoek)
            yield return new(aanbieder, verzoek.ReferentieAanbieder);
    }

    /// <summary>Takes in the head of a declaratie that counts as sent: its lines are taken in one by one.</summary>
    public void AcceptKop(Bericht bericht) => AcceptKop(DeclaratieKop.Of(bericht));

    /// <summary>Takes in the head of a declaratie that counts as sent.</summary>
    public void AcceptKop(DeclaratieKop kop)
    {
        ArgumentNullException.ThrowIfNull(kop);
        identificaties.Add(kop.Identificatie);
        Prestaties.AddDeclaratie(kop);
    }

    /// <summary>Takes in a message that was accepted. A retour changes nothing here.</summary>
    public void Accept(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        if (KeyOf(bericht) is not { } key)
            return;
        identificaties.Add(key);
        Besluiten.Accept(bericht, this);
        if (bericht.Antwoord is { } antwoord)
            Add(new AntwoordStand(new(bericht.Aanbieder, antwoord.ReferentieAanbieder), antwoord.VerzoekAntwoord));
        if (bericht.Client is not { } client)
            return;
        foreach (var product in client.ToegewezenProducten)
        {
            Add(new ToewijzingStand(client.Bsn, bericht.Aanbieder, product) { BeschikkingNummer = client.Beschikking?.BeschikkingNummer });
            if (product.ReferentieAanbieder is { } referentie)
                toegekend.Add(new(bericht.Aanbieder, referentie));
        }

        foreach (var product in client.AangevraagdeProducten)
            Add(new VerzoekStand(bericht.Aanbieder, product.ReferentieAanbieder, client.Bsn));
        if (client.Verzoek is { } verzoek)
            Add(new VerzoekStand(bericht.Aanbieder, verzoek.ReferentieAanbieder, client.Bsn));
        if (client.StartProducten.Count + client.StopProducten.Count > 0)
            LeveringLines.Apply(client, Writable(client.Bsn, bericht.Aanbieder));
    }

    private Levering Writable(string bsn, string aanbieder)
    {
        if (!leveringen.TryGetValue((bsn, aanbieder), out var levering))
            leveringen.Add((bsn, aanbieder), levering = new());
        return levering;
    }

    /// <summary>The latest version counts, whatever the order of receipt (IV013). Of one moment the first that came stands: others are re-sends.</summary>
    private void Add(ToewijzingStand stand)
    {
        if (!aanbiedersOfClient.TryGetValue(stand.Bsn, out var aanbieders))
            aanbiedersOfClient.Add(stand.Bsn, aanbieders = new(StringComparer.Ordinal));
        aanbieders.Add(stand.Aanbieder);
        if (stand.ToewijzingNummer is not { } nummer)
        {
            AddZonderNummer(stand);
            return;
        }

        if (!toewijzingen.TryGetValue(nummer, out var known))
        {
            toewijzingen.Add(nummer, stand);
            if (!nummersOfClient.TryGetValue((stand.Bsn, stand.Aanbieder), out var nummers))
                nummersOfClient.Add((stand.Bsn, stand.Aanbieder), nummers = []);
            nummers.Add(nummer);
        }
        else if (MomentOf(stand.Product) > MomentOf(known.Product))
        {
            // A version never changes client or aanbieder (TR332).
            toewijzingen[nummer] = known with { Product = stand.Product };
        }
    }

    private void AddZonderNummer(ToewijzingStand stand)
    {
        if (!zonderNummer.TryGetValue((stand.Bsn, stand.Aanbieder), out var ofClient))
            zonderNummer.Add((stand.Bsn, stand.Aanbieder), ofClient = []);
        if (!ofClient.TryGetValue(stand.Sleutel, out var known) || MomentOf(stand.Product) > MomentOf(known.Product))
            ofClient[stand.Sleutel] = stand;
    }

    private static DateTime MomentOf(ToegewezenProduct product) => product.Toewijzingsdatum.ToDateTime(product.Toewijzingstijd);

    private void Add(VerzoekStand verzoek)
    {
        verzoeken.TryAdd(new(verzoek.Aanbieder, verzoek.Referentie), verzoek);
        if (!verzoekenOfClient.TryGetValue((verzoek.Bsn, verzoek.Aanbieder), out var referenties))
            verzoekenOfClient.Add((verzoek.Bsn, verzoek.Aanbieder), referenties = new(StringComparer.Ordinal));
        referenties.Add(verzoek.Referentie);
    }

    private void Add(AntwoordStand antwoord)
    {
        if (!antwoorden.TryGetValue(antwoord.Referentie, out var found))
            antwoorden.Add(antwoord.Referentie, found = new(StringComparer.Ordinal));
        found.Add(antwoord.VerzoekAntwoord);
    }
}
