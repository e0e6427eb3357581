using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Settles what depends on the whole night, inside a transaction that holds the unit.</summary>
internal sealed class UnitFinisher(NpgsqlConnection connection, UnitLease lease, CancellationToken cancellationToken)
{
    private const string Rejected = "afgekeurd";
    private const string Accepted = "geaccepteerd";
    private const string Prestatie = "kern.prestatie";
    private static readonly string[] Removable = ["kern.start_product", "kern.stop_product"];

    /// <summary>Verdicts first: what was refused removes nothing and cannot be removed.</summary>
    public async Task FinishAsync()
    {
        var verdicts = (await connection.QueryAsync<(long BerichtId, string Oordeel, bool WasRejected, bool IsDeclaratie)>(new CommandDefinition(
            SqlText.LinkRetouren, KeyOf(), cancellationToken: cancellationToken))).ToList();
        long[] restored = [.. verdicts.Where(row => row.WasRejected && row.Oordeel != Rejected).Select(row => row.BerichtId)];
        long[] withdrawn = [.. verdicts.Where(row => !row.WasRejected && row.Oordeel == Rejected).Select(row => row.BerichtId)];
        await WithdrawAsync(withdrawn);
        await RestoreAsync(restored);
        await FollowAnswersAsync([.. withdrawn, .. restored]);
        await ExecuteAsync(SqlText.SettlePrestaties, [.. verdicts.Where(row => row.IsDeclaratie && row.Oordeel != Rejected).Select(row => row.BerichtId)]);
        if (lease.Run.Soort == RunSoort.Historie)
            await FollowAsync([.. verdicts.Where(row => row.Oordeel != Accepted)]);
        await ExecuteAsync(SqlText.ExpireAnswers, [.. verdicts.Select(row => row.BerichtId)]);
        var removals = KeyOf();
        removals.Add("Hersteld", restored);
        await connection.ExecuteAsync(new CommandDefinition(SqlText.WithdrawStarts, removals, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(SqlText.WithdrawStops, removals, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(SqlText.EndUnit, KeyOf(), cancellationToken: cancellationToken));
    }

    /// <summary>
    /// A refused message counts as never sent: all its rows go, versions of a toewijzing that others sent too stay, its
    /// numbers are free, and what it removed is there again. <see cref="RestoreAsync"/> is the way back.
    /// </summary>
    private async Task WithdrawAsync(long[] berichtIds)
    {
        foreach (var table in FactCollector.Tables.Append("kern.toewijzing_versie").Concat(BesluitTables.Names))
        {
            await ExecuteAsync(
                $"update {table} set ingetrokken_door_run = @RunId where gemeente = @Gemeente and bericht_id = any(@BerichtIds) and ingetrokken_door_run is null",
                berichtIds);
        }

        await ExecuteAsync("delete from kern.gt_verloop where gemeente = @Gemeente and bericht_id = any(@BerichtIds)", berichtIds);
        await ExecuteAsync(SqlText.WithdrawTermijnen, berichtIds);
        await ExecuteAsync(SqlText.RestoreToewijzingVersies, berichtIds);
        await ExecuteAsync(
            "update kern.toegewezen_product set toewijzing_id = null where gemeente = @Gemeente and bericht_id = any(@BerichtIds)", berichtIds);
        foreach (var table in Removable)
        {
            await ExecuteAsync(
                $"""
                update {table} p set ingetrokken_door_run = null, ingetrokken_door_bericht = null
                from kern.bericht b
                where p.gemeente = @Gemeente and p.ingetrokken_door_bericht = any(@BerichtIds)
                  and b.gemeente = p.gemeente and b.bericht_id = p.bericht_id and b.uitkomst <> 'afgekeurd'
                """,
                berichtIds);
        }
    }

    /// <summary>
    /// What we refused and a retour accepts: its rows stand again, of a declaratie without its lines, on which the answer has
    /// a verdict each. What it removes goes with the removals of this night.
    /// </summary>
    private async Task RestoreAsync(long[] berichtIds)
    {
        foreach (var table in FactCollector.Tables.Where(table => table != Prestatie))
            await ExecuteAsync($"update {table} set ingetrokken_door_run = null where gemeente = @Gemeente and bericht_id = any(@BerichtIds)", berichtIds);
        await ExecuteAsync(SqlText.RestoreTermijnen, berichtIds);
        await ExecuteAsync(SqlText.RestoreClients, berichtIds);
        await ExecuteAsync(SqlText.RegisterToewijzingen, berichtIds);
        await ExecuteAsync(SqlText.TakeOverToewijzingen, berichtIds);
        await ExecuteAsync(SqlText.RestoreToewijzingVersies, berichtIds);
    }

    /// <summary>What came of verzoeken, when answers on them do not stand any more, or do after all.</summary>
    private async Task FollowAnswersAsync(long[] berichtIds)
    {
        if (berichtIds.Length == 0)
            return;
        var referenties = await connection.QueryAsync<(string Aanbieder, string Referentie)>(new CommandDefinition(
            SqlText.AnsweredReferenties, new { lease.Unit.Gemeente, BerichtIds = berichtIds }, cancellationToken: cancellationToken));
        await new VerloopWriter(connection, lease, cancellationToken).UpdateAsync(
            referenties.Select(row => new ReferentieSleutel(row.Aanbieder, row.Referentie)).ToHashSet());
    }

    private async Task ExecuteAsync(string sql, long[] berichtIds)
    {
        if (berichtIds.Length == 0)
            return;
        await connection.ExecuteAsync(new CommandDefinition(
            sql, new { lease.Unit.Gemeente, lease.Run.RunId, BerichtIds = berichtIds }, cancellationToken: cancellationToken));
    }

    private Task<int> FollowAsync(List<(long BerichtId, string Oordeel, bool WasRejected, bool IsDeclaratie)> verdicts) =>
        connection.ExecuteAsync(new CommandDefinition(
            SqlText.FollowVerdicts,
            new { BerichtIds = verdicts.Select(row => row.BerichtId).ToArray(), Uitkomsten = verdicts.Select(row => row.Oordeel).ToArray() },
            cancellationToken: cancellationToken));

    private DynamicParameters KeyOf() => new(new { lease.Unit.Gemeente, Domein = lease.Unit.Domein.ToName(), lease.Run.RunId });
}
