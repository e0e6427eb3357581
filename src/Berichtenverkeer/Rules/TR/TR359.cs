using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A request that was granted gets no 319 any more.</summary>
internal sealed class TR359 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR359",
        Retourcode = "9359",
        Scope = RuleScope.Dossier,
        Berichten = [319],
        Eis = "Op een verzoek dat met een toewijzing is beantwoord, volgt geen 319 meer.",
        Bevinding = "Op dit verzoek is al een toewijzing (301) gestuurd. Stuur geen antwoord meer; moet de toewijzing weg of anders, stuur dan een nieuwe 301.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Antwoord is { } antwoord && dossier.IsToegekend(new(bericht.Aanbieder, antwoord.ReferentieAanbieder)))
            findings.Report(Info, antwoord, "ReferentieAanbieder");
    }
}
