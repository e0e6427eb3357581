using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Matching;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>5f: with what is asked the toewijzingen of the aanbieder are worth more than its ceiling, in the period of that ceiling.</summary>
internal sealed class Budgetplafond : IGrond
{
    /// <inheritdoc/>
    public string Code => "5f";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Plafonds?.Of(regel.Zaak.Aanbieder, regel.Begin) is not var (plafond, van, tot))
            return GrondOordeel.NietVanToepassing;
        var venster = new Periode(van, tot);
        var gevraagd = regel.Deel.WaardeIn(regel.Zaak.Waardering, venster);
        var som = (Int128)(gevraagd ?? 0);
        var compleet = gevraagd is not null;
        foreach (var stand in regel.Zaak.VanAanbieder)
        {
            var product = stand.Product;
            if (stand.IsVerwijderd || product.Ingangsdatum > tot || product.Einddatum < van)
                continue;
            var waarde = regel.Zaak.Waardering.Of(product.Product, product.Omvang, product.Budget, product.Ingangsdatum, product.Einddatum, venster);
            som += waarde ?? 0;
            compleet &= waarde is not null;
        }

        // What is missing only makes it more.
        if (som > plafond)
            return GrondOordeel.Waar(BesluitTekst.Plafond((long)Int128.Min(som, long.MaxValue), plafond, venster));
        return compleet ? GrondOordeel.Onwaar : GrondOordeel.Onbekend(BesluitTekst.PlafondOnbekend);
    }
}
