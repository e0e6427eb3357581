using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The amount of a prestatie is its volume times its tariff. Euros (Eenheid 83) have no tariff: CS339 holds them.</summary>
internal sealed class TR346 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR346",
        "9346",
        "Het bedrag van een prestatie is het volume maal het tarief; bij een uurtarief in minuten wordt het bedrag één keer afgerond.",
        "Het bedrag klopt niet met volume en tarief. Laat de aanbieder de prestatie met het juiste bedrag indienen.") with
    {
        Scope = RuleScope.Extern,
        EigenLezing = "Het uurtarief staat niet in het bericht. Geven de geladen tarieven een uur- of minuuttarief dat bij ProductTarief past, dan telt dat; anders is een bedrag goed dat bij een heel uurtarief past.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        var prestatie = zaak.Prestatie;
        if (string.Equals(prestatie.Eenheid, Rekenvolume.Euro, StringComparison.Ordinal) || prestatie.ProductTarief is not { } tarief)
            return;
        var volume = prestatie.GeleverdVolume;
        var bedrag = prestatie.IngediendBedrag.Bedrag;
        var isRight = string.Equals(prestatie.Eenheid, Rekenvolume.Minuut, StringComparison.Ordinal)
            ? Minuten(zaak.Tarieven, tarief, volume, bedrag)
            : bedrag == volume * tarief;
        if (!isRight)
            findings.Report(Info, zaak, "IngediendBedrag/Bedrag", $"bedrag {DetailText.Euro(bedrag)}; volume {VolumeText.Of(zaak.Volume, prestatie.Eenheid)}, tarief {DetailText.Euro(tarief)}");
    }

    /// <summary>By the agreed tariffs that give this minute tariff; is there none, by any hour tariff that does (the minute tariff itself included).</summary>
    private static bool Minuten(Tariefafspraak? afspraak, long tarief, long minuten, long bedrag)
    {
        var known = false;
        for (var i = 0; i < afspraak?.PerEenheid.Count; i++)
        {
            var (eenheid, agreed) = afspraak.PerEenheid[i];
            if (string.Equals(eenheid, Rekenvolume.Uur, StringComparison.Ordinal) && Uurtarief.PerMinuut(agreed) == tarief)
            {
                if (Uurtarief.Bedrag(agreed, minuten) == bedrag)
                    return true;
                known = true;
            }
            else if (string.Equals(eenheid, Rekenvolume.Minuut, StringComparison.Ordinal) && agreed == tarief)
            {
                if (agreed * minuten == bedrag)
                    return true;
                known = true;
            }
        }

        return !known && Uurtarief.Bestaat(tarief, minuten, bedrag);
    }
}
