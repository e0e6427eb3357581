using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Collects the rows of a chunk for one table and numbers them per message.</summary>
internal sealed class FactList<T>(CopyTable<Fact<T>> table) : IFactList
{
    private readonly List<Fact<T>> rows = [];

    public string Table => table.Name;

    /// <summary>Adds a row.</summary>
    /// <returns>Its number within the message.</returns>
    public int Add(BerichtContext context, long clientId, T value)
    {
        var volgnr = rows.Count > 0 && ReferenceEquals(rows[^1].Context, context) ? rows[^1].Volgnr + 1 : 1;
        rows.Add(new(context, volgnr, clientId, value));
        return volgnr;
    }

    public Task WriteAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        table.WriteAsync(connection, rows, cancellationToken);
}
