using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>5b: the period is longer than the norm in months, by the calendar: from 15-01 up to and including 15-07 is six.</summary>
internal sealed class LangeDuur : IGrond
{
    /// <inheritdoc/>
    public string Code => "5b";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Eind is null && parameters.OpenEindeIsTenzij)
            return GrondOordeel.Waar(BesluitTekst.OpenEinde);
        return regel.Periode.Einde > Deelregel.PlusMaanden(regel.Begin, parameters.NormMaanden)
            ? GrondOordeel.Waar(BesluitTekst.Duur(regel.Deel, parameters.NormMaanden))
            : GrondOordeel.Onwaar;
    }
}
