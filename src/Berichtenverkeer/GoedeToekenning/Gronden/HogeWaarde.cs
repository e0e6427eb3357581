using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>5a: the worth of what is asked is higher than the norm of the product, else of its categorie, else the general one.</summary>
internal sealed class HogeWaarde : IGrond
{
    /// <inheritdoc/>
    public string Code => "5a";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Waarde is not { } waarde)
            return GrondOordeel.Onbekend(BesluitTekst.NietTeWaarderen);
        var norm = regel.Deel.Sleutel.NormIn(parameters.Normen) ?? parameters.NormWaarde;
        return waarde > norm ? GrondOordeel.Waar(BesluitTekst.Waarde(waarde, norm)) : GrondOordeel.Onwaar;
    }
}
