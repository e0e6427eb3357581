using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Members of the message as a whole: its Header, and the classes below.</summary>
internal static class BerichtMembers
{
    public static RecordBinding Create()
    {
        var root = new BerichtBinding();
        AddHeader(root);
        AddHeaderOf303(root);
        AddHeaderOf304(root);
        root.Klasse("Client", ClientMembers.Create<Bericht>(b => b.Clienten))
            .Klasse("Clienten/Client", ClientMembers.Create<Bericht>(b => b.Clienten))
            .Klasse("Antwoord", AntwoordMembers.Create())
            .Klasse("Declaratie", DeclaratieMembers.CreateDeclaratie())
            .Klasse("DeclaratieAntwoord", DeclaratieMembers.CreateDeclaratieAntwoord());
        return root;
    }

    private static void AddHeader(BerichtBinding root) => root
        .Tekst("Header/BerichtCode", (b, v) => b.Header.BerichtCode = v, b => b.Header.BerichtCode)
        .Getal("Header/BerichtVersie", (b, v) => b.Header.BerichtVersie = v, b => b.Header.BerichtVersie)
        .Getal("Header/BerichtSubversie", (b, v) => b.Header.BerichtSubversie = v, b => b.Header.BerichtSubversie)
        .Tekst("Header/Afzender", (b, v) => b.Header.Afzender = v, b => b.Header.Afzender)
        .Tekst("Header/Ontvanger", (b, v) => b.Header.Ontvanger = v, b => b.Header.Ontvanger)
        .Tekst("Header/BerichtIdentificatie/Identificatie", (b, v) => b.Header.Identificatie = v, b => b.Header.Identificatie)
        .Datum("Header/BerichtIdentificatie/Dagtekening", (b, v) => b.Header.Dagtekening = v, b => b.Header.Dagtekening)
        .Tekst("Header/XsdVersie/BasisschemaXsdVersie", (b, v) => b.Header.BasisschemaXsdVersie = v, b => b.Header.BasisschemaXsdVersie)
        .Tekst("Header/XsdVersie/BerichtXsdVersie", (b, v) => b.Header.BerichtXsdVersie = v, b => b.Header.BerichtXsdVersie)
        .Tekst("Header/IdentificatieRetour", (b, v) => b.Header.IdentificatieRetour = v, b => b.Header.IdentificatieRetour)
        .Datum("Header/DagtekeningRetour", (b, v) => b.Header.DagtekeningRetour = v, b => b.Header.DagtekeningRetour)
        .Tekst("Header/DeclaratieIdentificatie/Identificatie", (b, v) => b.Header.DeclaratieIdentificatie = v, b => b.Header.DeclaratieIdentificatie)
        .Datum("Header/DeclaratieIdentificatie/Dagtekening", (b, v) => b.Header.DeclaratieDagtekening = v, b => b.Header.DeclaratieDagtekening)
        .Tekst("Header/XsltVersie", (b, v) => b.Header.XsltVersie = v, b => b.Header.XsltVersie)
        .Tekst("Header/XsdVersieRetour/BasisschemaXsdVersie", (b, v) => b.Header.BasisschemaXsdVersieRetour = v, b => b.Header.BasisschemaXsdVersieRetour)
        .Tekst("Header/XsdVersieRetour/BerichtXsdVersie", (b, v) => b.Header.BerichtXsdVersieRetour = v, b => b.Header.BerichtXsdVersieRetour)
        .Tekst("Header/XsdVersieDeclaratie/BasisschemaXsdVersie", (b, v) => b.Header.BasisschemaXsdVersieRetour = v, b => b.Header.BasisschemaXsdVersieRetour)
        .Tekst("Header/XsdVersieDeclaratie/BerichtXsdVersie", (b, v) => b.Header.BerichtXsdVersieRetour = v, b => b.Header.BerichtXsdVersieRetour)
        .Teksten("Header/RetourCodes/RetourCode", b => b.Header.RetourCodes);

    /// <summary>In a 303 the declaratie stands in the Header; in a 304 the same elements belong to the answer.</summary>
    private static void AddHeaderOf303(BerichtBinding root) => root
        .Tekst("Header/Gemeente", (b, v) => b.Header.Gemeente = v, b => b.Header.Gemeente)
        .Tekst("Header/Servicebureau", (b, v) => b.Header.Servicebureau = v, b => b.Header.Servicebureau)
        .Tekst("Header/Aanbieder", (b, v) => b.Header.Aanbieder = v, b => b.Header.Aanbieder)
        .Tekst(
            "Header/BetalingAanID",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).BetalingAanID = v; else HeaderSubject.Declaratie(b).BetalingAanID = v; },
            b => b.Declaratie?.BetalingAanID ?? b.DeclaratieAntwoord?.BetalingAanID)
        .Datum(
            "Header/DeclaratieFactuurIdentificatie/DeclaratiePeriode/Begindatum",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).PeriodeBegindatum = v; else HeaderSubject.Declaratie(b).PeriodeBegindatum = v; },
            b => b.Declaratie?.PeriodeBegindatum ?? b.DeclaratieAntwoord?.PeriodeBegindatum)
        .Datum(
            "Header/DeclaratieFactuurIdentificatie/DeclaratiePeriode/Einddatum",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).PeriodeEinddatum = v; else HeaderSubject.Declaratie(b).PeriodeEinddatum = v; },
            b => b.Declaratie?.PeriodeEinddatum ?? b.DeclaratieAntwoord?.PeriodeEinddatum)
        .Tekst(
            "Header/DeclaratieFactuurIdentificatie/DeclarantFactuurNummer",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).DeclaratieNummer = v; else HeaderSubject.Declaratie(b).DeclaratieNummer = v; },
            b => b.Declaratie?.DeclaratieNummer ?? b.DeclaratieAntwoord?.DeclaratieNummer)
        .Datum(
            "Header/DeclaratieFactuurIdentificatie/FactuurDagtekening",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).FactuurDagtekening = v; else HeaderSubject.Declaratie(b).DeclaratieDagtekening = v; },
            b => b.Declaratie?.DeclaratieDagtekening ?? b.DeclaratieAntwoord?.FactuurDagtekening)
        .Tekst(
            "Header/DeclaratieFactuurIdentificatie/BtwIDNummer",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).BtwIDNummer = v; else HeaderSubject.Declaratie(b).BtwIDNummer = v; },
            b => b.Declaratie?.BtwIDNummer ?? b.DeclaratieAntwoord?.BtwIDNummer)
        .Tekst(
            "Header/DeclaratieFactuurIdentificatie/ValutaCode",
            (b, v) => { if (HeaderSubject.IsAntwoord(b)) HeaderSubject.Antwoord(b).ValutaCode = v; else HeaderSubject.Declaratie(b).ValutaCode = v; },
            b => b.Declaratie?.ValutaCode ?? b.DeclaratieAntwoord?.ValutaCode)
        .Getal("Header/DeclaratieFactuurBedragen/DeclaratieFactuurTotaalBedrag/TotaalBedrag", (b, v) => HeaderSubject.Declaratie(b).TotaalIngediendBedrag.Bedrag = v, b => b.Declaratie?.TotaalIngediendBedrag.Bedrag)
        .Tekst("Header/DeclaratieFactuurBedragen/DeclaratieFactuurTotaalBedrag/DebetCredit", (b, v) => HeaderSubject.Declaratie(b).TotaalIngediendBedrag.DebetCredit = v, b => b.Declaratie?.TotaalIngediendBedrag.DebetCredit)
        .Getal("Header/DeclaratieFactuurBedragen/BtwTotaalBedrag/TotaalBedrag", (b, v) => (HeaderSubject.Declaratie(b).BtwTotaalBedrag ??= new()).Bedrag = v, b => b.Declaratie?.BtwTotaalBedrag?.Bedrag)
        .Tekst("Header/DeclaratieFactuurBedragen/BtwTotaalBedrag/DebetCredit", (b, v) => (HeaderSubject.Declaratie(b).BtwTotaalBedrag ??= new()).DebetCredit = v, b => b.Declaratie?.BtwTotaalBedrag?.DebetCredit);

    private static void AddHeaderOf304(BerichtBinding root) => root
        .Tekst("Header/RetourHeader/GemeenteReferentieNummer", (b, v) => b.Header.GemeenteReferentieNummer = v, b => b.Header.GemeenteReferentieNummer)
        .Datum("Header/RetourHeader/RetourDagtekening", (b, v) => b.Header.RetourDagtekening = v, b => b.Header.RetourDagtekening)
        .Getal("Header/RetourBedragen/IngediendTotaalBedrag/TotaalBedrag", (b, v) => HeaderSubject.Antwoord(b).TotaalIngediendBedrag.Bedrag = v, b => b.DeclaratieAntwoord?.TotaalIngediendBedrag.Bedrag)
        .Tekst("Header/RetourBedragen/IngediendTotaalBedrag/DebetCredit", (b, v) => HeaderSubject.Antwoord(b).TotaalIngediendBedrag.DebetCredit = v, b => b.DeclaratieAntwoord?.TotaalIngediendBedrag.DebetCredit)
        .Getal("Header/RetourBedragen/ToegekendTotaalBedrag/TotaalBedrag", (b, v) => HeaderSubject.Antwoord(b).TotaalToegekendBedrag.Bedrag = v, b => b.DeclaratieAntwoord?.TotaalToegekendBedrag.Bedrag)
        .Tekst("Header/RetourBedragen/ToegekendTotaalBedrag/DebetCredit", (b, v) => HeaderSubject.Antwoord(b).TotaalToegekendBedrag.DebetCredit = v, b => b.DeclaratieAntwoord?.TotaalToegekendBedrag.DebetCredit);
}
