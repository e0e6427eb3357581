using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie is of the code of its toewijzing; only a specifieke toewijzing has one.</summary>
internal sealed class TR340 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR340",
        "9340",
        "De ProductCode van een prestatie is die van de toewijzing, als die een code heeft.",
        "De productcode wijkt af van de toewijzing. Laat de aanbieder de prestatie met de toegewezen code indienen.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing?.Product.Product?.Code is { } toegewezen && !string.Equals(zaak.Prestatie.ProductCode, toegewezen, StringComparison.Ordinal))
            findings.Report(Info, zaak, "ProductCode", $"gedeclareerd {zaak.Prestatie.ProductCode}; toegewezen {toegewezen}");
    }
}
