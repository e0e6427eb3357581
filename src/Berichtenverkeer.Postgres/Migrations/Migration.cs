using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>One step of the database: a numbered SQL file that never changes once it is published.</summary>
public sealed record Migration
{
    private const string Prefix = "migrations/";

    public Migration(int version, string name, string sql)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(sql);
        Version = version;
        Name = name;
        Sql = sql;

        // Line ends are those of the checkout, not of the file: they do not count.
        Checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql.ReplaceLineEndings("\n"))));
    }

    /// <summary>The number that orders the steps: 1, 2, 3, …</summary>
    public int Version { get; }

    /// <summary>What the step does, from the file name.</summary>
    public string Name { get; }

    /// <summary>The statements.</summary>
    public string Sql { get; }

    /// <summary>SHA-256 of the text, hexadecimal.</summary>
    public string Checksum { get; }

    /// <summary>The file name without extension: <c>0001_schemas_and_roles</c>.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Version:0000}_{Name}");

    /// <summary>The steps that this version of the tool knows, in order.</summary>
    public static IReadOnlyList<Migration> Embedded { get; } = LoadEmbedded();

    private static List<Migration> LoadEmbedded()
    {
        var assembly = typeof(Migration).Assembly;
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            var fileName = resource[Prefix.Length..^".sql".Length];
            var (number, name) = (fileName[..4], fileName[5..]);
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var migration = new Migration(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
            if (migration.Version != migrations.Count + 1)
            {
                throw new InvalidOperationException($"Migration {fileName}: the numbers must be 0001, 0002, … without a gap or a double.");
            }

            migrations.Add(migration);
        }

        return migrations;
    }
}
