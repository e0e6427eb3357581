using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>1c: the Verwijzer gives no access without more (OP307). 06 never does, and 01 only with a beschikking; in the Wmo there is no other way.</summary>
internal sealed class Verwijsroute : IGrond
{
    private const string Gemeente = "01";
    private const string Zelfverwijzer = "06";

    /// <inheritdoc/>
    public string Code => "1c";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (regel.Deel.Aangevraagd is not { } product)
            return GrondOordeel.NietVanToepassing;
        var type = product.VerwijzerType;
        if (type.Length == 0)
            return GrondOordeel.Onbekend(BesluitTekst.GeenVerwijzer);
        var vrij = type switch
        {
            Zelfverwijzer => false,
            Gemeente => product.BeschikkingNummer is not null,
            _ => regel.Zaak.Domein == Domein.Jw && parameters.Routes.Contains(type, StringComparer.Ordinal),
        };
        return vrij ? GrondOordeel.Onwaar : GrondOordeel.Waar(type == Gemeente ? BesluitTekst.GemeenteZonderBeschikking : BesluitTekst.Verwijsroute(type));
    }
}
