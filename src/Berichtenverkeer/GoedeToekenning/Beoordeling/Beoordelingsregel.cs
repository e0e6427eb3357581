using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>What one advice is about: an AangevraagdProduct of a 315 (per product may be decided), or the whole Verzoek of a 317 (all or nothing, IV093).</summary>
/// <param name="Volgnr">Place in the message, from 1.</param>
/// <param name="ReferentieAanbieder">ReferentieAanbieder.</param>
/// <param name="Delen">What is judged; empty when nothing more is asked than there is.</param>
internal sealed record Beoordelingsregel(int Volgnr, string ReferentieAanbieder, IReadOnlyList<Deelregel> Delen)
{
    /// <summary>The regels of a verzoek, in the order of the message.</summary>
    /// <param name="zaak">The verzoek.</param>
    /// <param name="afschalenAltijdAdministratief">Whether a change that asks nothing more is left out.</param>
    public static List<Beoordelingsregel> Of(Verzoekzaak zaak, bool afschalenAltijdAdministratief)
    {
        var regels = new List<Beoordelingsregel>(1);
        foreach (var product in zaak.Client.AangevraagdeProducten)
            regels.Add(new(regels.Count + 1, product.ReferentieAanbieder, [Of(product)]));
        if (zaak.Client.Verzoek is { } verzoek)
            regels.Add(new(regels.Count + 1, verzoek.ReferentieAanbieder, DelenVan(zaak, verzoek, afschalenAltijdAdministratief)));
        return regels;
    }

    private static Deelregel Of(AangevraagdProduct product) => new()
    {
        Bron = product,
        Product = product.Product,
        Begin = product.ToewijzingIngangsdatum,
        Eind = product.ToewijzingEinddatum,
        Omvang = product.Omvang,
        Budget = product.Budget,
    };

    private static List<Deelregel> DelenVan(Verzoekzaak zaak, Verzoek verzoek, bool afschalenAltijdAdministratief)
    {
        var delen = new List<Deelregel>(verzoek.NieuweProducten.Count + verzoek.TeWijzigenProducten.Count);
        foreach (var product in verzoek.NieuweProducten)
        {
            delen.Add(new()
            {
                Bron = product,
                Product = product.Product,
                Begin = product.GewensteIngangsdatum,
                Eind = product.Einddatum,
                Omvang = product.Omvang,
                Budget = product.Budget,
            });
        }

        foreach (var wens in verzoek.TeWijzigenProducten)
        {
            if (zaak.Find(wens.ToewijzingNummer) is not { } stand)
            {
                delen.Add(new() { Bron = wens, Product = null, Begin = wens.GewensteIngangsdatum, Eind = wens.Einddatum, IsOnbekend = true });
                continue;
            }

            var wijziging = new Wijziging(stand.Product, wens, zaak.Dagtekening);
            var meer = wijziging.IsLater || wijziging.IsMeer;
            if (!meer && afschalenAltijdAdministratief)
                continue;
            delen.Add(new()
            {
                Bron = wens,
                Product = stand.Product.Product,
                Begin = wijziging.Begin,
                Eind = wens.Einddatum,
                Omvang = wens.Omvang,
                Budget = wens.Budget,
                Toewijzing = stand,
                Wijziging = wijziging,
            });
        }

        return delen;
    }
}
