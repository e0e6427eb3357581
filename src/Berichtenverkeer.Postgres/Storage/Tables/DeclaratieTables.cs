using Berichtenverkeer.Matching;
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

    public static CopyTable<Fact<Prestatie>> Prestatie { get; } = FactTable.OfClientAtAanbieder<Prestatie>("kern.prestatie", r => r.Context.WithdrawnByOf(r.Volgnr))
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
        .Bedrag("toegekend_", p => p.ToegekendBedrag)
        .Text("toewijzing_sleutel", r => r.Context.ToewijzingOf(r.Volgnr, r.Value))
        .Text("oordeel", r => OordeelOf(ToetsOf(r)))
        .TextArray("regels", r => ToetsOf(r) is { Breuken.Count: > 0 } toets ? [.. toets.Breuken.Select(rule => rule.Code)] : null)
        .Date("toewijzingsdatum", r => ToetsOf(r)?.Toewijzingsdatum)
        .Time("toewijzingstijd", r => ToetsOf(r)?.Toewijzingstijd)
        .Text("reken_eenheid", r => ToetsOf(r)?.RekenEenheid)
        .Bigint("reken_volume", r => ToetsOf(r)?.RekenVolume)
        .Bigint("plafond_periode", r => ToetsOf(r)?.PlafondPeriode)
        .Bigint("plafond_totaal", r => ToetsOf(r)?.PlafondTotaal)
        .Bigint("budget", r => ToetsOf(r)?.Budget)
        .Bigint("gebruikt_volume", r => ToetsOf(r)?.GebruiktVolume)
        .Bigint("gebruikt_bedrag", r => ToetsOf(r)?.GebruiktBedrag)
        .Bigint("rest_volume", r => ToetsOf(r)?.RestVolume)
        .Bigint("rest_budget", r => ToetsOf(r)?.RestBudget)
        .Bigint("afgesproken_tarief", r => ToetsOf(r)?.AfgesprokenTarief);

    private static PrestatieToets? ToetsOf(Fact<Prestatie> row) => row.Context.ToetsOf(row.Volgnr);

    private static string? OordeelOf(PrestatieToets? toets) => toets switch
    {
        null => null,
        { IsToegekend: true } => "toegekend",
        { IsNietBeoordeeld: true } => "niet_beoordeeld",
        _ => "afgewezen",
    };
}
