using Npgsql;
using NpgsqlTypes;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// A table as we write it: name, type and value of each column declared together, so that their order cannot drift.
/// </summary>
internal sealed class CopyTable<T>(string name)
{
    private readonly List<string> columns = [];
    private readonly List<Func<NpgsqlBinaryImporter, T, CancellationToken, Task>> writers = [];
    private string? command;

    /// <summary>Schema and table.</summary>
    public string Name { get; } = name;

    /// <summary>The columns that are written, in order.</summary>
    public IReadOnlyList<string> Columns => columns;

    public CopyTable<T> Text(string column, Func<T, string?> value) => Add(column, NpgsqlDbType.Text, value);

    public CopyTable<T> TextArray(string column, Func<T, string[]> value) => Add(column, NpgsqlDbType.Array | NpgsqlDbType.Text, value);

    public CopyTable<T> Bytea(string column, Func<T, byte[]> value) => Add(column, NpgsqlDbType.Bytea, value);

    public CopyTable<T> Boolean(string column, Func<T, bool> value) =>
        Add(column, (importer, row, cancellationToken) => importer.WriteAsync(value(row), NpgsqlDbType.Boolean, cancellationToken));

    public CopyTable<T> Smallint(string column, Func<T, short> value) =>
        Add(column, (importer, row, cancellationToken) => importer.WriteAsync(value(row), NpgsqlDbType.Smallint, cancellationToken));

    public CopyTable<T> Integer(string column, Func<T, int?> value) => AddNullable(column, NpgsqlDbType.Integer, value);

    public CopyTable<T> Bigint(string column, Func<T, long?> value) => AddNullable(column, NpgsqlDbType.Bigint, value);

    public CopyTable<T> Date(string column, Func<T, DateOnly?> value) => AddNullable(column, NpgsqlDbType.Date, value);

    public CopyTable<T> Time(string column, Func<T, TimeOnly?> value) => AddNullable(column, NpgsqlDbType.Time, value);

    /// <summary>Writes the rows; nothing is sent when there are none.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        command ??= $"copy {Name} ({string.Join(", ", columns)}) from stdin (format binary)";
        await using var importer = await connection.BeginBinaryImportAsync(command, cancellationToken);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancellationToken);
            foreach (var write in writers)
                await write(importer, row, cancellationToken);
        }

        await importer.CompleteAsync(cancellationToken);
    }

    private CopyTable<T> Add<TValue>(string column, NpgsqlDbType type, Func<T, TValue?> value)
        where TValue : class => Add(column, (importer, row, cancellationToken) =>
            value(row) is { } present ? importer.WriteAsync(present, type, cancellationToken) : importer.WriteNullAsync(cancellationToken));

    private CopyTable<T> AddNullable<TValue>(string column, NpgsqlDbType type, Func<T, TValue?> value)
        where TValue : struct => Add(column, (importer, row, cancellationToken) =>
            value(row) is { } present ? importer.WriteAsync(present, type, cancellationToken) : importer.WriteNullAsync(cancellationToken));

    private CopyTable<T> Add(string column, Func<NpgsqlBinaryImporter, T, CancellationToken, Task> writer)
    {
        columns.Add(column);
        writers.Add(writer);
        return this;
    }
}
