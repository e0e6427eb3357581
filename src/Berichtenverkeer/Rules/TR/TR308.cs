using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie does not end after its toewijzing.</summary>
internal sealed class TR308 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR308",
        "9308",
        "Een prestatie eindigt niet na de Einddatum van haar toewijzing, als die er is.",
        "De ProductPeriode eindigt na de toewijzing. Laat de aanbieder de prestatie met de juiste periode opnieuw indienen.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is not { Product: { Einddatum: { } einddatum } product } || zaak.Prestatie.Einddatum <= einddatum)
            return;
        findings.Report(
            Info,
            zaak,
            "ProductPeriode/Einddatum",
            $"ProductPeriode {DetailText.Period(zaak.Prestatie.Begindatum, zaak.Prestatie.Einddatum)}; toewijzing {DetailText.Period(product.Ingangsdatum, einddatum)}");
    }
}
