using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Nothing is declared on a removed toewijzing.</summary>
internal sealed class TR384 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR384",
        "9384",
        "Op een verwijderde toewijzing (RedenWijziging 13) wordt niet gedeclareerd.",
        "De toewijzing is verwijderd. Laat de aanbieder de prestatie indienen op een toewijzing die geldt.") with
    {
        EigenLezing = "Ook een toewijzing die met RedenWijziging 01 op haar Ingangsdatum eindigt, is verwijderd: zo ging dat voordat er een 13 was.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is { } toewijzing && (toewijzing.IsVerwijderd || toewijzing.Product.RedenWijziging == "13"))
            findings.Report(Info, zaak, "ToewijzingNummer", DetailText.Toewijzing(toewijzing.ToewijzingNummer));
    }
}
