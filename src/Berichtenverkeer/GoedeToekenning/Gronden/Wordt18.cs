using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>4b: the client becomes 18 after the first day and at the latest on the last.</summary>
internal sealed class Wordt18 : IGrond
{
    /// <inheritdoc/>
    public string Code => "4b";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Zaak.Geboortedag is not { } geboren)
            return GrondOordeel.Onbekend(BesluitTekst.LeeftijdOnbekend);
        var verjaardag = geboren.Verjaardag(Volwassen.Leeftijd);
        return regel.Begin < verjaardag && verjaardag <= regel.Periode.Einde && !Volwassen.IsVrij(regel, parameters, Volwassen.Leeftijd)
            ? GrondOordeel.Waar(BesluitTekst.Wordt18(verjaardag, geboren.Ongeveer))
            : GrondOordeel.Onwaar;
    }
}
