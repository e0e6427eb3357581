namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>How persistently a unit of work is tried again.</summary>
public sealed record PostgresResilienceOptions
{
    /// <summary>Attempts after the first one. With the default delays they span about half a minute: a restart of the server.</summary>
    public int Retries { get; init; } = 6;

    /// <summary>The first pause; each next one is twice as long.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest pause.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Spread the pauses, so that processes that failed together do not return together. Off makes tests predictable.</summary>
    public bool Jitter { get; init; } = true;

    /// <summary>How long one attempt of a whole unit may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told before each pause; for a line to the user.</summary>
    public Action<RetryNotice>? OnRetry { get; init; }
}
