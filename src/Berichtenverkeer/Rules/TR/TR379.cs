using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A toewijzing that names a request names one of this aanbieder for this client.</summary>
internal sealed class TR379 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR379",
        Retourcode = "9379",
        Scope = RuleScope.Dossier,
        Berichten = [301],
        Eis = "Een ReferentieAanbieder in een toewijzing is die van een eerder verzoek van deze aanbieder voor deze cliënt.",
        Bevinding = "Deze aanbieder heeft voor deze cliënt geen verzoek met deze ReferentieAanbieder gestuurd. Neem de ReferentieAanbieder over uit het verzoek, of laat die leeg als de toewijzing geen verzoek inwilligt.",
        EigenLezing = "Alleen een ingevulde ReferentieAanbieder is te controleren: of een lege gevuld had moeten zijn, is aan het bericht niet te zien.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        foreach (var product in client.ToegewezenProducten)
        {
            if (product.ReferentieAanbieder is { } referentie && dossier.FindVerzoek(new(bericht.Aanbieder, referentie))?.Bsn != client.Bsn)
                findings.Report(Info, product, "ReferentieAanbieder", DetailText.Toewijzing(product.ToewijzingNummer));
        }
    }
}
