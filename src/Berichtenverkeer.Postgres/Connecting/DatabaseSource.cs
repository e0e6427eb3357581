namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>Where the connection came from.</summary>
public enum DatabaseSource
{
    /// <summary>The option on the command line.</summary>
    Argument,

    /// <summary>The environment variable.</summary>
    Environment,

    /// <summary>The private cluster in the state folder.</summary>
    PrivateCluster,
}
