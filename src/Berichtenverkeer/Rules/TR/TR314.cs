using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>An aanbieder uses a ReferentieNummer once, for debits and credits alike.</summary>
internal sealed class TR314 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR314",
        "8021",
        "Het ReferentieNummer van een prestatie is uniek voor de aanbieder, in het bericht en over alle eerdere declaraties.",
        "De aanbieder heeft dit ReferentieNummer al gebruikt. Laat de prestatie met een nieuw ReferentieNummer indienen.") with
    {
        EigenLezing = "Het nummer van een afgewezen prestatie blijft bezet; de nummers van een declaratie die als geheel is afgekeurd, zijn weer vrij.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Beide;

    /// <inheritdoc/>
    /// <remarks>Lines are taken in one by one, so an earlier line of the same message is found too.</remarks>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Boek.Find(new(zaak.Aanbieder, zaak.Prestatie.ReferentieNummer)) is not null)
            findings.Report(Info, zaak, "ProductReferentie/ReferentieNummer");
    }
}
