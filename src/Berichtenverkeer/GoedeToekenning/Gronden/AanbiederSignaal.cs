using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>2f: the gemeente has a signal about the aanbieder on the Dagtekening.</summary>
internal sealed class AanbiederSignaal : IGrond
{
    /// <inheritdoc/>
    public string Code => "2f";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Aandacht is not { } lijst)
            return GrondOordeel.NietVanToepassing;
        return lijst.Heeft(regel.Zaak.Aanbieder, regel.Zaak.Dagtekening) ? GrondOordeel.Waar(BesluitTekst.AanbiederSignaal) : GrondOordeel.Onwaar;
    }
}
