using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Members of Declaratie (323), DeclaratieAntwoord (325) and Prestatie (323, 325, 303, 304).</summary>
internal static class DeclaratieMembers
{
    public static RecordBinding CreateDeclaratie() =>
        new SingleRecord<Bericht, Declaratie>(b => new(b.Clienten), (b, v) => b.Declaratie = v, b => b.Declaratie)
            .Tekst("DeclaratieNummer", (d, v) => d.DeclaratieNummer = v, d => d.DeclaratieNummer)
            .Datum("DeclaratiePeriode/Begindatum", (d, v) => d.PeriodeBegindatum = v, d => d.PeriodeBegindatum)
            .Datum("DeclaratiePeriode/Einddatum", (d, v) => d.PeriodeEinddatum = v, d => d.PeriodeEinddatum)
            .Datum("DeclaratieDagtekening", (d, v) => d.DeclaratieDagtekening = v, d => d.DeclaratieDagtekening)
            .Getal("TotaalIngediendBedrag/TotaalBedrag", (d, v) => d.TotaalIngediendBedrag.Bedrag = v, d => d.TotaalIngediendBedrag.Bedrag)
            .Tekst("TotaalIngediendBedrag/DebetCredit", (d, v) => d.TotaalIngediendBedrag.DebetCredit = v, d => d.TotaalIngediendBedrag.DebetCredit)
            .Klasse("Clienten/Client", ClientMembers.Create<Declaratie>(d => d.Clienten));

    public static RecordBinding CreateDeclaratieAntwoord() =>
        new SingleRecord<Bericht, DeclaratieAntwoord>(b => new(b.Clienten), (b, v) => b.DeclaratieAntwoord = v, b => b.DeclaratieAntwoord)
            .Tekst("DeclaratieNummer", (d, v) => d.DeclaratieNummer = v, d => d.DeclaratieNummer)
            .Getal("TotaalIngediendBedrag/TotaalBedrag", (d, v) => d.TotaalIngediendBedrag.Bedrag = v, d => d.TotaalIngediendBedrag.Bedrag)
            .Tekst("TotaalIngediendBedrag/DebetCredit", (d, v) => d.TotaalIngediendBedrag.DebetCredit = v, d => d.TotaalIngediendBedrag.DebetCredit)
            .Getal("TotaalToegekendBedrag/TotaalBedrag", (d, v) => d.TotaalToegekendBedrag.Bedrag = v, d => d.TotaalToegekendBedrag.Bedrag)
            .Tekst("TotaalToegekendBedrag/DebetCredit", (d, v) => d.TotaalToegekendBedrag.DebetCredit = v, d => d.TotaalToegekendBedrag.DebetCredit)
            .Klasse("Clienten/Client", ClientMembers.Create<DeclaratieAntwoord>(d => d.Clienten))
            .Teksten("RetourCodes/RetourCode", d => d.RetourCodes);

    public static RecordBinding CreatePrestatie() =>
        new ListedRecord<Client, Prestatie>(c => c.Prestaties, _ => new())
            .Tekst("ProductReferentie/ReferentieNummer", (p, v) => p.ReferentieNummer = v, p => p.ReferentieNummer)
            .Tekst("ProductReferentie/VorigReferentieNummer", (p, v) => p.VorigReferentieNummer = v, p => p.VorigReferentieNummer)
            .Getal("BeschikkingNummer", (p, v) => p.BeschikkingNummer = v, p => p.BeschikkingNummer)
            .Getal("ToewijzingNummer", (p, v) => p.ToewijzingNummer = v, p => p.ToewijzingNummer)
            .Tekst("ProductCategorie", (p, v) => p.ProductCategorie = v, p => p.ProductCategorie)
            .Tekst("ProductCode", (p, v) => p.ProductCode = v, p => p.ProductCode)
            .Datum("ProductPeriode/Begindatum", (p, v) => p.Begindatum = v, p => p.Begindatum)
            .Datum("ProductPeriode/Einddatum", (p, v) => p.Einddatum = v, p => p.Einddatum)
            .Getal("GeleverdVolume", (p, v) => p.GeleverdVolume = v, p => p.GeleverdVolume)
            .Tekst("Eenheid", (p, v) => p.Eenheid = v, p => p.Eenheid)
            .Getal("ProductTarief", (p, v) => p.ProductTarief = v, p => p.ProductTarief)
            .Getal("IngediendBedrag/Bedrag", (p, v) => p.IngediendBedrag.Bedrag = v, p => p.IngediendBedrag.Bedrag)
            .Tekst("IngediendBedrag/DebetCredit", (p, v) => p.IngediendBedrag.DebetCredit = v, p => p.IngediendBedrag.DebetCredit)
            .Getal("IngediendeBedragPrestatie/GeleverdVolume", (p, v) => p.GeleverdVolume = v, p => p.GeleverdVolume)
            .Tekst("IngediendeBedragPrestatie/Eenheid", (p, v) => p.Eenheid = v, p => p.Eenheid)
            .Getal("IngediendeBedragPrestatie/Verrekenpercentage", (p, v) => p.Verrekenpercentage = v, p => p.Verrekenpercentage)
            .Getal("IngediendeBedragPrestatie/ProductTarief", (p, v) => p.ProductTarief = v, p => p.ProductTarief)
            .Getal("IngediendeBedragPrestatie/BerekendBedrag/Bedrag", (p, v) => (p.BerekendBedrag ??= new()).Bedrag = v, p => p.BerekendBedrag?.Bedrag)
            .Tekst("IngediendeBedragPrestatie/BerekendBedrag/DebetCredit", (p, v) => (p.BerekendBedrag ??= new()).DebetCredit = v, p => p.BerekendBedrag?.DebetCredit)
            .Tekst("IngediendeBedragPrestatie/BtwVrijstellingIndicatie", (p, v) => p.BtwVrijstellingIndicatie = v, p => p.BtwVrijstellingIndicatie)
            .Getal("IngediendeBedragPrestatie/BtwPercentage", (p, v) => p.BtwPercentage = v, p => p.BtwPercentage)
            .Getal("IngediendeBedragPrestatie/BtwBedrag/Bedrag", (p, v) => (p.BtwBedrag ??= new()).Bedrag = v, p => p.BtwBedrag?.Bedrag)
            .Tekst("IngediendeBedragPrestatie/BtwBedrag/DebetCredit", (p, v) => (p.BtwBedrag ??= new()).DebetCredit = v, p => p.BtwBedrag?.DebetCredit)
            .Getal("IngediendeBedragPrestatie/DeclaratieFactuurBedrag/Bedrag", (p, v) => p.IngediendBedrag.Bedrag = v, p => p.IngediendBedrag.Bedrag)
            .Tekst("IngediendeBedragPrestatie/DeclaratieFactuurBedrag/DebetCredit", (p, v) => p.IngediendBedrag.DebetCredit = v, p => p.IngediendBedrag.DebetCredit)
            .Getal("ToegekendeBedragPrestatie/GemeenteBerekendBedrag/Bedrag", (p, v) => (p.GemeenteBerekendBedrag ??= new()).Bedrag = v, p => p.GemeenteBerekendBedrag?.Bedrag)
            .Tekst("ToegekendeBedragPrestatie/GemeenteBerekendBedrag/DebetCredit", (p, v) => (p.GemeenteBerekendBedrag ??= new()).DebetCredit = v, p => p.GemeenteBerekendBedrag?.DebetCredit)
            .Getal("ToegekendeBedragPrestatie/ToegekendBedrag/Bedrag", (p, v) => (p.ToegekendBedrag ??= new()).Bedrag = v, p => p.ToegekendBedrag?.Bedrag)
            .Tekst("ToegekendeBedragPrestatie/ToegekendBedrag/DebetCredit", (p, v) => (p.ToegekendBedrag ??= new()).DebetCredit = v, p => p.ToegekendBedrag?.DebetCredit)
            .Tekst("Commentaar", (p, v) => p.Commentaar = v, p => p.Commentaar)
            .Teksten("RetourCodes/RetourCode", p => p.RetourCodes);
}
