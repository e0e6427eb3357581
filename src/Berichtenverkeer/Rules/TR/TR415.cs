using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A delivery that is stopped for good gets no other stop.</summary>
internal sealed class TR415 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR415",
        Retourcode = "9415",
        Scope = RuleScope.Dossier,
        Berichten = [307],
        Eis = "Op een levering die definitief is gestopt, volgt geen stop meer.",
        Bevinding = "Deze levering is al definitief gestopt. Laat de aanbieder de eerdere stop verwijderen (StatusAanlevering 3) als die niet klopt; anders is er niets te doen.",
        EigenLezing = "Zonder ToewijzingNummer (taakgericht) onderscheidt het Product de leveringen: anders hield de stop van het ene product die van het andere tegen.",
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.Stop is { } stop
            && !regel.IsVerwijdering
            && regel.Levering.StopsOf(regel.StartSleutel).Any(other => !other.IsTijdelijk))
        {
            findings.Report(Info, stop, detail: DetailText.Toewijzing(regel.ToewijzingNummer));
        }
    }
}
