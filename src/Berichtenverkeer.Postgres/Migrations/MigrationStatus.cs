namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>How far a database is.</summary>
/// <param name="Applied">The steps that it has, in order.</param>
/// <param name="Pending">The steps that it lacks, in order.</param>
/// <param name="Problem">The Dutch sentence that says why this tool cannot migrate it, or null.</param>
/// <param name="Warning">The Dutch warning about the version of the server, or null.</param>
public sealed record MigrationStatus(
    IReadOnlyList<AppliedMigration> Applied, IReadOnlyList<Migration> Pending, string? Problem, string? Warning)
{
    /// <summary>The database fits this tool: nothing to apply and nothing wrong.</summary>
    public bool IsCurrent => Pending.Count == 0 && Problem is null;
}
