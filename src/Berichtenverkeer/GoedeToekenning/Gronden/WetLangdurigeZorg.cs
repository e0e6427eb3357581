using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>4d: the client has an indication under the Wlz on one of the days. Wmo only.</summary>
internal sealed class WetLangdurigeZorg : IGrond
{
    /// <inheritdoc/>
    public string Code => "4d";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Wlz is not { } lijst)
            return GrondOordeel.NietVanToepassing;
        return lijst.Overlapt(regel.Zaak.Client.Bsn, regel.Begin, regel.Periode.Einde) ? GrondOordeel.Waar(BesluitTekst.Wlz) : GrondOordeel.Onwaar;
    }
}
