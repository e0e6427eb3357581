using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declared period does not end before it begins, nor after the Dagtekening.</summary>
internal sealed class TR137 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR137",
        [323, 325],
        "Een gedeclareerde periode eindigt niet voordat zij begint en niet na de dagtekening van het bericht.",
        "De einddatum van een periode ligt voor de begindatum of na de dagtekening.") with
    {
        EigenLezing = "De regel noemt geen elementen: gelezen als DeclaratiePeriode en ProductPeriode, zoals de pagina's over die elementen zeggen.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        var day = bericht.Dagtekening;
        if (bericht.Declaratie is { } declaratie)
            Judge(declaratie, "DeclaratiePeriode/Einddatum", declaratie.PeriodeBegindatum, declaratie.PeriodeEinddatum, day, findings);
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
                Judge(prestatie, "ProductPeriode/Einddatum", prestatie.Begindatum, prestatie.Einddatum, day, findings);
        }
    }

    private void Judge(Klasse klasse, string element, DateOnly begin, DateOnly end, DateOnly day, RuleFindings findings)
    {
        if (end < begin || end > day)
            findings.Report(Info, klasse, element, DetailText.Period(begin, end));
    }
}
