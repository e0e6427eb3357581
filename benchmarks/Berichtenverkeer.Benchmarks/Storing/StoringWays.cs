using System.Data;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>The ways to send rows to the server.</summary>
internal static class StoringWays
{
    private const int RowsPerBatch = 1_000;
    private const int RowsPerArray = 10_000;

    /// <summary>An insert per row through Dapper, each its own commit.</summary>
    public static async Task DapperAsync(NpgsqlConnection connection, StoredTable table, StoredRow[] rows)
    {
        var sql = $"insert into rij ({table.ColumnList}) values ({string.Join(", ", table.Columns.Select(column => "@" + column.Name))})";
        foreach (var row in rows)
        {
            var parameters = new DynamicParameters();
            foreach (var column in table.Columns)
                parameters.Add(column.Name, column.ValueOf(row), column.Type == "date" ? DbType.Date : null); // Dapper does not know DateOnly
            await connection.ExecuteAsync(sql, parameters);
        }
    }

    /// <summary>A thousand inserts in one round trip and one commit.</summary>
    public static async Task BatchAsync(NpgsqlConnection connection, StoredTable table, StoredRow[] rows)
    {
        var sql = $"insert into rij ({table.ColumnList}) values ({string.Join(", ", table.Columns.Select((_, i) => $"${i + 1}"))})";
        foreach (var chunk in rows.Chunk(RowsPerBatch))
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var row in chunk)
            {
                var command = new NpgsqlBatchCommand(sql);
                foreach (var column in table.Columns)
                    command.Parameters.Add(new NpgsqlParameter { Value = column.ValueOf(row) ?? DBNull.Value, DataTypeName = column.Type });
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync();
        }
    }

    /// <summary>One insert of ten thousand rows, a parameter for each column.</summary>
    public static async Task UnnestAsync(NpgsqlConnection connection, StoredTable table, StoredRow[] rows)
    {
        var arrays = string.Join(", ", table.Columns.Select((column, i) => $"${i + 1}::{column.Type}[]"));
        foreach (var chunk in rows.Chunk(RowsPerArray))
        {
            await using var command = new NpgsqlCommand($"insert into rij ({table.ColumnList}) select * from unnest({arrays})", connection);
            foreach (var column in table.Columns)
                command.Parameters.Add(new() { Value = column.ValuesOf(chunk) });
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>COPY by the importer of Npgsql, one commit.</summary>
    public static async Task ImportAsync(NpgsqlConnection connection, StoredTable table, StoredRow[] rows)
    {
        await using var importer = await connection.BeginBinaryImportAsync($"copy rij ({table.ColumnList}) from stdin (format binary)");
        foreach (var row in rows)
        {
            await importer.StartRowAsync();
            foreach (var column in table.Columns)
                await column.WriteAsync(importer, row);
        }

        await importer.CompleteAsync();
    }
}
