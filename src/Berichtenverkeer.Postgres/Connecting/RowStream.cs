using System.Runtime.CompilerServices;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>Rows one by one, for an answer that need not be in memory as a whole.</summary>
internal static class RowStream
{
    /// <summary>The rows of a statement.</summary>
    /// <remarks>
    /// Dapper's <c>QueryUnbufferedAsync</c> cancels the statement when it has read the last row, which takes a connection of its own: 15 ms, two
    /// times for each unit of a night.
    /// </remarks>
    public static async IAsyncEnumerable<T> StreamAsync<T>(
        this NpgsqlConnection connection, string sql, object parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reader = await connection.ExecuteReaderAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        var rowOf = reader.GetRowParser<T>();
        while (await reader.ReadAsync(cancellationToken))
            yield return rowOf(reader);
    }
}
