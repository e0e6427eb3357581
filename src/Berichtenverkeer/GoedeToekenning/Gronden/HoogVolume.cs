using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>5c: the volume per week is higher than the norm of the product, as an average over the days that are judged.</summary>
internal sealed class HoogVolume : IGrond
{
    /// <inheritdoc/>
    public string Code => "5c";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        var deel = regel.Deel;
        if (deel.Omvang is not { } omvang || deel.Budget is not null || deel.Sleutel.NormIn(parameters.Normen) is not { } norm || regel.Periode.Dagen == 0)
            return GrondOordeel.NietVanToepassing;
        if (Hoeveelheid.Of(omvang, deel.Wijziging is null ? deel.Begin : deel.Toewijzing!.Product.Ingangsdatum, deel.Eind, regel.Periode) is not { } hoeveelheid)
            return GrondOordeel.Onbekend(BesluitTekst.VolumeOnbekend);
        return hoeveelheid.IsMeerDan(new(norm * regel.Periode.Dagen, 7)) ? GrondOordeel.Waar(BesluitTekst.Volume(hoeveelheid, regel.Periode, norm)) : GrondOordeel.Onwaar;
    }
}
