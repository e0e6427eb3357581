using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie is of the month of its declaratie or an earlier one.</summary>
internal sealed class TR319 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR319",
        "9319",
        "Een prestatie valt in de maand van de declaratie of in een eerdere.",
        "De ProductPeriode eindigt na de DeclaratiePeriode. Laat de aanbieder de prestatie in de declaratie over die maand indienen.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        var declaratie = zaak.Declaratie;
        if (zaak.Prestatie.Einddatum <= declaratie.PeriodeEinddatum)
            return;
        findings.Report(
            Info,
            zaak,
            "ProductPeriode",
            $"ProductPeriode {DetailText.Period(zaak.Prestatie.Begindatum, zaak.Prestatie.Einddatum)}; DeclaratiePeriode {DetailText.Period(declaratie.PeriodeBegindatum, declaratie.PeriodeEinddatum)}");
    }
}
