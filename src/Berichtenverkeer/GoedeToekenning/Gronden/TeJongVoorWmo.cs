using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>4c: the client is younger than 18 on the first day, and the product is none that the Wmo gives to children.</summary>
internal sealed class TeJongVoorWmo : IGrond
{
    /// <inheritdoc/>
    public string Code => "4c";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Sleutel.IsVan(parameters.VrijeCategorieen))
            return GrondOordeel.Onwaar;
        if (regel.Zaak.Geboortedag is not { } geboren)
            return GrondOordeel.Onbekend(BesluitTekst.LeeftijdOnbekend);
        var leeftijd = geboren.Leeftijd(regel.Begin);
        return leeftijd < Volwassen.Leeftijd ? GrondOordeel.Waar(BesluitTekst.TeJong(leeftijd, regel.Begin, geboren.Ongeveer)) : GrondOordeel.Onwaar;
    }
}
