using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Only a refusal because of residence names another gemeente.</summary>
internal sealed class TR409 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR409",
        [319],
        "Alleen een afwijzing om het woonplaatsbeginsel (reden 8) noemt een verantwoordelijke gemeente.",
        "Woonplaatsbeginsel is gevuld terwijl de reden van afwijzing geen 8 is.") with
    {
        Alleen = Domein.Jw,
        Domeinverschil = "Alleen iJw: een WMO319 heeft geen Woonplaatsbeginsel.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Antwoord is { RedenAfwijzingVerzoek: not "8", Woonplaatsbeginsel: not null } antwoord)
            findings.Report(Info, antwoord, "Woonplaatsbeginsel");
    }
}
