using Npgsql;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>
/// The one answer to a database that is away for a moment. It goes around a whole unit of work (open, COPY, merge,
/// commit), because a connection that breaks leaves nothing of its transaction; and since "was it committed?" may be
/// unknown then, units are made so that doing them again does no harm.
/// </summary>
public static class PostgresResilience
{
    /// <summary>
    /// Retry outside, timeout inside: each attempt has its own time. Only failures that may pass by themselves are
    /// retried; a wrong statement, a clashing key or a cancellation by the user is not.
    /// </summary>
    public static ResiliencePipeline Create(PostgresResilienceOptions options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ResiliencePipelineBuilder { TimeProvider = timeProvider }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder()
                    .Handle<NpgsqlException>(exception => exception.IsTransient)
                    .Handle<TimeoutRejectedException>(), // Polly's own, no NpgsqlException
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.Delay,
                MaxDelay = options.LongestDelay,
                UseJitter = options.Jitter,
                OnRetry = arguments =>
                {
                    options.OnRetry?.Invoke(new RetryNotice(
                        arguments.AttemptNumber + 1, arguments.RetryDelay, ReasonOf(arguments.Outcome.Exception)));
                    return ValueTask.CompletedTask;
                },
            })
            .AddTimeout(options.Timeout)
            .Build();
    }

    private static string ReasonOf(Exception? exception) => exception switch
    {
        PostgresException { SqlState: var state } => state,
        TimeoutRejectedException => "tijd verstreken",
        _ => "verbinding verbroken",
    };
}
