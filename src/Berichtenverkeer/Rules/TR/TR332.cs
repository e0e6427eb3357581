using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A ToewijzingNummer belongs to one toewijzing: the same client, aanbieder, product and Ingangsdatum.</summary>
internal sealed class TR332 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR332",
        Retourcode = "9332",
        Scope = RuleScope.Dossier,
        Berichten = [301],
        Eis = "Een ToewijzingNummer hoort bij precies één toewijzing: dezelfde cliënt, aanbieder, product en Ingangsdatum.",
        Bevinding = "Dit ToewijzingNummer is al van een andere toewijzing. Geef de nieuwe toewijzing een eigen nummer; verwijder de bestaande (RedenWijziging 13) als die niet klopt.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        foreach (var product in client.ToegewezenProducten)
        {
            if (product.ToewijzingNummer is { } nummer
                && dossier.FindToewijzing(nummer) is { } known
                && Difference(known, client.Bsn, bericht.Aanbieder, product) is { } difference)
            {
                findings.Report(Info, product, "ToewijzingNummer", $"{DetailText.Toewijzing(nummer)}: {difference}");
            }
        }
    }

    private static string? Difference(ToewijzingStand known, string bsn, string aanbieder, ToegewezenProduct product) =>
        known.Bsn != bsn ? "andere cliënt"
        : known.Aanbieder != aanbieder ? "andere aanbieder"
        : known.Product.Product?.Categorie != product.Product?.Categorie || known.Product.Product?.Code != product.Product?.Code ? "ander product"
        : known.Product.Ingangsdatum != product.Ingangsdatum ? "andere Ingangsdatum"
        : null;
}
