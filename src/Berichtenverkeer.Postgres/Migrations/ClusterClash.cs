using Npgsql;
using Polly;
using Polly.Retry;

namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>
/// Two databases of one cluster that are migrated at the same time. Roles, their settings and what is granted to them belong to the
/// cluster, and an advisory lock holds in one database only. Who comes second to the same row is refused: the row changed under its hands,
/// or is there already. A step is one transaction and leaves nothing behind, so it is done again, and then finds the row as it is.
/// </summary>
internal static class ClusterClash
{
    /// <summary>Goes around one step; each attempt is a transaction of its own.</summary>
    public static ResiliencePipeline Retry { get; } = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<MigrationException>(exception => exception.InnerException is PostgresException { SqlState: var state } && Is(state)),
            MaxRetryAttempts = 6,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(50),
            UseJitter = true,
        })
        .Build();

    // "Tuple concurrently updated" and "deleted" have no code of their own.
    private static bool Is(string state) => state is
        PostgresErrorCodes.InternalError or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}
