using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>4a: the client is 18 or older on the first day (Jeugdwet 1.1).</summary>
internal sealed class Al18 : IGrond
{
    /// <inheritdoc/>
    public string Code => "4a";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Geboortedag is not { } geboren)
            return GrondOordeel.Onbekend(BesluitTekst.LeeftijdOnbekend);
        var leeftijd = geboren.Leeftijd(regel.Begin);
        return leeftijd >= Volwassen.Leeftijd && !Volwassen.IsVrij(regel, parameters, leeftijd)
            ? GrondOordeel.Waar(BesluitTekst.Al18(leeftijd, regel.Begin, geboren.Ongeveer))
            : GrondOordeel.Onwaar;
    }
}
