using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie is of the category of its toewijzing; a generieke toewijzing has none.</summary>
internal sealed class TR339 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR339",
        "9339",
        "De ProductCategorie van een prestatie is die van de toewijzing, als die een product heeft.",
        "De productcategorie wijkt af van de toewijzing. Laat de aanbieder de prestatie met de toegewezen categorie indienen.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing?.Product.Product is { Categorie: var toegewezen } && !string.Equals(zaak.Prestatie.ProductCategorie, toegewezen, StringComparison.Ordinal))
            findings.Report(Info, zaak, "ProductCategorie", $"gedeclareerd {zaak.Prestatie.ProductCategorie}; toegewezen {toegewezen}");
    }
}
