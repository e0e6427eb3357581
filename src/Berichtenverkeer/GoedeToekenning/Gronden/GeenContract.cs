using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>2a: the aanbieder has no contract on the first day (OP296).</summary>
internal sealed class GeenContract : IGrond
{
    /// <inheritdoc/>
    public string Code => "2a";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Bronnen.Contracten is not { } contracten)
            return GrondOordeel.NietVanToepassing;
        return contracten.Of(regel.Zaak.Aanbieder, regel.Begin).Any() ? GrondOordeel.Onwaar : GrondOordeel.Waar(BesluitTekst.GeenContract(regel.Begin));
    }
}
