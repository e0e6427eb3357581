using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Under investigation is said once, and first.</summary>
internal sealed class TR360 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR360",
        Retourcode = "9360",
        Scope = RuleScope.Dossier,
        Berichten = [319],
        Eis = "Een antwoord met VerzoekAntwoord 2 (in onderzoek) is het eerste antwoord op het verzoek.",
        Bevinding = "Op dit verzoek is al een antwoord gestuurd; in onderzoek kan alleen het eerste antwoord zijn. Stuur een toewijzing (301) of een afwijzing.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Antwoord is { VerzoekAntwoord: "2" } antwoord && dossier.HasAntwoord(new(bericht.Aanbieder, antwoord.ReferentieAanbieder)))
            findings.Report(Info, antwoord, "VerzoekAntwoord");
    }
}
