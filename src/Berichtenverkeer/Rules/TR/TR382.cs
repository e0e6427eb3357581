using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A stop repeats the key of a start that stands.</summary>
internal sealed class TR382 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR382",
        Retourcode = "9069",
        Scope = RuleScope.Dossier,
        Berichten = [307],
        Eis = "Een stop neemt ToewijzingNummer, Product en Begindatum ongewijzigd over van een start die nog staat.",
        Bevinding = "Er staat geen start met deze sleutel. Laat de aanbieder ToewijzingNummer, Product en Begindatum overnemen van zijn start, of de start eerst (opnieuw) sturen.",
        EigenLezing = "Staat de start er nog, dan mag een stop ook naar een andere dan de laatste verwijzen: anders kon de stop van een eerdere levering niet meer worden verbeterd.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.Stop is not null && !regel.IsVerwijdering && !regel.Levering.Has(regel.StartSleutel))
            findings.Report(Info, regel.Klasse, detail: DetailText.Toewijzing(regel.ToewijzingNummer));
    }
}
