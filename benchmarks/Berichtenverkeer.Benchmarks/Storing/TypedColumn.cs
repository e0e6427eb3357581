using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <inheritdoc/>
/// <typeparam name="T">What the value is in C#.</typeparam>
internal sealed class TypedColumn<T>(string name, string type, Func<StoredRow, T> value) : StoredColumn(name, type)
{
    public override object? ValueOf(StoredRow row) => value(row);

    public override Array ValuesOf(StoredRow[] rows) => Array.ConvertAll(rows, row => value(row));

    public override Task WriteAsync(NpgsqlBinaryImporter importer, StoredRow row) => importer.WriteAsync(value(row));
}
