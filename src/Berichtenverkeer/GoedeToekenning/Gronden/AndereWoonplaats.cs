using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>1b: the loaded list says that the client lives in another gemeente on the first day.</summary>
internal sealed class AndereWoonplaats : IGrond
{
    /// <inheritdoc/>
    public string Code => "1b";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Woonplaatsen is not { } lijst)
            return GrondOordeel.NietVanToepassing;
        if (lijst.Of(regel.Zaak.Client.Bsn, regel.Begin) is not { } gemeenten)
            return parameters.OnbekendeClientIsWaar ? GrondOordeel.Waar(BesluitTekst.NietInWoonplaatslijst) : GrondOordeel.Onbekend(BesluitTekst.NietInWoonplaatslijst);
        return gemeenten.Contains(regel.Zaak.Gemeente, StringComparer.Ordinal) ? GrondOordeel.Onwaar : GrondOordeel.Waar(BesluitTekst.AndereWoonplaats(regel.Begin));
    }
}
