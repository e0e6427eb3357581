using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The total of a declaratie is the sum of its lines.</summary>
internal sealed class TR358 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR358",
        [323],
        "Het totale ingediende bedrag is de som van de ingediende bedragen van alle prestaties, credit afgetrokken.",
        "Het totale ingediende bedrag is niet de som van de prestaties.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Declaratie is not { } declaratie)
            return;
        var sum = Prestaties.Total(bericht);
        var total = declaratie.TotaalIngediendBedrag.Getekend;
        if (sum != total)
            findings.Report(Info, declaratie, "TotaalIngediendBedrag", $"totaal {DetailText.Euro(total)}, prestaties {DetailText.Euro(sum)}");
    }
}
