using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The same is declared once, as long as it is not credited.</summary>
internal sealed class TR389 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR389",
        "9389",
        "Een debetprestatie wordt voor dezelfde cliënt, toewijzing, product en periode één keer ingediend, tenzij de vorige is gecrediteerd.",
        "Deze prestatie is al ingediend. Laat de aanbieder eerst de vorige crediteren als die niet klopt.") with
    {
        EigenLezing = "Een afgewezen debetprestatie telt niet mee.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Debet is { } debet && zaak.Boek.HasDebet(debet))
            findings.Report(Info, zaak, "IngediendBedrag/DebetCredit");
    }
}
