using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A ProductPeriode ends with its month, cut by the toewijzing and by nothing else (OP364).</summary>
internal sealed class TR388 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR388",
        "9388",
        "De ProductPeriode eindigt op de laatste dag van haar maand, of op de Einddatum van de toewijzing als die eerder in die maand ligt.",
        "De einddatum van de ProductPeriode klopt niet. Laat de aanbieder de laatste dag van de maand invullen, of de Einddatum van de toewijzing.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is not { } toewijzing)
            return;
        var einddatum = zaak.Prestatie.Einddatum;
        var expected = Expected(einddatum, toewijzing.Product.Einddatum);
        if (einddatum != expected)
            findings.Report(Info, zaak, "ProductPeriode/Einddatum", $"gedeclareerd {DetailText.Date(einddatum)}; verwacht {DetailText.Date(expected)}");
    }

    private static DateOnly Expected(DateOnly einddatum, DateOnly? toegewezen) =>
        toegewezen is { } last && (last.Year, last.Month) == (einddatum.Year, einddatum.Month)
            ? last
            : new(einddatum.Year, einddatum.Month, DateTime.DaysInMonth(einddatum.Year, einddatum.Month));
}
