using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>An aanbieder uses a ReferentieAanbieder for one request.</summary>
internal sealed class TR347 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR347",
        Retourcode = "9347",
        Scope = RuleScope.Dossier,
        Berichten = [315, 317],
        Eis = "De aanbieder gebruikt een ReferentieAanbieder voor een enkel verzoek, over alle 315 en 317 samen.",
        Bevinding = "De aanbieder heeft deze ReferentieAanbieder al voor een eerder verzoek gebruikt. Laat het verzoek met een nieuwe ReferentieAanbieder sturen.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        foreach (var product in client.AangevraagdeProducten)
            Check(product, product.ReferentieAanbieder);
        if (client.Verzoek is { } verzoek)
            Check(verzoek, verzoek.ReferentieAanbieder);

        void Check(Klasse klasse, string referentie)
        {
            if (dossier.FindVerzoek(new(bericht.Aanbieder, referentie)) is not null)
                findings.Report(Info, klasse, "ReferentieAanbieder");
        }
    }
}
