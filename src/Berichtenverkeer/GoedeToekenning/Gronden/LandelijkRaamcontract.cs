using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>2d: an appeal to a national framework contract (COD260: 1) that does not cover the product, or categorie 55 without that appeal.</summary>
internal sealed class LandelijkRaamcontract : IGrond
{
    private const string Ja = "1";
    private const string LandelijkeCategorie = "55";

    /// <inheritdoc/>
    public string Code => "2d";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Aangevraagd is not { } product)
            return GrondOordeel.NietVanToepassing;
        if (product.Raamcontract != Ja)
            return product.Product?.Categorie == LandelijkeCategorie ? GrondOordeel.Waar(BesluitTekst.ZonderRaamcontract) : GrondOordeel.Onwaar;
        if (regel.Zaak.Bronnen.Landelijk is not { } lijst)
            return GrondOordeel.NietVanToepassing;
        return product.Product is { } gevraagd && lijst.Kent(gevraagd.Categorie, gevraagd.Code, regel.Begin) ? GrondOordeel.Onwaar : GrondOordeel.Waar(BesluitTekst.NietLandelijk(regel.Deel.Sleutel));
    }
}
