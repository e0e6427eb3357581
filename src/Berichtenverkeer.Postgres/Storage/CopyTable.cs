using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// A table as we write it: name, type and value of each column declared together, so that their order cannot drift.
/// </summary>
internal sealed class CopyTable<T>(string name)
{
    private readonly List<string> columns = [];
    private readonly List<Action<CopyBuffer, T>> writers = [];
    private string? command;

    /// <summary>Schema and table.</summary>
    public string Name { get; } = name;

    /// <summary>The columns that are written, in order.</summary>
    public IReadOnlyList<string> Columns => columns;

    public CopyTable<T> Text(string column, Func<T, string?> value) => Add(column, value, static (copy, text) => copy.Text(text));

    public CopyTable<T> TextArray(string column, Func<T, string[]?> value) => Add(column, value, static (copy, texts) => copy.TextArray(texts));

    public CopyTable<T> Bytea(string column, Func<T, byte[]> value) => Add(column, value, static (copy, bytes) => copy.Bytea(bytes));

    public CopyTable<T> Boolean(string column, Func<T, bool> value) => Add(column, (copy, row) => copy.Boolean(value(row)));

    public CopyTable<T> Smallint(string column, Func<T, short> value) => Add(column, (copy, row) => copy.Smallint(value(row)));

    public CopyTable<T> Integer(string column, Func<T, int?> value) => AddNullable(column, value, static (copy, number) => copy.Integer(number));

    public CopyTable<T> Bigint(string column, Func<T, long?> value) => AddNullable(column, value, static (copy, number) => copy.Bigint(number));

    public CopyTable<T> Date(string column, Func<T, DateOnly?> value) => AddNullable(column, value, static (copy, date) => copy.Date(date));

    public CopyTable<T> Time(string column, Func<T, TimeOnly?> value) => AddNullable(column, value, static (copy, time) => copy.Time(time));

    /// <summary>Writes the rows; nothing is sent when there are none.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        command ??= $"copy {Name} ({string.Join(", ", columns)}) from stdin (format binary)";
        var stream = await connection.BeginRawBinaryCopyAsync(command, cancellationToken);
        try
        {
            Encode(stream, rows, cancellationToken);
        }
        catch
        {
            await AbandonAsync(stream);
            throw;
        }

        await stream.DisposeAsync();
    }

    /// <summary>
    /// Cancels first: closing the stream would complete it with half of the rows. On a connection that broke both fail again; what
    /// they say is not what went wrong, and would hide from the caller that it may pass by itself.
    /// </summary>
    private static async Task AbandonAsync(NpgsqlRawCopyStream stream)
    {
        try
        {
            await stream.CancelAsync();
            await stream.DisposeAsync();
        }
#pragma warning disable CA1031 // Whatever it is, the failure before it is the one to be told.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    /// <summary>Rows are sent as they come, a buffer at a time: awaiting each costs more than making it.</summary>
    private void Encode(Stream stream, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        using var copy = new CopyBuffer(stream);
        copy.Begin();
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            copy.BeginRow(writers.Count);
            foreach (var write in writers)
                write(copy, row);
        }

        copy.End();
    }

    private CopyTable<T> Add<TValue>(string column, Func<T, TValue?> value, Action<CopyBuffer, TValue> write)
        where TValue : class => Add(column, (copy, row) =>
        {
            if (value(row) is { } present)
                write(copy, present);
            else
                copy.Null();
        });

    private CopyTable<T> AddNullable<TValue>(string column, Func<T, TValue?> value, Action<CopyBuffer, TValue> write)
        where TValue : struct => Add(column, (copy, row) =>
        {
            if (value(row) is { } present)
                write(copy, present);
            else
                copy.Null();
        });

    private CopyTable<T> Add(string column, Action<CopyBuffer, T> writer)
    {
        columns.Add(column);
        writers.Add(writer);
        return this;
    }
}
