using System.Globalization;
using Berichtenverkeer.Postgres.Cluster;
using Npgsql;

namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>
/// The database that a command works with: the one of the command line, else of the environment, else the one in the
/// private cluster, which is started for it.
/// </summary>
public sealed class Database : IAsyncDisposable
{
    /// <summary>The environment variable with a connection string.</summary>
    public const string EnvironmentVariable = "BERICHTENVERKEER_DATABASE";

    /// <summary>The role that the engine works under.</summary>
    public const string WriterRole = "berichten_verwerker";

    /// <summary>How our connections are called in pg_stat_activity.</summary>
    public const string ApplicationName = "berichtenverkeer";

    /// <summary>
    /// What a page costs that is not the next one. The 4 of PostgreSQL is a disk that turns: with it, and without statistics,
    /// the outcome of a thousand messages was set by reading all messages.
    /// </summary>
    private const string RandomPageCost = "1.1";

    private Database(string connectionString, DatabaseSource source, DatabaseOptions options, PrivateCluster? cluster)
    {
        DapperTypes.Register();
        Source = source;
        Cluster = cluster;
        Administrator = Build(connectionString, options, role: null);
        Writer = Build(connectionString, options, WriterRole);
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        Description = cluster is null
            ? $"{parts.Database} op {parts.Host}"
            : $"{parts.Database} in het eigen cluster ({cluster.DataFolder})";
    }

    /// <summary>Where the connection came from.</summary>
    public DatabaseSource Source { get; }

    /// <summary>The private cluster, when that is where the database is.</summary>
    public PrivateCluster? Cluster { get; }

    /// <summary>Connects as the user of the connection string itself: for migrations only.</summary>
    public NpgsqlDataSource Administrator { get; }

    /// <summary>
    /// Connects as <see cref="WriterRole"/>: for everything else. The role is a setting of the connection, so it also
    /// holds after a connection went back to the pool. It exists after the first migration.
    /// </summary>
    public NpgsqlDataSource Writer { get; }

    /// <summary>Which database this is, in Dutch, without user or secret.</summary>
    public string Description { get; }

    /// <summary>Chooses the database and, for the private one, starts the server and creates the database. Does not migrate.</summary>
    /// <exception cref="DatabaseConfigurationException">The connection string is unreadable, or holds a password on the command line.</exception>
    /// <exception cref="ClusterUnavailableException">There is no server for a private cluster.</exception>
    public static async Task<Database> OpenAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!string.IsNullOrWhiteSpace(options.Argument))
        {
            var parts = Parse(options.Argument, "--database");
            return parts.Password is null && parts.SslPassword is null
                ? new Database(options.Argument, DatabaseSource.Argument, options, cluster: null)
                : throw new DatabaseConfigurationException(
                    $"Een wachtwoord op de opdrachtregel is voor anderen te zien. Zet het in een wachtwoordbestand (PGPASSFILE) of geef de verbinding in de omgevingsvariabele {EnvironmentVariable}.");
        }

        if (!string.IsNullOrWhiteSpace(options.EnvironmentValue))
        {
            Parse(options.EnvironmentValue, EnvironmentVariable);
            return new Database(options.EnvironmentValue, DatabaseSource.Environment, options, cluster: null);
        }

        var cluster = await PrivateCluster.StartAsync(options.StateFolder, options.Cluster, cancellationToken);
        await cluster.EnsureDatabaseAsync(options.PrivateDatabase, cancellationToken);
        return new Database(cluster.ConnectionString(options.PrivateDatabase), DatabaseSource.PrivateCluster, options, cluster);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await Administrator.DisposeAsync();
        if (Cluster is not null)
        {
            await Cluster.DisposeAsync();
        }
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString, string origin)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            if (!string.IsNullOrEmpty(parts.Host) && !string.IsNullOrEmpty(parts.Database))
            {
                return parts;
            }
        }
        catch (ArgumentException)
        {
            // Its text and the exception may hold a password: neither goes further.
        }

        throw new DatabaseConfigurationException(
            $"De databaseverbinding in {origin} is niet leesbaar. De vorm is: Host=server;Database=naam;Username=gebruiker");
    }

    private static NpgsqlDataSource Build(string connectionString, DatabaseOptions options, string? role)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = ApplicationName,
            IncludeErrorDetail = false, // details quote values
            PersistSecurityInfo = false,

            // The server speaks first; this is for one that has gone silent.
            CommandTimeout = (int)Math.Ceiling(options.StatementTimeout.TotalSeconds) + 10,
        };
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-c statement_timeout={(long)options.StatementTimeout.TotalMilliseconds} -c idle_in_transaction_session_timeout={(long)options.IdleInTransactionTimeout.TotalMilliseconds} -c random_page_cost={RandomPageCost}");
        parts.Options = string.Join(' ', new[] { parts.Options, settings, role is null ? null : $"-c role={role}" }.Where(part => !string.IsNullOrEmpty(part)));
        return new NpgsqlDataSourceBuilder(parts.ConnectionString).Build();
    }
}
