using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>An aanbieder uses a DeclaratieNummer once. The number of a 303 stands in its Header and identifies the message.</summary>
internal sealed class TR333 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = Declaratie23.With(new()
    {
        Code = "TR333",
        Retourcode = "9333",
        Scope = RuleScope.Dossier,
        Berichten = [323],
        Eis = "Een DeclaratieNummer is uniek voor de aanbieder.",
        Bevinding = "De aanbieder heeft dit nummer al gebruikt voor een andere declaratie. Laat de declaratie met een nieuw nummer indienen.",
        EigenLezing = "Het nummer van een declaratie die als geheel is afgekeurd, is weer vrij.",
    });

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Declaratie is not { } declaratie)
            return;
        if (bericht.Soort.Nummer == Declaratie23.Nummer)
        {
            if (Dossier.KeyOf(bericht) is { } key && dossier.IsUsed(key))
                findings.Report(Info, bericht.Header, "DeclaratieFactuurIdentificatie/DeclarantFactuurNummer");
        }
        else if (dossier.Prestaties.IsDeclaratieNummerUsed(new(bericht.Aanbieder, declaratie.DeclaratieNummer)))
        {
            findings.Report(Info, declaratie, "DeclaratieNummer");
        }
    }
}
