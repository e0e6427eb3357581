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

    private static CopyTable<ListRow<T>> Of<T>(string name) => new CopyTable<ListRow<T>>(name).Bigint("lijst_id", r => r.ListId);
}
