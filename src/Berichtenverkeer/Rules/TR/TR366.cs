using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declaratie-antwoord returns no line that was not declared.</summary>
internal sealed class TR366 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR366",
        Retourcode = "9366",
        Scope = RuleScope.Dossier,
        Berichten = [325],
        Eis = "Elke prestatie in een declaratie-antwoord komt voor in de declaratie waarop het antwoordt.",
        Bevinding = "Deze prestatie staat niet in de declaratie. Neem ProductReferentie over uit de declaratie.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (BeantwoordeDeclaratie.Of(bericht, dossier) is not { } declaratie)
            return;
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (declaratie.FindPrestatie(prestatie.ReferentieNummer, prestatie.VorigReferentieNummer) is null)
                    findings.Report(Info, prestatie, "ProductReferentie");
            }
        }
    }
}
