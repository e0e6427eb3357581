using System.Globalization;
using System.Text;
using Npgsql;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>Everything that is known, by business key: without numbers of the store, moments, runs and the delivery log. Two databases that know the same give the same text.</summary>
internal static class CanonicalDump
{
    /// <summary>Columns that are the store's own. Whether a fact was withdrawn does count.</summary>
    private static readonly string[] Own =
        ["bericht_id", "client_id", "toewijzing_id", "bekend_door_run", "ingetrokken_door_run", "ingetrokken_door_bericht", "run_id", "beantwoord_door", "antwoord_op", "onderscheid", "op_datum", "bijgewerkt_door_run", "profiel_id"];

    public static async Task<string> OfAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        var dump = new StringBuilder();
        foreach (var (table, columns) in await TablesAsync(connection))
            await AppendAsync(dump, connection, table, columns);
        await AppendQueryAsync(dump, connection, "bron.bericht", """
            select row(encode(b.sha256, 'hex'), b.uitkomst, b.reden, b.bericht, b.gemeente, b.identificatie,
                       (select string_agg(concat_ws('|', v.volgnr, v.niveau, v.code, v.retourcode, v.pad, v.regel, v.kolom, v.tekst), ';' order by v.volgnr)
                        from bron.bevinding v where v.bericht_id = b.bericht_id))::text
            from bron.bericht b
            """);
        await AppendQueryAsync(dump, connection, "bron.antwoord", """
            select row(encode(b.sha256, 'hex'), a.soort, a.bericht, a.gemeente, a.identificatie, a.referentienummer, encode(a.inhoud, 'hex'), a.modus, a.toestand)::text
            from bron.antwoord a left join bron.bericht b on b.bericht_id = a.heen_bericht_id
            """);
        return dump.ToString();
    }

    private static async Task<List<(string Table, List<string> Columns)>> TablesAsync(NpgsqlConnection connection)
    {
        var tables = new List<(string Table, List<string> Columns)>();
        await using var command = new NpgsqlCommand(
            """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'kern' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            if (tables.Count == 0 || tables[^1].Table != reader.GetString(0))
                tables.Add((reader.GetString(0), []));
            tables[^1].Columns.Add(reader.GetString(1));
        }

        return tables;
    }

    private static Task AppendAsync(StringBuilder dump, NpgsqlConnection connection, string table, List<string> columns)
    {
        var shown = columns.Where(column => !Own.Contains(column, StringComparer.Ordinal)).Select(column => "t." + column).ToList();
        var joins = new StringBuilder();
        if (columns.Contains("bericht_id"))
        {
            joins.Append(" left join bron.bericht b on b.bericht_id = t.bericht_id");
            shown.Add("encode(b.sha256, 'hex')");
        }

        if (columns.Contains("client_id") && table != "client")
        {
            joins.Append(" left join kern.client k on k.gemeente = t.gemeente and k.client_id = t.client_id and k.versie = 1");
            shown.Add("k.bsn");
        }

        if (columns.Contains("toewijzing_id") && table != "toewijzing")
        {
            joins.Append(" left join kern.toewijzing w on w.gemeente = t.gemeente and w.toewijzing_id = t.toewijzing_id");
            shown.Add("w.sleutel");
        }

        foreach (var other in new[] { "beantwoord_door", "antwoord_op" }.Where(columns.Contains))
            shown.Add($"(select encode(o.sha256, 'hex') from bron.bericht o where o.bericht_id = t.{other})");
        if (columns.Contains("ingetrokken_door_run"))
            shown.Add("t.ingetrokken_door_run is null");
        return AppendQueryAsync(dump, connection, "kern." + table, $"select row({string.Join(", ", shown)})::text from kern.{table} t{joins}");
    }

    private static async Task AppendQueryAsync(StringBuilder dump, NpgsqlConnection connection, string name, string sql)
    {
        var rows = new List<string>();
        await using (var command = new NpgsqlCommand(sql, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                rows.Add(reader.GetString(0));
        }

        rows.Sort(StringComparer.Ordinal);
        dump.Append(CultureInfo.InvariantCulture, $"== {name} {rows.Count}\n");
        foreach (var row in rows)
            dump.Append(row).Append('\n');
    }
}
