using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declaratie-antwoord that refuses lines adds up: what it returns is what it does not grant.</summary>
internal sealed class TR342 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR342",
        [325],
        "De bedragen van de afgewezen prestaties zijn samen het ingediende min het toegekende totaal.",
        "De teruggestuurde prestaties zijn samen niet gelijk aan het verschil tussen ingediend en toegekend totaal.") with
    {
        EigenLezing = "Wijst het antwoord de hele declaratie af, dan gaan er geen prestaties terug en wordt de som niet getoetst.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.DeclaratieAntwoord is not { } antwoord || IsRefused(antwoord))
            return;
        var returned = Prestaties.Total(bericht);
        var notGranted = antwoord.TotaalIngediendBedrag.Getekend - antwoord.TotaalToegekendBedrag.Getekend;
        if (returned != notGranted)
            findings.Report(Info, antwoord, "TotaalToegekendBedrag", $"prestaties {DetailText.Euro(returned)}, verschil {DetailText.Euro(notGranted)}");
    }

    /// <summary>True when a code refuses the declaratie itself: anything but no remark and fully granted.</summary>
    private static bool IsRefused(DeclaratieAntwoord antwoord)
    {
        if (!antwoord.HasRetourCodes)
            return false;
        foreach (var code in antwoord.RetourCodes)
        {
            if (code is not (Reach.GeenOpmerking or DeclaratieReach.VolledigToegewezen))
                return true;
        }

        return false;
    }
}
