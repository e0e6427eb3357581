using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A refusal because of residence names the responsible gemeente.</summary>
internal sealed class TR377 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR377",
        [319],
        "Een afwijzing om het woonplaatsbeginsel (reden 8) noemt de verantwoordelijke gemeente.",
        "Woonplaatsbeginsel ontbreekt terwijl de reden van afwijzing 8 is.") with
    {
        Alleen = Domein.Jw,
        Domeinverschil = "Alleen iJw: een WMO319 heeft geen Woonplaatsbeginsel.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Antwoord is { RedenAfwijzingVerzoek: "8", Woonplaatsbeginsel: null } antwoord)
            findings.Report(Info, antwoord, "Woonplaatsbeginsel");
    }
}
