using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>1d: the beschikking that is named is not in the loaded list, is of another client, or starts later (IV052, CD043).</summary>
internal sealed class OnjuisteBeschikking : IGrond
{
    /// <inheritdoc/>
    public string Code => "1d";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Beschikkingen is not { } lijst || regel.Deel.Aangevraagd is not { } product)
            return GrondOordeel.NietVanToepassing;
        if (product.BeschikkingNummer is not { } nummer)
            return GrondOordeel.Onwaar;
        if (!lijst.Kent(nummer))
            return GrondOordeel.Waar(BesluitTekst.BeschikkingOnbekend);
        if (!lijst.IsVan(nummer, regel.Zaak.Client.Bsn))
            return GrondOordeel.Waar(BesluitTekst.BeschikkingVanAnder);
        return product.BeschikkingIngangsdatum is { } ingang && ingang > regel.Begin ? GrondOordeel.Waar(BesluitTekst.BeschikkingLater(ingang, regel.Begin)) : GrondOordeel.Onwaar;
    }
}
