using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A debit is credited once.</summary>
internal sealed class TR390 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR390",
        "9390",
        "Een debetprestatie wordt één keer gecrediteerd.",
        "Deze debetprestatie is al gecrediteerd. Er is niets te doen, tenzij het VorigReferentieNummer niet klopt.");

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Credit;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Vorige is { IsGecrediteerd: true })
            findings.Report(Info, zaak, "IngediendBedrag/DebetCredit");
    }
}
