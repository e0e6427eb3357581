using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>All volumes on a toewijzing together fit in what it allows from begin to end.</summary>
internal sealed class TR322 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR322",
        "9322",
        "Alle volumes op een toewijzing samen passen binnen wat zij over haar hele looptijd toestaat.",
        "Met deze prestatie komt het totaal boven wat de toewijzing toestaat. Laat de aanbieder het volume nakijken, of om een wijziging van de toewijzing vragen.") with
    {
        EigenLezing = "Passen meer prestaties van een bericht alleen samen niet, dan tellen eerst de credits en daarna de debets op volgorde; wat niet meer past, wordt geweigerd. Het maximum per dag en per maand is afgeleid; een open einde telt tot en met de laatste ProductPeriode. Zonder maximum, of met een Eenheid die niet bij die van de toewijzing past (TR341), blijft het onbeslist.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing?.Product.Omvang is not { } omvang)
            return;
        if (zaak.PlafondTotaal is not { } maximum || !Rekenvolume.IsVergelijkbaar(omvang.Eenheid, zaak.Prestatie.Eenheid))
            findings.CannotDecide(Info);
        else if (zaak.Telling.Volume + zaak.Volume > maximum)
            findings.Report(Info, zaak, "GeleverdVolume", Detail(zaak.Volume, zaak.Telling.Volume, maximum, omvang.Eenheid));
    }

    private static string Detail(long volume, long gebruikt, long maximum, string eenheid) =>
        $"gedeclareerd {VolumeText.Of(volume, eenheid)}; maximum {VolumeText.Of(maximum, eenheid)} over de hele toewijzing, eerder {VolumeText.Of(gebruikt, eenheid)}, resteert {VolumeText.Of(maximum - gebruikt, eenheid)}";
}
