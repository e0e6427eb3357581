namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>What a migration did.</summary>
/// <param name="Applied">The steps that this call applied; empty when the database was current or another process did the work.</param>
/// <param name="Warning">The Dutch warning about the version of the server, or null.</param>
public sealed record MigrationResult(IReadOnlyList<Migration> Applied, string? Warning);
