using Berichtenverkeer.GoedeToekenning;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of advice about verzoeken.</summary>
internal static class BesluitTables
{
    public static CopyTable<BesluitRow> Besluit { get; } = new CopyTable<BesluitRow>("kern.gt_besluit")
        .Text("gemeente", r => r.Context.Gemeente)
        .Text("domein", r => r.Context.Domein)
        .Bigint("bericht_id", r => r.Context.BerichtId)
        .Integer("volgnr", r => r.Besluit.Volgnr)
        .Integer("beoordeling", r => r.Beoordeling)
        .Integer("soort", r => r.Context.Bericht.Soort.Nummer)
        .Text("aanbieder", r => r.Context.Aanbieder)
        .Bigint("client_id", r => r.ClientId)
        .Text("referentie_aanbieder", r => r.Besluit.ReferentieAanbieder)
        .Date("dagtekening", r => r.Context.Bericht.Dagtekening)
        .Date("ontvangen_op", r => r.OpDatum)
        .Text("product_categorie", r => r.Besluit.Categorie)
        .Text("product_code", r => r.Besluit.Code)
        .Date("begin", r => r.Besluit.Begin)
        .Date("eind", r => r.Besluit.Eind)
        .Text("verwijzer_type", r => r.Besluit.VerwijzerType)
        .Integer("leeftijd", r => r.Besluit.Leeftijd)
        .Boolean("leeftijd_ongeveer", r => r.Besluit.LeeftijdOngeveer)
        .Bigint("waarde", r => r.Besluit.Waarde)
        .Text("advies", r => r.Besluit.Advies == Advies.Tenzij ? "tenzij" : "administratief")
        .Text("primaire", r => r.Besluit.Primaire)
        .TextArray("bepalingen", r => [.. r.Besluit.Bepalingen])
        .TextArray("gronden_waar", r => r.Gronden(Uitslag.Waar))
        .TextArray("gronden_onwaar", r => r.Gronden(Uitslag.Onwaar))
        .TextArray("gronden_onbekend", r => r.Gronden(Uitslag.Onbekend))
        .TextArray("gronden_nvt", r => r.Gronden(Uitslag.NietVanToepassing))
        .Text("toelichting", r => r.Besluit.Toelichting)
        .Text("regelset", r => r.Besluit.Regelset)
        .Bigint("bekend_door_run", r => r.Context.Run.RunId);

    public static CopyTable<GrondRow> Grond { get; } = new CopyTable<GrondRow>("kern.gt_grond")
        .Text("gemeente", r => r.Besluit.Context.Gemeente)
        .Bigint("bericht_id", r => r.Besluit.Context.BerichtId)
        .Integer("volgnr", r => r.Besluit.Besluit.Volgnr)
        .Integer("beoordeling", r => r.Besluit.Beoordeling)
        .Text("bepaling", r => r.Grond.Bepaling)
        .Text("grond", r => r.Grond.Grond)
        .Text("uitslag", r => r.Grond.Uitslag == Uitslag.Waar ? "waar" : "onbekend")
        .Text("uitleg", r => r.Grond.Uitleg)
        .Bigint("bekend_door_run", r => r.Besluit.Context.Run.RunId);

    /// <summary>The tables, as schema and table: they go when their verzoek is refused after all.</summary>
    public static IReadOnlyList<string> Names { get; } = [Besluit.Name, Grond.Name];
}
