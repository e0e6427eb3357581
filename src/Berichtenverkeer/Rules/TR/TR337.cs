using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declaratie-antwoord answers a declaratie that was received.</summary>
internal sealed class TR337 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR337",
        Retourcode = null,
        Scope = RuleScope.Dossier,
        Berichten = [325],
        Eis = "Een declaratie-antwoord noemt de Identificatie en Dagtekening van een ontvangen declaratie.",
        Bevinding = "Dit antwoord hoort niet bij een ontvangen declaratie. Neem Identificatie en Dagtekening over uit de declaratie.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (BeantwoordeDeclaratie.Of(bericht, dossier) is null)
            findings.Report(Info, bericht.Header, "DeclaratieIdentificatie");
    }
}
