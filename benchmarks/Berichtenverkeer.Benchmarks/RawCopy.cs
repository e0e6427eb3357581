using Npgsql;

namespace Berichtenverkeer.Benchmarks;

/// <summary>COPY of rows that are encoded already: as fast as the server takes them.</summary>
internal static class RawCopy
{
    /// <summary>Rows as COPY gives and takes them.</summary>
    public static async Task<byte[]> TakeAsync(NpgsqlConnection connection, string select)
    {
        using var rows = new MemoryStream();
        await using (var copy = await connection.BeginRawBinaryCopyAsync($"copy ({select}) to stdout (format binary)"))
            await copy.CopyToAsync(rows);
        return rows.ToArray();
    }

    /// <summary>Puts them in a table, in one commit.</summary>
    public static async Task PutAsync(NpgsqlConnection connection, string table, string columns, ReadOnlyMemory<byte> rows)
    {
        await using var copy = await connection.BeginRawBinaryCopyAsync($"copy {table} ({columns}) from stdin (format binary)");
        await copy.WriteAsync(rows);
    }
}
