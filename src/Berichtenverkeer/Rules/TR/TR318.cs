using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>DeclaratiePerioden of an aanbieder never go back in time.</summary>
internal sealed class TR318 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR318",
        Retourcode = "8214",
        Scope = RuleScope.Dossier,
        Berichten = [323],
        Eis = "De DeclaratiePeriode ligt niet voor de laatst ingediende maand van de aanbieder.",
        Bevinding = "De declaratie gaat over een maand voor de laatst ingediende. Laat de aanbieder late prestaties in een declaratie over de laatste of een volgende maand indienen.",
        EigenLezing = "Een overgeslagen maand bewijst niets, want er kan niets zijn geleverd; alleen een maand voor de laatst ingediende wordt geweigerd.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Declaratie is { } declaratie
            && dossier.Prestaties.LaatstePeriodeOf(bericht.Aanbieder) is { } laatste
            && declaratie.PeriodeBegindatum < laatste)
        {
            findings.Report(Info, declaratie, "DeclaratiePeriode", $"begint {DetailText.Date(declaratie.PeriodeBegindatum)}, laatst ingediende {DetailText.Date(laatste)}");
        }
    }
}
