using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Rows for one table of facts.</summary>
internal interface IFactList
{
    /// <summary>Schema and table.</summary>
    string Table { get; }

    /// <summary>Writes the rows.</summary>
    Task WriteAsync(NpgsqlConnection connection, CancellationToken cancellationToken);
}
