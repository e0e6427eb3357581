using System.Collections.Concurrent;
using System.Text;

namespace Berichtenverkeer.Postgres;

/// <summary>
/// The SQL statements: one file <c>Sql/Name.sql</c> and one property <c>Name</c> each. Parameters are written
/// <c>@Name</c>. A test prepares every statement on a real server.
/// </summary>
public static partial class SqlText
{
    private static readonly ConcurrentDictionary<string, string> Loaded = new(StringComparer.Ordinal);

    /// <summary>Whether this database was ever migrated.</summary>
    public static string MigrationTableExists => Load(nameof(MigrationTableExists));

    /// <summary>The steps that a database has, in order.</summary>
    public static string AppliedMigrations => Load(nameof(AppliedMigrations));

    /// <summary>Records an applied step: Version, Name, Checksum.</summary>
    public static string RecordMigration => Load(nameof(RecordMigration));

    /// <summary>Reads a statement. A file that is missing is a fault of the build and is said so.</summary>
    internal static string Load(string name) => Loaded.GetOrAdd(name, static key =>
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream($"sql/{key}.sql")
            ?? throw new InvalidOperationException($"Sql/{key}.sql is not embedded in the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });
}
