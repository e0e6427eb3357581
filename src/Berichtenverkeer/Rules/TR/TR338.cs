using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie is declared on a toewijzing of this gemeente to this aanbieder.</summary>
internal sealed class TR338 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR338",
        "9338",
        "Het ToewijzingNummer van een prestatie is dat van een toewijzing van deze gemeente aan deze aanbieder.",
        "Er is geen toewijzing aan deze aanbieder waar deze prestatie bij past. Laat de aanbieder het ToewijzingNummer nakijken.") with
    {
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    /// <remarks>A toewijzing of another client is TR304.</remarks>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is null && !zaak.IsVanAndereClient)
            findings.Report(Info, zaak, "ToewijzingNummer", DetailText.Toewijzing(zaak.Prestatie.ToewijzingNummer) ?? "zonder ToewijzingNummer past niet precies één toewijzing");
    }
}
