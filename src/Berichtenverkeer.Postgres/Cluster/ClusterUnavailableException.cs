namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>The private cluster cannot be used here; the message is a Dutch sentence that says what the user can do.</summary>
public sealed class ClusterUnavailableException : Exception
{
    public ClusterUnavailableException(string message)
        : base(message)
    {
    }

    public ClusterUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
