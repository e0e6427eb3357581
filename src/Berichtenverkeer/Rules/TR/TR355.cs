using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A 319 answers a request that this aanbieder sent.</summary>
internal sealed class TR355 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR355",
        Retourcode = "9355",
        Scope = RuleScope.Dossier,
        Berichten = [319],
        Eis = "De ReferentieAanbieder van een antwoord is die van een verzoek dat deze aanbieder eerder heeft gestuurd.",
        Bevinding = "Deze aanbieder heeft geen verzoek met deze ReferentieAanbieder gestuurd. Neem de ReferentieAanbieder over uit het verzoek (315 of 317) en stuur het antwoord opnieuw.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Antwoord is { } antwoord && dossier.FindVerzoek(new(bericht.Aanbieder, antwoord.ReferentieAanbieder)) is null)
            findings.Report(Info, antwoord, "ReferentieAanbieder");
    }
}
