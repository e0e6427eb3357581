using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A ProductPeriode begins with its month, cut by the toewijzing and by nothing else (OP364).</summary>
internal sealed class TR387 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR387",
        "9387",
        "De ProductPeriode begint op de eerste dag van haar maand, of op de Ingangsdatum van de toewijzing als die later in die maand ligt.",
        "De begindatum van de ProductPeriode klopt niet. Laat de aanbieder de eerste dag van de maand invullen, of de Ingangsdatum van de toewijzing.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is not { } toewijzing)
            return;
        var begindatum = zaak.Prestatie.Begindatum;
        var expected = Expected(begindatum, toewijzing.Product.Ingangsdatum);
        if (begindatum != expected)
            findings.Report(Info, zaak, "ProductPeriode/Begindatum", $"gedeclareerd {DetailText.Date(begindatum)}; verwacht {DetailText.Date(expected)}");
    }

    private static DateOnly Expected(DateOnly begindatum, DateOnly ingangsdatum) =>
        (ingangsdatum.Year, ingangsdatum.Month) == (begindatum.Year, begindatum.Month) ? ingangsdatum : new(begindatum.Year, begindatum.Month, 1);
}
