using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Polly;

namespace Berichtenverkeer.Cli;

/// <summary>A database that fits this version of the tool: the private one is brought up to date, another must have been.</summary>
internal sealed class OpenedDatabase : IAsyncDisposable
{
    private OpenedDatabase(Database database, ResiliencePipeline pipeline)
    {
        Database = database;
        Pipeline = pipeline;
    }

    public Database Database { get; }

    /// <summary>What to do when the database is away for a moment.</summary>
    public ResiliencePipeline Pipeline { get; }

    /// <exception cref="MigrationException">The database does not fit this version of the tool.</exception>
    public static async Task<OpenedDatabase> OpenAsync(Invocation invocation)
    {
        var database = await invocation.OpenDatabaseAsync();
        try
        {
            await FitAsync(database, invocation.Stop.Finish);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }

        var screen = invocation.Screen;
        var resilience = new PostgresResilienceOptions
        {
            OnRetry = notice => screen.Note($"De database antwoordt niet ({notice.Reason}); poging {notice.Attempt + 1} over {DutchFormat.Duration(notice.Pause)}."),
        };
        return new(database, PostgresResilience.Create(resilience, invocation.Terminal.Clock));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static async Task FitAsync(Database database, CancellationToken cancellationToken)
    {
        var migrations = new MigrationRunner(database.Administrator);
        if (database.Source == DatabaseSource.PrivateCluster)
        {
            await migrations.MigrateAsync(cancellationToken);
            return;
        }

        var status = await migrations.StatusAsync(cancellationToken);
        if (status.Problem is { } problem)
            throw new MigrationException(problem);
        if (!status.IsCurrent)
            throw new MigrationException($"{database.Description} is niet ingericht voor deze versie van berichten. Draai eerst: berichten db migreer");
    }
}
