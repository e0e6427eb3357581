using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>
/// A verzoek with all that is known about its client: what every grond looks at. The context is every toewijzing of the client at any aanbieder, what
/// else the message asks for, and what is asked for in verzoeken that are still open. Removed toewijzingen are nowhere in it (D3).
/// </summary>
internal sealed class Verzoekzaak
{
    private readonly Dossier dossier;

    /// <summary>Collects the context.</summary>
    /// <param name="bericht">A 315 or 317.</param>
    /// <param name="client">Its client.</param>
    /// <param name="dossier">What was known before it.</param>
    /// <param name="bronnen">Lists outside the messages.</param>
    public Verzoekzaak(Bericht bericht, Client client, Dossier dossier, BesluitBronnen bronnen)
    {
        this.dossier = dossier;
        Client = client;
        Bronnen = bronnen;
        Nummer = bericht.Soort.Nummer;
        Domein = bericht.Soort.Domein;
        Gemeente = bericht.Gemeente;
        Aanbieder = bericht.Aanbieder;
        Dagtekening = bericht.Dagtekening;
        Waardering = new(bronnen.Tarieven, Aanbieder);
        Geboortedag = GeboortedagVan(client, dossier);
        AddToewijzingen();
        AddGevraagd();
        AddUitBericht();
    }

    /// <summary>The client.</summary>
    public Client Client { get; }

    /// <summary>Lists outside the messages.</summary>
    public BesluitBronnen Bronnen { get; }

    /// <summary>315 or 317.</summary>
    public int Nummer { get; }

    /// <summary>Domein of the verzoek.</summary>
    public Domein Domein { get; }

    /// <summary>CBS code of the gemeente that is asked.</summary>
    public string Gemeente { get; }

    /// <summary>AGB code of the aanbieder that asks.</summary>
    public string Aanbieder { get; }

    /// <summary>Dagtekening of the verzoek.</summary>
    public DateOnly Dagtekening { get; }

    /// <summary>How its products are valued.</summary>
    public Waardering Waardering { get; }

    /// <summary>When the client was born at the earliest; null when unknown.</summary>
    public Geboortedag? Geboortedag { get; }

    /// <summary>All that the client has or that is asked for, what is judged itself included: see <see cref="Beoordeelde.IsEigen"/>.</summary>
    public List<Naastliggend> Context { get; } = [];

    /// <summary>Toewijzingen of the client at other gemeenten.</summary>
    public IEnumerable<ElderToewijzing> Elders => dossier.Besluiten.EldersVan(Client.Bsn);

    /// <summary>Toewijzingen of the aanbieder, of any client.</summary>
    public IEnumerable<ToewijzingStand> VanAanbieder => dossier.Besluiten.ToewijzingenVanAanbieder(Aanbieder);

    /// <summary>The toewijzing of this client at this aanbieder, unless it was removed.</summary>
    public ToewijzingStand? Find(long toewijzingNummer) =>
        dossier.FindToewijzing(Client.Bsn, Aanbieder, toewijzingNummer) is { IsVerwijderd: false } stand ? stand : null;

    /// <summary>The message itself goes before an older one, unless it does not know the date.</summary>
    private static Geboortedag? GeboortedagVan(Client client, Dossier dossier) =>
        Beoordeling.Geboortedag.Of(client.Geboortedatum, client.DatumGebruik)
        ?? (dossier.Besluiten.GeboorteVan(client.Bsn) is { } geboorte ? Beoordeling.Geboortedag.Of(geboorte.Datum, geboorte.DatumGebruik) : null);

    private void AddToewijzingen()
    {
        foreach (var stand in dossier.ToewijzingenVan(Client.Bsn))
        {
            if (stand.IsVerwijderd)
                continue;
            var wens = WensVoor(stand);
            Context.Add(new(ProductSleutel.Of(stand.Product.Product), stand.Aanbieder, stand.Product.Ingangsdatum, wens is null ? stand.Product.Einddatum : wens.Einddatum, stand, wens));
        }
    }

    private TeWijzigenProduct? WensVoor(ToewijzingStand stand)
    {
        if (Client.Verzoek is not { } verzoek || stand.Aanbieder != Aanbieder)
            return null;
        foreach (var wens in verzoek.TeWijzigenProducten)
        {
            if (wens.ToewijzingNummer == stand.ToewijzingNummer)
                return wens;
        }

        return null;
    }

    private void AddGevraagd()
    {
        foreach (var gevraagd in dossier.Besluiten.GevraagdVoor(Client.Bsn))
        {
            if (!dossier.IsOpen(new(gevraagd.Aanbieder, gevraagd.Referentie)) || IsVanBericht(gevraagd))
                continue;
            var product = gevraagd.Product;
            if (gevraagd.ToewijzingNummer is { } nummer)
            {
                // What would become of a toewijzing that is not there (any more) is no product.
                if (dossier.FindToewijzing(Client.Bsn, gevraagd.Aanbieder, nummer) is not { IsVerwijderd: false } stand)
                    continue;
                product = stand.Product.Product;
            }

            Context.Add(new(ProductSleutel.Of(product), gevraagd.Aanbieder, gevraagd.Begin, gevraagd.Eind, null, null));
        }
    }

    private bool IsVanBericht(GevraagdProduct gevraagd)
    {
        if (gevraagd.Aanbieder != Aanbieder)
            return false;
        if (Client.Verzoek?.ReferentieAanbieder == gevraagd.Referentie)
            return true;
        foreach (var product in Client.AangevraagdeProducten)
        {
            if (product.ReferentieAanbieder == gevraagd.Referentie)
                return true;
        }

        return false;
    }

    private void AddUitBericht()
    {
        foreach (var product in Client.AangevraagdeProducten)
            Context.Add(new(ProductSleutel.Of(product.Product), Aanbieder, product.ToewijzingIngangsdatum, product.ToewijzingEinddatum, null, product));
        if (Client.Verzoek is not { } verzoek)
            return;
        foreach (var product in verzoek.NieuweProducten)
            Context.Add(new(ProductSleutel.Of(product.Product), Aanbieder, product.GewensteIngangsdatum, product.Einddatum, null, product));
    }
}
