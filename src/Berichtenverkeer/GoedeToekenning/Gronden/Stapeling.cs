using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>3c: so many different products at the same time, the one that is asked included, as the threshold or more.</summary>
internal sealed class Stapeling : IGrond
{
    /// <inheritdoc/>
    public string Code => "3c";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        var meeste = Gelijktijdig.Meeste(regel);
        return meeste.Aantal >= parameters.Drempel ? GrondOordeel.Waar(BesluitTekst.Stapeling(meeste.Aantal, meeste.Periode, parameters.Drempel)) : GrondOordeel.Onwaar;
    }
}
