using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declaratie-antwoord names the DeclaratieNummer of the declaratie that it answers.</summary>
internal sealed class TR376 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR376",
        Retourcode = null,
        Scope = RuleScope.Dossier,
        Berichten = [325],
        Eis = "Het DeclaratieNummer in een declaratie-antwoord is dat van een ontvangen declaratie.",
        Bevinding = "Dit DeclaratieNummer is niet dat van de declaratie waarop dit antwoordt. Neem het nummer over uit de declaratie.",
        EigenLezing = "Vergeleken wordt met de declaratie waarop het bericht antwoordt: het nummer van een andere declaratie is ook fout.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.DeclaratieAntwoord is { } antwoord
            && BeantwoordeDeclaratie.Of(bericht, dossier) is { } declaratie
            && declaratie.DeclaratieNummer != antwoord.DeclaratieNummer)
        {
            findings.Report(Info, antwoord, "DeclaratieNummer");
        }
    }
}
