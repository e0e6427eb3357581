using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie is declared at the tariff of the contract. Euros (Eenheid 83) have none.</summary>
internal sealed class TR418 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR418",
        "0611",
        "Het tarief van een prestatie is het contracttarief van het product.",
        "Het tarief wijkt af van het contract. Laat de aanbieder het afgesproken tarief gebruiken, of vul de geladen tarieven aan.") with
    {
        EigenLezing = "De standaard rekent deze regel tot de berichtoverstijgende; zij vraagt het contract. Daarvoor tellen de geladen tarieven op de eerste dag van de ProductPeriode; dekken die het product niet, dan blijft het onbeslist.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        var prestatie = zaak.Prestatie;
        if (string.Equals(prestatie.Eenheid, Rekenvolume.Euro, StringComparison.Ordinal) || prestatie.ProductTarief is not { } tarief)
            return;
        if (zaak.Tarieven is not { } afspraak)
            findings.CannotDecide(Info);
        else if (!IsAgreed(afspraak, prestatie.Eenheid, tarief))
            findings.Report(Info, zaak, "ProductTarief", $"gedeclareerd {DetailText.Euro(tarief)}; afgesproken {Agreed(afspraak, prestatie.Eenheid)}");
    }

    private static bool IsAgreed(Tariefafspraak afspraak, string eenheid, long tarief)
    {
        for (var i = 0; i < afspraak.PerEenheid.Count; i++)
        {
            if (InEenheid(afspraak.PerEenheid[i], eenheid) == tarief)
                return true;
        }

        return false;
    }

    /// <summary>An agreed tariff in the declared unit; null when it is of another unit.</summary>
    private static long? InEenheid((string Eenheid, long Tarief) afspraak, string eenheid)
    {
        if (string.Equals(afspraak.Eenheid, eenheid, StringComparison.Ordinal))
            return afspraak.Tarief;
        return (afspraak.Eenheid, eenheid) is (Rekenvolume.Uur, Rekenvolume.Minuut) ? Uurtarief.PerMinuut(afspraak.Tarief) : null;
    }

    private static string Agreed(Tariefafspraak afspraak, string eenheid)
    {
        var tarieven = afspraak.PerEenheid.Select(row => InEenheid(row, eenheid)).OfType<long>().Distinct().Order().Select(DetailText.Euro).ToList();
        return tarieven.Count == 0 ? "niets voor deze eenheid" : string.Join(" of ", tarieven);
    }
}
