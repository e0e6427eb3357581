using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Numbers from a sequence, many at once. A number taken in vain stays unused, which is harmless.</summary>
internal static class Numbers
{
    public static async Task<long[]> TakeAsync(NpgsqlConnection connection, string sequence, int count, CancellationToken cancellationToken)
    {
        if (count == 0)
            return [];
        return await connection.QuerySingleAsync<long[]>(new CommandDefinition(
            SqlText.TakeNumbers, new { Sequence = sequence, Count = count }, cancellationToken: cancellationToken));
    }
}
