using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A start is not removed while a stop of it stands.</summary>
internal sealed class TR071 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR071",
        Retourcode = "9071",
        Scope = RuleScope.Dossier,
        Berichten = [305],
        Eis = "Een start wordt pas verwijderd als er geen stop meer op staat.",
        Bevinding = "Op deze start staat nog een stop. Laat de aanbieder eerst de stop verwijderen (307 met StatusAanlevering 3) en daarna de start.",
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.Start is not null && regel.IsVerwijdering && regel.Levering.HasStopOf(regel.StartSleutel))
            findings.Report(Info, regel.Klasse, "StatusAanlevering", DetailText.Toewijzing(regel.ToewijzingNummer));
    }
}
