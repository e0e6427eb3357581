using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Lists;

/// <summary>Tables of municipal lists.</summary>
internal static class ListTables
{
    public static CopyTable<ListRow<GemeenteRow>> Gemeente { get; } = Of<GemeenteRow>("ref.lijst_gemeente")
        .Text("code", r => r.Value.Code)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<ProductcodeEntry>> Productcode { get; } = Of<ProductcodeEntry>("ref.lijst_productcode")
        .Text("categorie", r => r.Value.Categorie)
        .Text("code", r => r.Value.Code)
        .Text("naam", r => r.Value.Naam)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<ContractEntry>> Contract { get; } = Of<ContractEntry>("ref.lijst_contract")
        .Text("aanbieder", r => r.Value.Aanbieder)
        .Text("categorie", r => r.Value.Categorie)
        .Text("code", r => r.Value.Code)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<TariefEntry>> Tarief { get; } = Of<TariefEntry>("ref.lijst_tarief")
        .Text("aanbieder", r => r.Value.Aanbieder)
        .Text("code", r => r.Value.Code)
        .Text("eenheid", r => r.Value.Eenheid)
        .Bigint("tarief", r => r.Value.Tarief)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<WoonplaatsRow>> Woonplaats { get; } = Of<WoonplaatsRow>("ref.lijst_woonplaats")
        .Bytea("client", r => Convert.FromHexString(r.Value.Client))
        .Text("gemeente", r => r.Value.Gemeente)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<BeschikkingRow>> Beschikking { get; } = Of<BeschikkingRow>("ref.lijst_beschikking")
        .Bigint("nummer", r => r.Value.Nummer)
        .Bytea("client", r => Convert.FromHexString(r.Value.Client))
        .Date("ingangsdatum", r => r.Value.Ingangsdatum);

    public static CopyTable<ListRow<PgbRow>> Pgb { get; } = Of<PgbRow>("ref.lijst_pgb")
        .Bytea("client", r => Convert.FromHexString(r.Value.Client))
        .Text("categorie", r => r.Value.Categorie)
        .Text("code", r => r.Value.Code)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<WlzRow>> Wlz { get; } = Of<WlzRow>("ref.lijst_wlz")
        .Bytea("client", r => Convert.FromHexString(r.Value.Client))
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<AandachtRow>> Aandacht { get; } = Of<AandachtRow>("ref.lijst_aandacht")
        .Text("aanbieder", r => r.Value.Aanbieder)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<PlafondRow>> Plafond { get; } = Of<PlafondRow>("ref.lijst_plafond")
        .Text("aanbieder", r => r.Value.Aanbieder)
        .Bigint("plafond", r => r.Value.Plafond)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    public static CopyTable<ListRow<LandelijkRow>> Landelijk { get; } = Of<LandelijkRow>("ref.lijst_landelijk")
        .Text("categorie", r => r.Value.Categorie)
        .Text("code", r => r.Value.Code)
        .Date("van", r => r.Value.Van)
        .Date("tot", r => r.Value.Tot);

    private static CopyTable<ListRow<T>> Of<T>(string name) => new CopyTable<ListRow<T>>(name).Bigint("lijst_id", r => r.ListId);
}
