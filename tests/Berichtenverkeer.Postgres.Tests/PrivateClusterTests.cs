using System.Globalization;
using Berichtenverkeer.Postgres.Cluster;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests;

public sealed class PrivateClusterTests : IClassFixture<OwnCluster>
{
    private readonly OwnCluster _own;

    public PrivateClusterTests(OwnCluster own) => _own = own;

    [Fact]
    public async Task Second_start_adopts_the_running_server()
    {
        var first = await _own.StartAsync();
        var second = await _own.StartAsync();

        Assert.True(second.Adopted);
        Assert.Equal(OwnCluster.ProcessOf(first), OwnCluster.ProcessOf(second));
        Assert.Equal(first.ConnectionString("postgres"), second.ConnectionString("postgres"));
    }

    [Fact]
    public async Task Stopped_server_starts_again_on_the_same_data()
    {
        var cluster = await _own.StartAsync();
        await cluster.EnsureDatabaseAsync("blijft", CancellationToken.None);
        await cluster.EnsureDatabaseAsync("blijft", CancellationToken.None);
        await cluster.StopAsync(CancellationToken.None);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => OwnCluster.AskAsync(cluster, "select 1"));

        var again = await _own.StartAsync();

        Assert.False(again.Adopted);
        Assert.Equal("1", await OwnCluster.AskAsync(again, "select count(*) from pg_database where datname = 'blijft'"));
    }

    [Fact]
    public async Task Killed_server_starts_again_with_what_was_committed()
    {
        var cluster = await _own.StartAsync();
        await OwnCluster.AskAsync(cluster, "create table if not exists bewaard (n int); insert into bewaard values (42)");
        await using var busy = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false");
        await busy.OpenAsync();
        await using var transaction = await busy.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("insert into bewaard values (-1)", busy))
        {
            await command.ExecuteNonQueryAsync();
        }

        await OwnCluster.KillAsync(cluster);
        var again = await _own.StartAsync();

        Assert.False(again.Adopted);
        Assert.Equal("42", await OwnCluster.AskAsync(again, "select string_agg(n::text, ',') from bewaard"));
    }

    [Fact]
    public async Task A_server_whose_folder_was_removed_is_stopped_before_a_new_one_starts()
    {
        var cluster = await _own.StartAsync();
        var old = OwnCluster.ProcessOf(cluster);
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(cluster.DataFolder, recursive: true);

        var again = await _own.StartAsync();

        Assert.NotEqual(old, OwnCluster.ProcessOf(again));
        // What ended may still be in the list until its parent looks; it no longer has a command then.
        var command = $"/proc/{old}/cmdline";
        Assert.Equal("", File.Exists(command) ? await File.ReadAllTextAsync(command) : "");
        Assert.Equal("1", await OwnCluster.AskAsync(again, "select 1"));
    }

    [Fact]
    public async Task Process_number_of_a_killed_server_may_belong_to_another_process_now()
    {
        var cluster = await _own.StartAsync();
        await OwnCluster.KillAsync(cluster);
        var account = await ServerAccount.ForOwnerOfAsync(Path.GetDirectoryName(cluster.DataFolder)!, CancellationToken.None);
        var other = (await account.RunAsync("/bin/sh", ["-c", "sleep 300 >/dev/null 2>&1 & echo $!"], CancellationToken.None)).Output.Trim();
        try
        {
            var pidFile = Path.Combine(cluster.DataFolder, "postmaster.pid");
            var lines = await File.ReadAllLinesAsync(pidFile);
            lines[0] = other;
            await File.WriteAllLinesAsync(pidFile, lines); // the owner of the file stays who he is

            var again = await _own.StartAsync();

            Assert.Equal("1", await OwnCluster.AskAsync(again, "select 1"));
        }
        finally
        {
            await account.RunAsync("kill", [other], CancellationToken.None);
        }
    }

    [Fact]
    public async Task Running_server_without_its_socket_is_restarted()
    {
        var cluster = await _own.StartAsync();
        var before = OwnCluster.ProcessOf(cluster);
        Directory.Delete(cluster.SocketFolder, recursive: true);

        var again = await _own.StartAsync();

        Assert.Equal("1", await OwnCluster.AskAsync(again, "select 1"));
        Assert.NotEqual(before, OwnCluster.ProcessOf(again));
    }

    [Fact]
    public async Task Server_has_no_tcp_and_the_settings_that_keep_data()
    {
        var cluster = await _own.StartAsync();
        foreach (var (setting, expected) in new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["listen_addresses"] = "",
            ["data_checksums"] = "on",
            ["fsync"] = "on",
            ["synchronous_commit"] = "on",
            ["server_encoding"] = "UTF8",
            ["lc_collate"] = "C",
            ["unix_socket_permissions"] = "0700",
        })
        {
            // lc_collate is a property of the database from version 16 on.
            var sql = setting == "lc_collate"
                ? "select datcollate from pg_database where datname = current_database()"
                : $"show {setting}";
            Assert.Equal(expected, await OwnCluster.AskAsync(cluster, sql));
        }
    }

    [Fact]
    public async Task Folders_are_closed_to_others()
    {
        var cluster = await _own.StartAsync();
        foreach (var folder in new[] { cluster.SocketFolder, cluster.DataFolder, Path.GetDirectoryName(cluster.DataFolder)! })
        {
            var mode = await ServerAccount.Self.RunAsync("stat", ["-c", "%a", folder], CancellationToken.None);
            Assert.Equal("700", mode.Output.Trim());
        }
    }

    [Fact]
    public async Task Values_do_not_reach_the_log()
    {
        var cluster = await _own.StartAsync();
        const string Value = "geheim-4711";
        await OwnCluster.AskAsync(cluster, $"create table if not exists sleutels (s text primary key); insert into sleutels values ('{Value}')");
        foreach (var failing in new[]
        {
            $"insert into sleutels values ('{Value}')",
            $"select '{Value}'::int",
            $"select syntax '{Value}' error",
            $"do $$ begin raise warning '%', '{Value}'; raise exception '%', '{Value}'; end $$",
        })
        {
            await Assert.ThrowsAsync<PostgresException>(() => OwnCluster.AskAsync(cluster, failing));
        }

        await using (var connection = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("select $1::text::int", connection);
            command.Parameters.AddWithValue(Value);
            await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync());
        }

        var log = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(cluster.DataFolder)!, "server.log"));
        Assert.Contains("ready to accept connections", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Value, log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hoofdletter")]
    [InlineData("1begint")]
    [InlineData("met\"teken")]
    [InlineData("met spatie")]
    public async Task Database_name_that_needs_quoting_is_refused(string name)
    {
        var cluster = await _own.StartAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => cluster.EnsureDatabaseAsync(name, CancellationToken.None));
    }

    [Fact]
    public async Task Database_that_two_processes_want_is_created_once()
    {
        var cluster = await _own.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => cluster.EnsureDatabaseAsync("samen", CancellationToken.None)));
        Assert.Equal("1", await OwnCluster.AskAsync(cluster, "select count(*) from pg_database where datname = 'samen'"));
    }

    [Fact]
    public void Version_is_read_from_what_the_server_says()
    {
        Assert.Equal(15, ServerBinaries.MajorOf("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n"));
        Assert.Equal(18, ServerBinaries.MajorOf("postgres (PostgreSQL) 18beta1\n"));
        Assert.Null(ServerBinaries.MajorOf("iets anders"));
    }

    [Fact]
    public void Socket_path_of_107_bytes_fits_and_108_does_not()
    {
        var rest = ("/" + ClusterPlace.SocketFileName).Length;
        Assert.True(ClusterPlace.FitsSocket("/" + new string('a', ClusterPlace.LongestSocketPath - rest - 1)));
        Assert.False(ClusterPlace.FitsSocket("/" + new string('a', ClusterPlace.LongestSocketPath - rest)));
        Assert.False(ClusterPlace.FitsSocket("/met spatie"));
    }

    [Fact]
    public void Number_of_a_supported_version_lies_between_15_and_18()
    {
        Assert.Equal(
            [15, 16, 17, 18],
            Enumerable.Range(1, 30).Where(ServerVersion.IsSupported));
        Assert.Contains("PostgreSQL 14", ServerVersion.Refusal(14), StringComparison.Ordinal);
        Assert.Null(ServerVersion.Refusal(15));
        Assert.Null(ServerVersion.Warning(18));
        Assert.Contains(19.ToString(CultureInfo.InvariantCulture), ServerVersion.Warning(19), StringComparison.Ordinal);
    }
}
