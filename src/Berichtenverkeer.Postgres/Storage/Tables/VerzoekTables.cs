using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of verzoeken and their answers.</summary>
internal static class VerzoekTables
{
    public static CopyTable<Fact<AangevraagdProduct>> AangevraagdProduct { get; } = FactTable.OfClientAtAanbieder<AangevraagdProduct>("kern.aangevraagd_product")
        .Text("referentie_aanbieder", r => r.Value.ReferentieAanbieder)
        .Bigint("beschikking_nummer", r => r.Value.BeschikkingNummer)
        .Product(p => p.Product)
        .Date("beschikking_ingangsdatum", r => r.Value.BeschikkingIngangsdatum)
        .Date("toewijzing_ingangsdatum", r => r.Value.ToewijzingIngangsdatum)
        .Date("toewijzing_einddatum", r => r.Value.ToewijzingEinddatum)
        .Omvang(p => p.Omvang, p => p.Budget)
        .Text("verwijzer_type", r => r.Value.VerwijzerType)
        .Text("zorgverlener_code", r => r.Value.ZorgverlenerCode)
        .Text("raamcontract", r => r.Value.Raamcontract);

    public static CopyTable<Fact<Verzoek>> Verzoek { get; } = FactTable.OfClientAtAanbieder<Verzoek>("kern.verzoek")
        .Text("referentie_aanbieder", r => r.Value.ReferentieAanbieder)
        .Text("reden_verzoek", r => r.Value.RedenVerzoek);

    public static CopyTable<Fact<VerzoekProductRow>> VerzoekProduct { get; } = FactTable.OfClient<VerzoekProductRow>("kern.verzoek_product")
        .Text("soort", r => r.Value.Soort)
        .Bigint("toewijzing_nummer", r => r.Value.ToewijzingNummer)
        .Product(p => p.Product)
        .Date("gewenste_ingangsdatum", r => r.Value.GewensteIngangsdatum)
        .Date("einddatum", r => r.Value.Einddatum)
        .Omvang(p => p.Omvang, p => p.Budget);

    public static CopyTable<Fact<Antwoord>> Antwoord { get; } = FactTable.Of<Antwoord>("kern.antwoord").Retour().Aanbieder()
        .Text("referentie_aanbieder", r => r.Value.ReferentieAanbieder)
        .Text("verzoek_antwoord", r => r.Value.VerzoekAntwoord)
        .Text("reden_afwijzing_verzoek", r => r.Value.RedenAfwijzingVerzoek)
        .Text("woonplaatsbeginsel_gemeente", r => r.Value.Woonplaatsbeginsel?.Gemeente);
}
