using System.Globalization;
using System.Text.RegularExpressions;

namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>The programs of one PostgreSQL server version on this machine.</summary>
/// <param name="Folder">The folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</param>
/// <param name="Major">The major version, 15 to 18.</param>
internal sealed partial record ServerBinaries(string Folder, int Major)
{
    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    public string Initdb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>
    /// The newest supported version, or exactly <paramref name="major"/> when data of that version exist already.
    /// The question is asked under the server's account: a version that only root can reach is of no use.
    /// </summary>
    public static async Task<ServerBinaries> FindAsync(
        ServerAccount account, IReadOnlyList<string>? folders, int? major, CancellationToken cancellationToken)
    {
        folders ??= await UsualFoldersAsync(cancellationToken);
        ServerBinaries? best = null;
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            if (!Programs.All(program => File.Exists(Path.Combine(folder, program))))
            {
                continue;
            }

            var answer = await account.RunAsync(Path.Combine(folder, "postgres"), ["--version"], cancellationToken);
            if (MajorOf(answer.Output) is { } found
                && ServerVersion.IsSupported(found)
                && (major is null || found == major)
                && found > (best?.Major ?? 0))
            {
                best = new ServerBinaries(folder, found);
            }
        }

        return best ?? throw new ClusterUnavailableException(major is null
            ? "De serverprogramma's van PostgreSQL (versie 15 tot en met 18) zijn niet gevonden. " +
              "Installeer ze met: apt-get install postgresql. Of geef een bestaande database op met --database of BERICHTENVERKEER_DATABASE."
            : string.Create(CultureInfo.InvariantCulture,
                $"De gegevens in de staatmap zijn van PostgreSQL {major} en de programma's van die versie zijn niet gevonden. ") +
              string.Create(CultureInfo.InvariantCulture,
                $"Installeer ze met: apt-get install postgresql-{major}. Of zet de gegevens over met pg_upgrade."));
    }

    /// <summary>The folders of PATH.</summary>
    public static IEnumerable<string> PathFolders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathRooted);

    /// <summary>Reads "postgres (PostgreSQL) 15.18 (Debian …)".</summary>
    internal static int? MajorOf(string versionLine)
    {
        var match = VersionPattern().Match(versionLine);
        return match.Success ? int.Parse(match.Groups["major"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static async Task<IReadOnlyList<string>> UsualFoldersAsync(CancellationToken cancellationToken)
    {
        var folders = new List<string>(PathFolders());
        foreach (var parent in new[] { "/usr/lib/postgresql", "/usr/local/lib/postgresql", "/opt/postgresql" })
        {
            if (Directory.Exists(parent))
            {
                folders.AddRange(Directory.GetDirectories(parent).Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")));
            }
        }

        folders.AddRange(Enumerable.Range(ServerVersion.Oldest, ServerVersion.Newest - ServerVersion.Oldest + 1)
            .Select(version => string.Create(CultureInfo.InvariantCulture, $"/usr/pgsql-{version}/bin")));
        var config = await ServerAccount.Self.RunAsync("pg_config", ["--bindir"], cancellationToken);
        if (config.Succeeded)
        {
            folders.Add(config.Output.Trim());
        }

        return folders;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>[0-9]{1,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPattern();
}
