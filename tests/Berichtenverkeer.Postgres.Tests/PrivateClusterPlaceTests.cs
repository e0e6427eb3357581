using System.Diagnostics;
using Berichtenverkeer.Postgres.Cluster;

namespace Berichtenverkeer.Postgres.Tests;

/// <summary>Where a cluster is put: each test has a folder of its own.</summary>
public sealed class PrivateClusterPlaceTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "berichten-plaats-" + Path.GetRandomFileName());

    public PrivateClusterPlaceTests() => Directory.CreateDirectory(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Starters_that_come_together_make_one_cluster()
    {
        var state = Path.Combine(_folder, "staat");

        // What a killed initdb leaves does not disturb.
        Directory.CreateDirectory(Path.Combine(state, "postgres", "data.nieuw"));
        await File.WriteAllTextAsync(Path.Combine(state, "postgres", "data.nieuw", "half"), "half");
        if ((await ServerAccount.ForNewClusterAsync(CancellationToken.None)).UserName is { } userName)
        {
            await ServerAccount.Self.RunAsync("chown", ["-R", userName, Path.Combine(state, "postgres")], CancellationToken.None);
        }

        var clusters = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PrivateCluster.StartAsync(state, CancellationToken.None)));

        Assert.Single(clusters, cluster => !cluster.Adopted);
        Assert.Single(clusters.Select(OwnCluster.ProcessOf).Distinct());
        await clusters[0].DestroyAsync(CancellationToken.None);
        Assert.False(Directory.Exists(clusters[0].DataFolder));
    }

    [Fact]
    public async Task Long_path_gets_a_short_socket_that_is_remembered()
    {
        var state = Path.Combine(_folder, new string('l', 120));
        var cluster = await PrivateCluster.StartAsync(state, CancellationToken.None);
        Assert.True(ClusterPlace.FitsSocket(cluster.SocketFolder));
        Assert.StartsWith("/tmp/", cluster.SocketFolder, StringComparison.Ordinal);
        Assert.StartsWith(state, cluster.DataFolder, StringComparison.Ordinal);

        await cluster.StopAsync(CancellationToken.None);
        var again = await PrivateCluster.StartAsync(state, CancellationToken.None);
        Assert.Equal(cluster.SocketFolder, again.SocketFolder);
        Assert.Equal("1", await OwnCluster.AskAsync(again, "select 1"));

        // A cleaner of /tmp took the folder while the server was down.
        await again.StopAsync(CancellationToken.None);
        Directory.Delete(again.SocketFolder, recursive: true);
        var third = await PrivateCluster.StartAsync(state, CancellationToken.None);
        Assert.Equal("1", await OwnCluster.AskAsync(third, "select 1"));

        await third.DestroyAsync(CancellationToken.None);
        Assert.False(Directory.Exists(third.SocketFolder));
    }

    [Fact]
    public async Task State_folder_that_the_server_cannot_reach_holds_a_pointer_to_the_data()
    {
        var state = Path.Combine(_folder, "dicht");
        await ServerAccount.Self.RunAsync("mkdir", ["-m", "700", state], CancellationToken.None);
        var elsewhere = Path.Combine(_folder, "elders");
        var options = new PrivateClusterOptions { RootFallbackFolder = elsewhere };

        var cluster = await PrivateCluster.StartAsync(state, options, CancellationToken.None);
        var again = await PrivateCluster.StartAsync(state, CancellationToken.None);

        Assert.StartsWith(Environment.IsPrivilegedProcess ? elsewhere : state, cluster.DataFolder, StringComparison.Ordinal);
        Assert.Equal(cluster.DataFolder, again.DataFolder);
        Assert.True(again.Adopted);
        await again.DestroyAsync(CancellationToken.None);
        Assert.False(Directory.Exists(cluster.DataFolder));
    }

    [Fact]
    public async Task State_folder_that_was_moved_still_works()
    {
        var state = Path.Combine(_folder, "hier");
        var cluster = await PrivateCluster.StartAsync(state, CancellationToken.None);
        await cluster.EnsureDatabaseAsync("verhuisd", CancellationToken.None);
        await cluster.StopAsync(CancellationToken.None);
        var moved = Path.Combine(_folder, "daar");
        Directory.Move(state, moved);

        var again = await PrivateCluster.StartAsync(moved, CancellationToken.None);

        Assert.Equal("1", await OwnCluster.AskAsync(again, "select count(*) from pg_database where datname = 'verhuisd'"));
        await again.DestroyAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Machine_without_server_programs_gets_a_sentence_that_says_what_to_install()
    {
        var options = new PrivateClusterOptions { BinaryFolders = [_folder] };
        var exception = await Assert.ThrowsAsync<ClusterUnavailableException>(
            () => PrivateCluster.StartAsync(Path.Combine(_folder, "staat"), options, CancellationToken.None));
        Assert.Contains("apt-get install postgresql", exception.Message, StringComparison.Ordinal);
        Assert.Contains("--database", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_another_version_are_not_touched()
    {
        var state = Path.Combine(_folder, "oud");
        var data = Path.Combine(state, "postgres", "data");
        Directory.CreateDirectory(data);
        await File.WriteAllTextAsync(Path.Combine(data, "PG_VERSION"), "9\n");
        var exception = await Assert.ThrowsAsync<ClusterUnavailableException>(() => PrivateCluster.StartAsync(state, CancellationToken.None));
        Assert.Contains("PostgreSQL 9", exception.Message, StringComparison.Ordinal);
        Assert.Equal("9\n", await File.ReadAllTextAsync(Path.Combine(data, "PG_VERSION")));
    }

    [Fact]
    public async Task Ordinary_user_runs_the_server_under_his_own_name()
    {
        // A copy that another user can read: the checkout may stand in root's home.
        var program = Path.Combine(_folder, "programma");
        Directory.CreateDirectory(program);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }

        var state = Path.Combine(_folder, "van-mij");
        Directory.CreateDirectory(state);
        List<string> command = ["dotnet", Path.Combine(program, typeof(Program).Assembly.GetName().Name + ".dll"), state];
        if (Environment.IsPrivilegedProcess)
        {
            await ServerAccount.Self.RunAsync("chown", ["nobody", state], CancellationToken.None);
            await ServerAccount.Self.RunAsync("chmod", ["-R", "a+rX", program], CancellationToken.None);
            command.InsertRange(0, ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]);
        }

        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        start.Environment["HOME"] = state;
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("COR", StringComparison.Ordinal) || key.StartsWith("DOTNET_STARTUP", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name); // what a coverage tool sets for this process only
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await error);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Path.Combine(state, "postgres", "data"), output.Trim());
        var owner = await ServerAccount.Self.RunAsync("stat", ["-c", "%U", Path.Combine(state, "postgres", "data")], CancellationToken.None);
        Assert.Equal(Environment.IsPrivilegedProcess ? "nobody" : Environment.UserName, owner.Output.Trim());
        Assert.False(File.Exists(Path.Combine(state, "postgres", "data", "postmaster.pid"))); // it was asked to stop
    }
}
