using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>3f: the client has a persoonsgebonden budget for the same product on one of the days (OP043).</summary>
internal sealed class PersoonsgebondenBudget : IGrond
{
    /// <inheritdoc/>
    public string Code => "3f";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Pgb is not { } lijst)
            return GrondOordeel.NietVanToepassing;
        foreach (var (categorie, code) in lijst.Of(regel.Zaak.Client.Bsn, regel.Begin, regel.Periode.Einde))
        {
            if (new ProductSleutel(categorie, code).Dekt(regel.Deel.Sleutel))
                return GrondOordeel.Waar(BesluitTekst.Pgb(regel.Deel.Sleutel));
        }

        return GrondOordeel.Onwaar;
    }
}
