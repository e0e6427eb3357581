using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The client is known between this gemeente and this aanbieder.</summary>
internal sealed class TR304 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR304",
        Retourcode = "8187",
        Scope = RuleScope.Dossier,
        Berichten = [317, 325],
        Eis = "De cliënt is bekend uit eerder berichtenverkeer tussen deze gemeente en deze aanbieder.",
        Bevinding = "Deze gemeente heeft deze aanbieder voor deze cliënt nooit een toewijzing gestuurd. Laat de aanbieder het Bsn nakijken, of een verzoek om toewijzing (315) sturen.",
        EigenLezing = "Bekend is een cliënt voor wie deze gemeente deze aanbieder een toewijzing heeft gestuurd, ook als die later is verwijderd.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.DeclaratieAntwoord is not null)
            EvaluateAntwoord(bericht, dossier, findings);
        else if (bericht.Client is { } client && !dossier.ToewijzingenOf(client.Bsn, bericht.Aanbieder).Any())
            findings.Report(Info, client, "Bsn");
    }

    /// <summary>A 325 is about clients of the declaratie that it answers.</summary>
    private void EvaluateAntwoord(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (BeantwoordeDeclaratie.Of(bericht, dossier) is not { } declaratie)
            return;
        foreach (var client in bericht.Clienten)
        {
            if (!declaratie.HasClient(client.Bsn))
                findings.Report(Info, client, "Bsn");
        }
    }
}
