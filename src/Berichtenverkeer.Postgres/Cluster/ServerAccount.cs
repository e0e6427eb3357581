using System.ComponentModel;
using System.Diagnostics;

namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// The operating system's user that owns the cluster. PostgreSQL refuses to run as root, so root hands the
/// cluster to an ordinary user: <c>berichtenverkeer</c> when an administrator made that, else <c>postgres</c>, which
/// every distribution's package makes. <c>nobody</c> is not used: any daemon may run under it, and the data are
/// those of citizens. Anybody else runs the server under his own name.
/// </summary>
internal sealed class ServerAccount
{
    private static readonly string[] Candidates = ["berichtenverkeer", "postgres"];

    private readonly string[] _prefix;

    private ServerAccount(string? userName, string[] prefix)
    {
        UserName = userName;
        _prefix = prefix;
    }

    /// <summary>Ourselves, without a change of user.</summary>
    public static ServerAccount Self { get; } = new(userName: null, []);

    /// <summary>The user that root drops to; null when the commands run under our own name.</summary>
    public string? UserName { get; }

    /// <summary>The account for a new cluster.</summary>
    public static async Task<ServerAccount> ForNewClusterAsync(CancellationToken cancellationToken)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return Self;
        }

        foreach (var candidate in Candidates)
        {
            if (await ExistsAsync(candidate, cancellationToken))
            {
                return DropTo(candidate);
            }
        }

        throw new ClusterUnavailableException(
            "PostgreSQL draait niet als root en er is geen gebruiker om het onder te draaien. " +
            "Maak er een aan met: useradd --system --no-create-home berichtenverkeer");
    }

    /// <summary>The account for a folder that exists: its owner.</summary>
    public static async Task<ServerAccount> ForOwnerOfAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return Self;
        }

        var owner = await Self.RunAsync("stat", ["-c", "%U", folder], cancellationToken);
        var name = owner.Output.Trim();
        return owner.Succeeded && name is not ("" or "root" or "UNKNOWN")
            ? DropTo(name)
            : await ForNewClusterAsync(cancellationToken);
    }

    /// <summary>Runs a program under this account and waits for it. The environment is neutral: messages in English, no PG* settings of ours.</summary>
    public async Task<CommandResult> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        string[] all = [.. _prefix, program, .. arguments];
        var start = new ProcessStartInfo(all[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/", // our own working folder may be closed to the other user
        };
        foreach (var argument in all.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        InheritedFiles.CloseInChildren();
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new CommandResult(127, "", $"{program}: niet gevonden");
        }

        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Asks the shell's <c>test</c> under this account: pairs of a flag and a path, all of which must hold.</summary>
    public async Task<bool> TestAsync(CancellationToken cancellationToken, params string[] flagsAndPaths) =>
        (await RunAsync(
            "/bin/sh",
            ["-c", "while [ $# -gt 0 ]; do test \"$1\" \"$2\" || exit 1; shift 2; done", "sh", .. flagsAndPaths],
            cancellationToken)).Succeeded;

    private static async Task<bool> ExistsAsync(string userName, CancellationToken cancellationToken) =>
        (await Self.RunAsync("id", ["-u", userName], cancellationToken)).Succeeded;

    private static ServerAccount DropTo(string userName)
    {
        // setpriv asks no PAM and makes no session; runuser and su are for systems that lack it.
        if (InPath("setpriv") is { } setpriv)
        {
            return new ServerAccount(userName, [setpriv, "--reuid", userName, "--regid", userName, "--init-groups", "--"]);
        }

        if (InPath("runuser") is { } runuser)
        {
            return new ServerAccount(userName, [runuser, "-u", userName, "--"]);
        }

        return InPath("su") is { } su
            ? new ServerAccount(userName, [su, "-s", "/bin/sh", userName, "-c", "exec \"$0\" \"$@\"", "--"])
            : throw new ClusterUnavailableException(
                "PostgreSQL draait niet als root en setpriv, runuser en su ontbreken. Draai berichten als gewone gebruiker of geef een databaseverbinding op.");
    }

    private static string? InPath(string program) =>
        ServerBinaries.PathFolders().Append("/usr/sbin").Append("/sbin")
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
