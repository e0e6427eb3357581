namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// The settings of the private server. They are given at each start and not written to its configuration file, so a
/// newer version of the tool brings its own and nothing drifts.
/// </summary>
internal static class ServerSettings
{
    /// <summary>The superuser of the private cluster; a name in the database only, not of the operating system.</summary>
    public const string SuperUser = "berichtenverkeer";

    /// <summary>The arguments of <c>initdb</c> but for the folder.</summary>
    /// <remarks>
    /// Local connections are trusted: the socket and its folder are mode 0700, so only the server's own user and root
    /// get that far, and both could read the data files anyway. <c>peer</c> would say the same and shut root out, who
    /// is the one that starts it in a container. TCP is off and refused besides.
    /// </remarks>
    public static readonly string[] Initdb =
    [
        "--encoding=UTF8", "--locale=C", "--data-checksums", "--auth-local=trust", "--auth-host=reject",
        "--username=" + SuperUser, "--no-instructions",
    ];

    /// <summary>The value of <c>pg_ctl -o</c>. The socket folder has no character that a shell would see.</summary>
    public static string ForStart(string socketFolder) => string.Join(' ', Settings(socketFolder).Select(setting => "-c " + setting));

    private static IEnumerable<string> Settings(string socketFolder) =>
    [
        "listen_addresses=",
        "port=5432",
        "unix_socket_directories=" + socketFolder,
        "unix_socket_permissions=0700",
        "cluster_name=berichtenverkeer",
        "timezone=UTC",
        "log_timezone=UTC",

        // Durability: a committed message is never lost.
        "fsync=on",
        "full_page_writes=on",
        "synchronous_commit=on",

        // No value of a message reaches the log: no statements, no parameters, and no errors of statements either,
        // since the text of an error may quote its input ("log" stands above "error" for this setting).
        "log_min_messages=log",
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
        "log_statement=none",
        "log_min_duration_statement=-1",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0",

        // One engine that loads by COPY, on a machine that it shares.
        "shared_buffers=128MB",
        "max_connections=100",
        "max_wal_size=2GB",
        "checkpoint_timeout=15min",
        "jit=off",
    ];
}
