using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie does not begin before its toewijzing.</summary>
internal sealed class TR307 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR307",
        "9307",
        "Een prestatie begint niet voor de Ingangsdatum van haar toewijzing.",
        "De ProductPeriode begint voor de toewijzing. Laat de aanbieder de prestatie met de juiste periode opnieuw indienen.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is not { Product: var product } || zaak.Prestatie.Begindatum >= product.Ingangsdatum)
            return;
        findings.Report(
            Info,
            zaak,
            "ProductPeriode/Begindatum",
            $"ProductPeriode {DetailText.Period(zaak.Prestatie.Begindatum, zaak.Prestatie.Einddatum)}; toewijzing {DetailText.Period(product.Ingangsdatum, product.Einddatum)}");
    }
}
