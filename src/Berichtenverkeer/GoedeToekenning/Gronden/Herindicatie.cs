using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>3e: the same product ended shortly before the first day, at any aanbieder, or a 317 asks for a later end.</summary>
internal sealed class Herindicatie : IGrond
{
    /// <inheritdoc/>
    public string Code => "3e";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Wijziging is { } wijziging)
            return wijziging.IsLater && !(wijziging.ExtraDagen <= parameters.VrijDagen) ? GrondOordeel.Waar(BesluitTekst.Verlenging(regel.Deel)) : GrondOordeel.Onwaar;
        return LaatsteEinde(regel) is { } einde && regel.Begin.DayNumber - einde.DayNumber <= parameters.VensterDagen
            ? GrondOordeel.Waar(BesluitTekst.Herindicatie(regel.Deel.Sleutel, einde, regel.Begin, parameters.VensterDagen))
            : GrondOordeel.Onwaar;
    }

    /// <summary>The latest end before the first day of a toewijzing for exactly this product; null when there is none.</summary>
    private static DateOnly? LaatsteEinde(Beoordeelde regel)
    {
        DateOnly? last = null;
        foreach (var naast in regel.Zaak.Context)
        {
            if (naast.Toewijzing is not null && naast.Product == regel.Deel.Sleutel && naast.Laatste < regel.Begin && !(naast.Laatste <= last))
                last = naast.Laatste;
        }

        return last;
    }
}
