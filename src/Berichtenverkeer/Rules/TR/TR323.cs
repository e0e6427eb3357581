using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A credit takes back a granted debit, as it was declared.</summary>
internal sealed class TR323 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR323",
        "8017",
        "Een credit verwijst naar een eerder goedgekeurde debetprestatie van dezelfde aanbieder en is daaraan gelijk.",
        "Er is geen goedgekeurde debetprestatie waar deze credit naar verwijst, of de credit wijkt ervan af. Laat de aanbieder VorigReferentieNummer en inhoud nakijken; een afgewezen prestatie hoeft niet te worden gecrediteerd.") with
    {
        EigenLezing = "De standaard toetst het nummer en zegt niet welke code een credit krijgt die verder afwijkt. Hier valt ook dat hieronder: alles behalve ReferentieNummer, VorigReferentieNummer en DebetCredit moet gelijk zijn aan de debetprestatie.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Credit;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (Wrong(zaak) is { } detail)
            findings.Report(Info, zaak, "ProductReferentie/VorigReferentieNummer", detail);
    }

    private static string? Wrong(PrestatieZaak zaak) => zaak.Vorige switch
    {
        null => "niet gevonden",
        { IsCredit: true } => "is zelf een credit",
        { IsToegekend: false } => "is afgewezen",
        { } debet => Different(zaak, debet) is { } element ? $"{element} wijkt af" : null,
    };

    /// <summary>Name of the first element that differs; never a value, for one of them is the Bsn.</summary>
    private static string? Different(PrestatieZaak zaak, PrestatieStand debet)
    {
        var credit = zaak.Prestatie;
        if (!string.Equals(zaak.Client.Bsn, debet.Bsn, StringComparison.Ordinal))
            return "Bsn";
        if (credit.ToewijzingNummer != debet.ToewijzingNummer)
            return "ToewijzingNummer";
        if (!string.Equals(credit.ProductCategorie, debet.ProductCategorie, StringComparison.Ordinal))
            return "ProductCategorie";
        if (!string.Equals(credit.ProductCode, debet.ProductCode, StringComparison.Ordinal))
            return "ProductCode";
        if (credit.Begindatum != debet.Begindatum || credit.Einddatum != debet.Einddatum)
            return "ProductPeriode";
        if (credit.GeleverdVolume != debet.GeleverdVolume)
            return "GeleverdVolume";
        if (!string.Equals(credit.Eenheid, debet.Eenheid, StringComparison.Ordinal))
            return "Eenheid";
        if (credit.ProductTarief != debet.ProductTarief)
            return "ProductTarief";
        return credit.IngediendBedrag.Bedrag == debet.Bedrag ? null : "Bedrag";
    }
}
