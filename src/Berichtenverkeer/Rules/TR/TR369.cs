using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>All prestaties on a toewijzing together stay within its Budget.</summary>
internal sealed class TR369 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR369",
        "9369",
        "Alle prestaties op een toewijzing met een Budget blijven samen binnen dat Budget.",
        "Met deze prestatie komt het totaal boven het Budget. Laat de aanbieder het bedrag nakijken, of om een wijziging van het Budget vragen.") with
    {
        EigenLezing = "De standaard telt volumes op; dat is alleen bij Eenheid 83 geld. Bij andere eenheden tellen de bedragen. Passen meer prestaties van een bericht alleen samen niet, dan tellen eerst de credits en daarna de debets op volgorde.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing?.Product.Budget is not { } budget)
            return;
        var bedrag = zaak.Prestatie.IngediendBedrag.Bedrag;
        var gebruikt = zaak.Telling.Bedrag;
        if (gebruikt + bedrag > budget)
        {
            findings.Report(
                Info,
                zaak,
                "GeleverdVolume",
                $"gedeclareerd {VolumeText.Bedrag(bedrag)}; Budget {VolumeText.Bedrag(budget)}, eerder {VolumeText.Bedrag(gebruikt)}, resteert {VolumeText.Bedrag(budget - gebruikt)}");
        }
    }
}
