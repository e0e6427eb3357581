using Npgsql;
using NpgsqlTypes;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// A table as we write it: name, type and value of each column declared together, so that their order cannot drift.
/// </summary>
internal sealed class CopyTable<T>(string name)
{
    /// <summary>Day 0 of PostgreSQL.</summary>
    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;

    private readonly List<string> columns = [];
    private readonly List<Action<NpgsqlBinaryImporter, T>> writers = [];
    private string? command;

    /// <summary>Schema and table.</summary>
    public string Name { get; } = name;

    /// <summary>The columns that are written, in order.</summary>
    public IReadOnlyList<string> Columns => columns;

    public CopyTable<T> Text(string column, Func<T, string?> value) => Add(column, NpgsqlDbType.Text, value);

    public CopyTable<T> TextArray(string column, Func<T, string[]?> value) => Add(column, NpgsqlDbType.Array | NpgsqlDbType.Text, value);

    public CopyTable<T> Bytea(string column, Func<T, byte[]> value) => Add(column, NpgsqlDbType.Bytea, value);

    public CopyTable<T> Boolean(string column, Func<T, bool> value) =>
        Add(column, (importer, row) => importer.Write(value(row), NpgsqlDbType.Boolean));

    public CopyTable<T> Smallint(string column, Func<T, short> value) =>
        Add(column, (importer, row) => importer.Write(value(row), NpgsqlDbType.Smallint));

    public CopyTable<T> Integer(string column, Func<T, int?> value) => AddNullable(column, NpgsqlDbType.Integer, value);

    public CopyTable<T> Bigint(string column, Func<T, long?> value) => AddNullable(column, NpgsqlDbType.Bigint, value);

    /// <summary>
    /// Dates go as the number of days that the server keeps: Npgsql would turn the first and last DateOnly into -infinity
    /// and infinity, and 9999-12-31 does stand in messages.
    /// </summary>
    public CopyTable<T> Date(string column, Func<T, DateOnly?> value) =>
        AddNullable<int>(column, NpgsqlDbType.Date, row => value(row)?.DayNumber - Epoch);

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
            cancellationToken.ThrowIfCancellationRequested();
            WriteRow(importer, row);
        }

        await importer.CompleteAsync(cancellationToken);
    }

    /// <summary>
    /// Values go into the buffer of the connection, which is sent when it is full. Awaiting each value costs more than
    /// making the row.
    /// </summary>
    private void WriteRow(NpgsqlBinaryImporter importer, T row)
    {
        importer.StartRow();
        foreach (var write in writers)
            write(importer, row);
    }

    private CopyTable<T> Add<TValue>(string column, NpgsqlDbType type, Func<T, TValue?> value)
        where TValue : class => Add(column, (importer, row) =>
        {
            if (value(row) is { } present)
                importer.Write(present, type);
            else
                importer.WriteNull();
        });

    private CopyTable<T> AddNullable<TValue>(string column, NpgsqlDbType type, Func<T, TValue?> value)
        where TValue : struct => Add(column, (importer, row) =>
        {
            if (value(row) is { } present)
                importer.Write(present, type);
            else
                importer.WriteNull();
        });

    private CopyTable<T> Add(string column, Action<NpgsqlBinaryImporter, T> writer)
    {
        columns.Add(column);
        writers.Add(writer);
        return this;
    }
}
