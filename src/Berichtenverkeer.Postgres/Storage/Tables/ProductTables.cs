using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of toewijzingen, starts and stops.</summary>
internal static class ProductTables
{
    public static CopyTable<Fact<ToegewezenProductRow>> ToegewezenProduct { get; } = FactTable.OfClientAtAanbieder<ToegewezenProductRow>("kern.toegewezen_product")
        .Bigint("toewijzing_id", r => r.Value.ToewijzingId)
        .Bigint("toewijzing_nummer", r => r.Value.Product.ToewijzingNummer)
        .Bigint("beschikking_nummer", r => r.Value.BeschikkingNummer)
        .Text("referentie_aanbieder", r => r.Value.Product.ReferentieAanbieder)
        .Product(r => r.Product.Product)
        .Date("toewijzingsdatum", r => r.Value.Product.Toewijzingsdatum)
        .Time("toewijzingstijd", r => r.Value.Product.Toewijzingstijd)
        .Date("ingangsdatum", r => r.Value.Product.Ingangsdatum)
        .Date("einddatum", r => r.Value.Product.Einddatum)
        .Text("reden_wijziging", r => r.Value.Product.RedenWijziging)
        .Omvang(r => r.Product.Omvang, r => r.Product.Budget);

    public static CopyTable<ToewijzingRow> Toewijzing { get; } = new CopyTable<ToewijzingRow>("kern.toewijzing")
        .Text("gemeente", r => r.Context.Gemeente)
        .Text("domein", r => r.Context.Domein)
        .Bigint("toewijzing_id", r => r.ToewijzingId)
        .Text("sleutel", r => r.Sleutel)
        .Text("aanbieder", r => r.Context.Aanbieder)
        .Bigint("client_id", r => r.ClientId)
        .Bigint("toewijzing_nummer", r => r.Product.ToewijzingNummer)
        .Bigint("bekend_door_run", r => r.Context.Run.RunId);

    public static CopyTable<Fact<StartProduct>> StartProduct { get; } = FactTable.OfClientAtAanbieder<StartProduct>("kern.start_product")
        .Bigint("toewijzing_nummer", r => r.Value.ToewijzingNummer)
        .Bigint("beschikking_nummer", r => r.Value.BeschikkingNummer)
        .Product(p => p.Product)
        .Date("toewijzing_ingangsdatum", r => r.Value.ToewijzingIngangsdatum)
        .Date("begindatum", r => r.Value.Begindatum)
        .Text("status_aanlevering", r => r.Value.StatusAanlevering);

    public static CopyTable<Fact<StopProduct>> StopProduct { get; } = FactTable.OfClientAtAanbieder<StopProduct>("kern.stop_product")
        .Bigint("toewijzing_nummer", r => r.Value.ToewijzingNummer)
        .Bigint("beschikking_nummer", r => r.Value.BeschikkingNummer)
        .Product(p => p.Product)
        .Date("toewijzing_ingangsdatum", r => r.Value.ToewijzingIngangsdatum)
        .Date("begindatum", r => r.Value.Begindatum)
        .Text("reden_beeindiging", r => r.Value.RedenBeeindiging)
        .Date("einddatum", r => r.Value.Einddatum)
        .Text("status_aanlevering", r => r.Value.StatusAanlevering);
}
