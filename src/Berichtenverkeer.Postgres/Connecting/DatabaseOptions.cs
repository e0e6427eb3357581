using Berichtenverkeer.Postgres.Cluster;

namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>How to reach the database.</summary>
public sealed record DatabaseOptions
{
    /// <summary>The state folder, for the private cluster.</summary>
    public required string StateFolder { get; init; }

    /// <summary>The connection string of the command line. It may hold no password: others see a command line.</summary>
    public string? Argument { get; init; }

    /// <summary>The value of <see cref="Database.EnvironmentVariable"/>; it may hold a password.</summary>
    public string? EnvironmentValue { get; init; } = Environment.GetEnvironmentVariable(Database.EnvironmentVariable);

    /// <summary>The database in the private cluster.</summary>
    public string PrivateDatabase { get; init; } = DatabaseName.Default;

    /// <summary>The server ends a statement after this time.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The server ends a transaction that waits for us this long: a process that hangs holds no locks for ever.</summary>
    public TimeSpan IdleInTransactionTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Choices about the private cluster.</summary>
    public PrivateClusterOptions Cluster { get; init; } = new();
}
