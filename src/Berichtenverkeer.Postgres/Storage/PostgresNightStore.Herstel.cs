using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <content>What earlier processes left unfinished.</content>
public sealed partial class PostgresNightStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Run>> UnfinishedRunsAsync(CancellationToken cancellationToken)
    {
        await FreeUnitsOfDeadProcessesAsync(cancellationToken);
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<RunRow>(new CommandDefinition(SqlText.UnfinishedRuns, cancellationToken: token)),
            cancellationToken);
        return [.. rows.Where(row => !IsBeingOpened(row)).Select(row => row.ToRun())];
    }

    /// <summary>
    /// A run that another living process is taking in at this moment is not ours to discard. Of another machine that cannot
    /// be seen: there it counts as living for a day.
    /// </summary>
    private bool IsBeingOpened(RunRow row) =>
        !row.Opened && row.Eigenaar is { } owner && !string.Equals(owner, options.Owner, StringComparison.Ordinal) && !LeaseOwner.IsDeadHere(owner)
        && (LeaseOwner.IsHere(owner) || !row.IsOld);

    /// <summary>After a crash nobody has to wait for the lease of a process that is gone. When a number was given out anew, the lease decides, as always.</summary>
    private async Task FreeUnitsOfDeadProcessesAsync(CancellationToken cancellationToken)
    {
        var owners = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<string>(new CommandDefinition(SqlText.LeaseOwners, cancellationToken: token)), cancellationToken);
        var dead = owners.Where(LeaseOwner.IsDeadHere).ToArray();
        if (dead.Length == 0)
            return;
        await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteAsync(new CommandDefinition(SqlText.FreeUnits, new { Owners = dead }, cancellationToken: token)), cancellationToken);
    }
}
