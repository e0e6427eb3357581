using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of declaraties, their answers and prestaties.</summary>
internal static class DeclaratieTables
{
    public static CopyTable<Fact<Declaratie>> Declaratie { get; } = FactTable.Of<Declaratie>("kern.declaratie").Retour().Aanbieder()
        .Text("declaratie_nummer", r => r.Value.DeclaratieNummer)
        .Date("periode_begindatum", r => r.Value.PeriodeBegindatum)
        .Date("periode_einddatum", r => r.Value.PeriodeEinddatum)
        .Date("declaratie_dagtekening", r => r.Value.DeclaratieDagtekening)
        .Bedrag("totaal_", d => d.TotaalIngediendBedrag)
        .Bedrag("btw_totaal_", d => d.BtwTotaalBedrag)
        .Text("btw_id_nummer", r => r.Value.BtwIDNummer)
        .Text("valuta_code", r => r.Value.ValutaCode)
        .Text("betaling_aan_id", r => r.Value.BetalingAanID);

    public static CopyTable<Fact<DeclaratieAntwoord>> DeclaratieAntwoord { get; } = FactTable.Of<DeclaratieAntwoord>("kern.declaratie_antwoord").Aanbieder()
        .Text("declaratie_nummer", r => r.Value.DeclaratieNummer)
        .Date("periode_begindatum", r => r.Value.PeriodeBegindatum)
        .Date("periode_einddatum", r => r.Value.PeriodeEinddatum)
        .Date("factuur_dagtekening", r => r.Value.FactuurDagtekening)
        .Bedrag("ingediend_", d => d.TotaalIngediendBedrag)
        .Bedrag("toegekend_", d => d.TotaalToegekendBedrag)
        .Text("btw_id_nummer", r => r.Value.BtwIDNummer)
        .Text("valuta_code", r => r.Value.ValutaCode)
        .Text("betaling_aan_id", r => r.Value.BetalingAanID);

    public static CopyTable<Fact<Prestatie>> Prestatie { get; } = FactTable.OfClientAtAanbieder<Prestatie>("kern.prestatie")
        .Text("referentie_nummer", r => r.Value.ReferentieNummer)
        .Text("vorig_referentie_nummer", r => r.Value.VorigReferentieNummer)
        .Bigint("beschikking_nummer", r => r.Value.BeschikkingNummer)
        .Bigint("toewijzing_nummer", r => r.Value.ToewijzingNummer)
        .Text("product_categorie", r => r.Value.ProductCategorie)
        .Text("product_code", r => r.Value.ProductCode)
        .Date("begindatum", r => r.Value.Begindatum)
        .Date("einddatum", r => r.Value.Einddatum)
        .Bigint("geleverd_volume", r => r.Value.GeleverdVolume)
        .Text("eenheid", r => r.Value.Eenheid)
        .Bigint("product_tarief", r => r.Value.ProductTarief)
        .Bedrag("", p => p.IngediendBedrag)
        .Bigint("verrekenpercentage", r => r.Value.Verrekenpercentage)
        .Bedrag("berekend_", p => p.BerekendBedrag)
        .Text("btw_vrijstelling_indicatie", r => r.Value.BtwVrijstellingIndicatie)
        .Bigint("btw_percentage", r => r.Value.BtwPercentage)
        .Bedrag("btw_", p => p.BtwBedrag)
        .Bedrag("gemeente_berekend_", p => p.GemeenteBerekendBedrag)
        .Bedrag("toegekend_", p => p.ToegekendBedrag);
}
