using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A verzoek om wijziging asks for something.</summary>
internal sealed class TR353 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR353",
        [317],
        "Een verzoek om wijziging vraagt iets: minstens één product is te wijzigen of nieuw.",
        "Het verzoek vraagt geen wijziging en geen nieuw product.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Client?.Verzoek is { } verzoek && verzoek.TeWijzigenProducten.Count == 0 && verzoek.NieuweProducten.Count == 0)
            findings.Report(Info, verzoek);
    }
}
