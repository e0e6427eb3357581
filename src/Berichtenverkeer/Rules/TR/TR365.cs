using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>After a rejection nothing more is answered.</summary>
internal sealed class TR365 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR365",
        Retourcode = "9365",
        Scope = RuleScope.Dossier,
        Berichten = [319],
        Eis = "Na een afwijzing volgt op hetzelfde verzoek geen antwoord meer.",
        Bevinding = "Dit verzoek is al afgewezen. Stuur geen antwoord meer; de aanbieder kan een nieuw verzoek doen.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Antwoord is { } antwoord && dossier.HasAntwoord(new(bericht.Aanbieder, antwoord.ReferentieAanbieder), "1"))
            findings.Report(Info, antwoord, "VerzoekAntwoord");
    }
}
