using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A verzoek om wijziging concerns something that is there.</summary>
internal sealed class TR352 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR352",
        [317],
        "Een verzoek om wijziging noemt minstens één bestaande toewijzing: ongewijzigd of te wijzigen.",
        "Het verzoek noemt geen enkele bestaande toewijzing.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Client?.Verzoek is { } verzoek && verzoek.OngewijzigdeProducten.Count == 0 && verzoek.TeWijzigenProducten.Count == 0)
            findings.Report(Info, verzoek);
    }
}
