namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>A step that stands in <c>bron.migratie</c>.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Name">Its name when it was applied.</param>
/// <param name="Checksum">SHA-256 of the text that was applied.</param>
/// <param name="AppliedAt">When it was applied, by the server's clock.</param>
public sealed record AppliedMigration(int Version, string Name, string Checksum, DateTimeOffset AppliedAt);
