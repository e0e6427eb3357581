namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>What a caller may choose about the private cluster; the defaults are those of the tool.</summary>
public sealed record PrivateClusterOptions
{
    /// <summary>Stop the server when the object is disposed. Off by default: the next command then starts at once, and psql can look.</summary>
    public bool StopOnDispose { get; init; }

    /// <summary>The folders in which the server's programs are looked for; null searches the usual places.</summary>
    public IReadOnlyList<string>? BinaryFolders { get; init; }

    /// <summary>
    /// Parent of the data when we run as root and the server's user cannot reach the state folder (below /root, for example).
    /// </summary>
    public string RootFallbackFolder { get; init; } = "/var/lib/berichtenverkeer";

    /// <summary>How long a start may take; recovery after a crash in the middle of a large load is the slow case.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
