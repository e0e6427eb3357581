using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A start or stop names a toewijzing that this gemeente sent to this aanbieder for this client.</summary>
internal sealed class TR019 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR019",
        Retourcode = "9019",
        Scope = RuleScope.Dossier,
        Berichten = [305, 307],
        Berichten23 = [305, 307],
        Waarom23 = "Code 9019 staat met dezelfde betekenis in de retourcodelijst van 2.3; verder zijn de regels van 2.3 niet bekend.",
        Eis = "Het ToewijzingNummer van een start of stop is dat van een toewijzing die deze gemeente aan deze aanbieder voor deze cliënt heeft gestuurd.",
        Bevinding = "Er is geen toewijzing met dit nummer van deze gemeente aan deze aanbieder voor deze cliënt. Laat de aanbieder het ToewijzingNummer nakijken; is het juist, stuur dan eerst de toewijzing.",
        EigenLezing = "Een start op een verwijderde toewijzing wordt geweigerd, want die telt als nooit gestuurd; een stop erop niet, zodat een levering die al liep nog kan eindigen. Zonder ToewijzingNummer (taakgericht) valt er niets te controleren.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        // Taakgericht: no toewijzing exists, so there is nothing to test. A removal is judged on its key alone (TR063).
        if (regel.IsVerwijdering || regel.ToewijzingNummer is not { } nummer)
            return;
        var stand = regel.Dossier.FindToewijzing(regel.Client.Bsn, regel.Bericht.Aanbieder, nummer);
        if (stand is null || (stand.IsVerwijderd && regel.Start is not null))
            findings.Report(Info, regel.Klasse, "ToewijzingNummer", DetailText.Toewijzing(nummer));
    }
}
