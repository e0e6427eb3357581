using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>2b: there is a contract on the first day, and the product is not in it (OP296). Without any contract it is 2a that holds.</summary>
internal sealed class ProductBuitenContract : IGrond
{
    /// <inheritdoc/>
    public string Code => "2b";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Contracten is not { } contracten)
            return GrondOordeel.NietVanToepassing;
        var heeftContract = false;
        foreach (var (categorie, code, _) in contracten.Of(regel.Zaak.Aanbieder, regel.Begin))
        {
            heeftContract = true;
            if (IsIn(regel.Deel.Product, categorie, code, parameters))
                return GrondOordeel.Onwaar;
        }

        return heeftContract ? GrondOordeel.Waar(BesluitTekst.BuitenContract(regel.Deel.Sleutel, regel.Begin)) : GrondOordeel.Onwaar;
    }

    /// <summary>A generic product falls within any contract or none, as the gemeente chose; one without code is within that of its categorie.</summary>
    private static bool IsIn(Product? product, string categorie, string? code, GrondParameters parameters) => product is null
        ? parameters.GeneriekToegestaan
        : product.Categorie == categorie && (code is null || product.Code is null || product.Code == code);
}
