using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>A table that rows go into: its columns and its indexes.</summary>
/// <param name="Name">Name in the report.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Indexes">What follows the definition of the table.</param>
internal sealed record StoredTable(string Name, IReadOnlyList<StoredColumn> Columns, string Indexes)
{
    private const string Key = "alter table rij add primary key (gemeente, bericht_id, volgnr);";

    private const string Three = "create index on rij (gemeente, referentie_nummer); create index on rij (gemeente, toewijzing_sleutel); create index on rij (gemeente, aanbieder);";

    private static readonly StoredColumn[] Typed =
    [
        new TypedColumn<string>("gemeente", "text", row => row.Gemeente),
        new TypedColumn<string>("domein", "text", _ => "jw"),
        new TypedColumn<long>("bericht_id", "bigint", row => row.BerichtId),
        new TypedColumn<int>("volgnr", "integer", row => row.Volgnr),
        new TypedColumn<string>("aanbieder", "text", row => row.Aanbieder),
        new TypedColumn<long>("client_id", "bigint", row => row.ClientId),
        new TypedColumn<string>("referentie_nummer", "text", row => row.ReferentieNummer),
        new TypedColumn<string?>("vorig_referentie_nummer", "text", row => row.VorigReferentieNummer),
        new TypedColumn<long>("toewijzing_nummer", "bigint", row => row.ToewijzingNummer),
        new TypedColumn<string>("toewijzing_sleutel", "text", row => row.Sleutel),
        new TypedColumn<string>("product_categorie", "text", _ => "45"),
        new TypedColumn<string>("product_code", "text", row => row.ProductCode),
        new TypedColumn<DateOnly>("begindatum", "date", row => row.Begindatum),
        new TypedColumn<DateOnly>("einddatum", "date", row => row.Einddatum),
        new TypedColumn<long>("geleverd_volume", "bigint", row => row.Volume),
        new TypedColumn<string>("eenheid", "text", _ => "01"),
        new TypedColumn<long>("product_tarief", "bigint", row => row.Tarief),
        new TypedColumn<long>("bedrag", "bigint", row => row.Bedrag),
        new TypedColumn<string>("debet_credit", "text", row => row.IsCredit ? "C" : "D"),
        new TypedColumn<string>("oordeel", "text", row => row.IsAfgewezen ? "afgewezen" : "toegekend"),
        new TypedColumn<bool>("retour", "boolean", _ => false),
        new TypedColumn<long>("bekend_door_run", "bigint", _ => 1),
    ];

    /// <summary>The same 22 as numbers: codes as their place in a list, dates as days. The wide ones first, so that nothing is lost to alignment.</summary>
    private static readonly StoredColumn[] Numbers =
    [
        new TypedColumn<int>("bericht_id", "integer", row => row.BerichtId),
        new TypedColumn<int>("volgnr", "integer", row => row.Volgnr),
        new TypedColumn<int>("aanbieder", "integer", row => row.AanbiederNummer),
        new TypedColumn<int>("client_id", "integer", row => row.ClientId),
        new TypedColumn<int>("referentie_nummer", "integer", row => row.Nummer),
        new TypedColumn<int>("vorig_referentie_nummer", "integer", row => row.IsCredit ? row.Nummer / 2 : -1),
        new TypedColumn<int>("toewijzing_nummer", "integer", row => row.ToewijzingNummer),
        new TypedColumn<int>("toewijzing_sleutel", "integer", row => row.ToewijzingNummer),
        new TypedColumn<int>("begindatum", "integer", row => row.Begindatum.DayNumber),
        new TypedColumn<int>("einddatum", "integer", row => row.Einddatum.DayNumber),
        new TypedColumn<int>("geleverd_volume", "integer", row => row.Volume),
        new TypedColumn<int>("product_tarief", "integer", row => row.Tarief),
        new TypedColumn<int>("bedrag", "integer", row => row.Bedrag),
        new TypedColumn<int>("bekend_door_run", "integer", _ => 1),
        new TypedColumn<short>("gemeente", "smallint", row => (short)row.GemeenteNummer),
        new TypedColumn<short>("domein", "smallint", _ => 1),
        new TypedColumn<short>("product_categorie", "smallint", _ => 45),
        new TypedColumn<short>("product_code", "smallint", row => (short)row.ProductNummer),
        new TypedColumn<short>("eenheid", "smallint", _ => 1),
        new TypedColumn<short>("debet_credit", "smallint", row => (short)(row.IsCredit ? 1 : 0)),
        new TypedColumn<short>("oordeel", "smallint", row => (short)(row.IsAfgewezen ? 1 : 0)),
        new TypedColumn<short>("retour", "smallint", _ => 0),
    ];

    public static StoredTable Full { get; } = new("sleutel en drie indexen op tekst", Typed, Key + Three);

    public static StoredTable KeyOnly { get; } = new("alleen de sleutel", Typed, Key);

    public static StoredTable Bare { get; } = new("geen index", Typed, "");

    public static StoredTable Compact { get; } = new("alleen getallen, sleutel en drie indexen", Numbers, Key + Three);

    public string ColumnList => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>Makes it anew, as <c>rij</c>.</summary>
    public async Task CreateAsync(NpgsqlConnection connection)
    {
        var columns = string.Join(", ", Columns.Select(column => $"{column.Name} {column.Type}{(column.Type == "text" ? " collate \"C\"" : "")}"));
        await using var command = new NpgsqlCommand($"drop table if exists rij; create table rij ({columns}); {Indexes}", connection);
        await command.ExecuteNonQueryAsync();
    }
}
