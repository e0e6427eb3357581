using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>5e: a 315 begins too long before its Dagtekening (OP271). A NieuwProduct that begins within five working days is only a signal (OP343).</summary>
internal sealed class VroegeIngangsdatum : IGrond
{
    private const int AntwoordWerkdagen = 5;

    /// <inheritdoc/>
    public string Code => "5e";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Wijziging is not null)
            return GrondOordeel.NietVanToepassing;
        if (regel.Deel.Aangevraagd is not { } product)
        {
            var eerste = regel.Zaak.Bronnen.Werkdagen.Add(regel.Zaak.Dagtekening, AntwoordWerkdagen);
            return regel.Begin < eerste ? new(Uitslag.Onwaar, Opmerking: BesluitTekst.BinnenWerkdagen(regel.Begin, AntwoordWerkdagen)) : GrondOordeel.Onwaar;
        }

        // A gecertificeerde instelling nearly always asks afterwards.
        if (parameters.VrijeRoutes.Contains(product.VerwijzerType, StringComparer.Ordinal) && regel.Deel.Sleutel.IsVan(parameters.VrijeCategorieen))
            return GrondOordeel.NietVanToepassing;
        var dagen = regel.Zaak.Dagtekening.DayNumber - regel.Begin.DayNumber;
        return dagen > parameters.TerugDagen ? GrondOordeel.Waar(BesluitTekst.Ingangsdatum(regel.Begin, dagen, parameters.TerugDagen)) : GrondOordeel.Onwaar;
    }
}
