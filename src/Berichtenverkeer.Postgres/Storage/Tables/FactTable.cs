namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The columns that tables of facts have in common.</summary>
internal static class FactTable
{
    /// <summary>A table about a client.</summary>
    public static CopyTable<Fact<T>> OfClient<T>(string name, Func<Fact<T>, long?>? withdrawnBy = null) => Of(name, withdrawnBy).Retour().Bigint("client_id", r => r.ClientId);

    /// <summary>A table about a client that also names the aanbieder.</summary>
    public static CopyTable<Fact<T>> OfClientAtAanbieder<T>(string name, Func<Fact<T>, long?>? withdrawnBy = null) => OfClient(name, withdrawnBy).Aanbieder();

    /// <summary>A table that has no client.</summary>
    /// <param name="name">Schema and table.</param>
    /// <param name="withdrawnBy">The run that withdrew a row, where that is not said by its message.</param>
    public static CopyTable<Fact<T>> Of<T>(string name, Func<Fact<T>, long?>? withdrawnBy = null) => new CopyTable<Fact<T>>(name)
        .Text("gemeente", r => r.Context.Gemeente)
        .Text("domein", r => r.Context.Domein)
        .Bigint("bericht_id", r => r.Context.BerichtId)
        .Integer("volgnr", r => r.Volgnr)
        .Bigint("bekend_door_run", r => r.Context.Run.RunId)
        .Bigint("ingetrokken_door_run", withdrawnBy ?? (r => r.Context.WithdrawnBy));

    public static CopyTable<Fact<T>> Retour<T>(this CopyTable<Fact<T>> table) => table.Boolean("retour", r => r.Context.Retour);

    public static CopyTable<Fact<T>> Aanbieder<T>(this CopyTable<Fact<T>> table) => table.Text("aanbieder", r => r.Context.Aanbieder);

    public static CopyTable<Fact<T>> Product<T>(this CopyTable<Fact<T>> table, Func<T, Model.Product?> product) => table
        .Text("product_categorie", r => product(r.Value)?.Categorie)
        .Text("product_code", r => product(r.Value)?.Code);

    public static CopyTable<Fact<T>> Omvang<T>(this CopyTable<Fact<T>> table, Func<T, Model.Omvang?> omvang, Func<T, long?> budget) => table
        .Bigint("volume", r => omvang(r.Value)?.Volume)
        .Text("eenheid", r => omvang(r.Value)?.Eenheid)
        .Text("frequentie", r => omvang(r.Value)?.Frequentie)
        .Bigint("budget", r => budget(r.Value));

    /// <summary>An amount and its side.</summary>
    public static CopyTable<Fact<T>> Bedrag<T>(this CopyTable<Fact<T>> table, string prefix, Func<T, Model.BedragMetDC?> bedrag) => table
        .Bigint(prefix + "bedrag", r => bedrag(r.Value)?.Bedrag)
        .Text(prefix + "debet_credit", r => bedrag(r.Value)?.DebetCredit);
}
