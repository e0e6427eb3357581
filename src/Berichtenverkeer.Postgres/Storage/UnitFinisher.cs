using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Settles what depends on the whole night, inside a transaction that holds the unit.</summary>
internal sealed class UnitFinisher(NpgsqlConnection connection, UnitLease lease)
{
    private const string Rejected = "afgekeurd";
    private const string PartlyRejected = "deels_afgewezen";
    private const string Accepted = "geaccepteerd";

    private readonly object unit = new { lease.Unit.Gemeente, Domein = lease.Unit.Domein.ToName(), lease.Run.RunId };

    /// <summary>Verdicts first: what was refused removes nothing and cannot be removed.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var verdicts = await connection.QueryAsync<(long BerichtId, string Oordeel)>(new CommandDefinition(
            SqlText.LinkRetouren, unit, cancellationToken: cancellationToken));
        var perVerdict = verdicts.ToLookup(row => row.Oordeel, row => row.BerichtId, StringComparer.Ordinal);
        await WithdrawAsync([.. perVerdict[Rejected]], cancellationToken);
        await WithPartsAsync(SqlText.WithdrawPrestaties, [.. perVerdict[PartlyRejected]], cancellationToken);
        if (lease.Run.Soort == RunSoort.Historie)
            await FollowAsync([.. verdicts.Where(row => row.Oordeel != Accepted)], cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(SqlText.WithdrawStarts, unit, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(SqlText.WithdrawStops, unit, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(SqlText.EndUnit, unit, cancellationToken: cancellationToken));
    }

    /// <summary>A refused message counts as never sent: all its rows go, and versions of a toewijzing that others sent too stay.</summary>
    private async Task WithdrawAsync(long[] berichtIds, CancellationToken cancellationToken)
    {
        if (berichtIds.Length == 0)
            return;
        foreach (var table in FactCollector.Tables.Append("kern.toewijzing_versie"))
        {
            await WithPartsAsync(
                $"update {table} set ingetrokken_door_run = @RunId where gemeente = @Gemeente and bericht_id = any(@BerichtIds) and ingetrokken_door_run is null",
                berichtIds,
                cancellationToken);
        }

        await WithPartsAsync(SqlText.RestoreToewijzingVersies, berichtIds, cancellationToken);
    }

    private async Task WithPartsAsync(string sql, long[] berichtIds, CancellationToken cancellationToken)
    {
        if (berichtIds.Length == 0)
            return;
        await connection.ExecuteAsync(new CommandDefinition(
            sql, new { lease.Unit.Gemeente, lease.Run.RunId, BerichtIds = berichtIds }, cancellationToken: cancellationToken));
    }

    private Task<int> FollowAsync(List<(long BerichtId, string Oordeel)> verdicts, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(
            SqlText.FollowVerdicts,
            new { BerichtIds = verdicts.Select(row => row.BerichtId).ToArray(), Uitkomsten = verdicts.Select(row => row.Oordeel).ToArray() },
            cancellationToken: cancellationToken));
}
