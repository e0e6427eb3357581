using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>2c: the Eenheid is not agreed for this product on the first day (OP267).</summary>
internal sealed class EenheidNietAfgesproken : IGrond
{
    /// <inheritdoc/>
    public string Code => "2c";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Omvang is not { } omvang || regel.Deel.Product?.Code is not { } code)
            return GrondOordeel.NietVanToepassing;
        if (regel.Zaak.Bronnen.Tarieven.Find(regel.Zaak.Aanbieder, code, regel.Begin) is not { } afspraak)
            return GrondOordeel.Onbekend(BesluitTekst.GeenTarief(regel.Deel.Sleutel));
        return afspraak.Kent(omvang.Eenheid) ? GrondOordeel.Onwaar : GrondOordeel.Waar(BesluitTekst.Eenheid(regel.Deel.Sleutel, omvang.Eenheid));
    }
}
