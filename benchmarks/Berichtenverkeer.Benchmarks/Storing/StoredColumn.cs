using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>A column, and how its value is got from a row.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="type">Its type in SQL.</param>
internal abstract class StoredColumn(string name, string type)
{
    public string Name { get; } = name;

    public string Type { get; } = type;

    /// <summary>The value, for a parameter.</summary>
    public abstract object? ValueOf(StoredRow row);

    /// <summary>The values of several rows, for a parameter that is an array.</summary>
    public abstract Array ValuesOf(StoredRow[] rows);

    /// <summary>Writes the value, typed.</summary>
    public abstract Task WriteAsync(NpgsqlBinaryImporter importer, StoredRow row);
}
