using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten db</c>: brings a database to the version of the tool, and shows how far it is.</summary>
internal static class DbCommand
{
    private static readonly Option<bool> Psql = SharedOptions.Flag("--psql", "Schrijft alleen de opdracht waarmee psql in het eigen cluster kijkt.");

    public static BerichtenCommand Create() => new BerichtenCommand("db", "richt de database in en laat zien hoe ver zij is.")
    {
        Details = "Zonder --database en zonder BERICHTENVERKEER_DATABASE is dat een eigen PostgreSQL-cluster in de staatmap; dat wordt vanzelf gemaakt en gestart.",
        Examples =
        [
            ("db status", "Laat zien welke stappen zijn toegepast en hoe met psql te kijken is."),
            ("db migreer --database \"Host=db;Database=berichten;Username=beheer\"", "Richt een eigen server in."),
        ],
    }.With(Migreer()).With(Status());

    private static BerichtenCommand Migreer() => new("migreer", "past de ontbrekende stappen toe op de database.")
    {
        Details = "Elke stap is een transactie; wat al is toegepast blijft. Opnieuw draaien is veilig.",
        Examples = [("db migreer", "Richt het eigen cluster in."), ("db migreer --database \"Host=db;Database=berichten;Username=beheer\"", "Richt een eigen server in; de gebruiker moet rollen mogen maken.")],
        Run = MigreerAsync,
    };

    private static BerichtenCommand Status() => new BerichtenCommand("status", "laat zien welke stappen zijn toegepast; verandert niets aan de tabellen.")
    {
        Examples = [("db status", "Toont de stappen en de opdracht om met psql te kijken."), ("db status --json", "Hetzelfde voor een ander programma."), ("db status --psql", "Alleen de psql-opdracht, voor een script.")],
        Run = StatusAsync,
    }.With(Psql);

    private static async Task<int> MigreerAsync(Invocation invocation)
    {
        var screen = invocation.Screen;
        await using var database = await invocation.OpenDatabaseAsync();
        var result = await new MigrationRunner(database.Administrator).MigrateAsync(invocation.Stop.Finish);
        foreach (var migration in result.Applied)
            WriteStep(screen, migration.Version, migration.Name, "toegepast", null);
        if (screen.Json)
        {
            JsonLines.Write(screen, "samenvatting", json =>
            {
                json.WriteString("opdracht", "db migreer");
                json.WriteNumber("toegepast", result.Applied.Count);
                json.WriteString("database", database.Description);
            });
        }

        if (result.Warning is { } warning)
            screen.Fault(warning);
        screen.Note(result.Applied.Count == 0 ? $"Er was niets te doen: {database.Description} is bij." : $"{database.Description} is bij.");
        NotePsql(screen, database);
        return ExitCode.Ok;
    }

    private static async Task<int> StatusAsync(Invocation invocation)
    {
        var screen = invocation.Screen;
        await using var database = await invocation.OpenDatabaseAsync();
        if (invocation.Parsed.GetValue(Psql))
        {
            screen.Data(database.Cluster?.PsqlCommand(Postgres.DatabaseName.Default) ?? throw new UsageException("--psql is voor het eigen cluster; bij een andere database kent u de verbinding zelf."));
            return ExitCode.Ok;
        }

        var status = await new MigrationRunner(database.Administrator).StatusAsync(invocation.Stop.Finish);
        foreach (var step in status.Applied)
            WriteStep(screen, step.Version, step.Name, "toegepast", step.AppliedAt);
        foreach (var step in status.Pending)
            WriteStep(screen, step.Version, step.Name, "ontbreekt", null);
        if (screen.Json)
        {
            JsonLines.Write(screen, "samenvatting", json =>
            {
                json.WriteString("opdracht", "db status");
                json.WriteNumber("toegepast", status.Applied.Count);
                json.WriteNumber("ontbreekt", status.Pending.Count);
                json.WriteBoolean("bij", status.IsCurrent);
                json.WriteString("database", database.Description);
            });
        }

        if (status.Warning is { } warning)
            screen.Fault(warning);
        if (status.Problem is { } problem)
        {
            screen.Fault(problem);
            return ExitCode.Failure;
        }

        screen.Note(status.IsCurrent
            ? $"{database.Description} is bij."
            : $"{database.Description} mist {DutchFormat.Count(status.Pending.Count, "stap", "stappen")}. Draai: berichten db migreer");
        NotePsql(screen, database);
        return ExitCode.Ok;
    }

    private static void WriteStep(Screen screen, int version, string name, string toestand, DateTimeOffset? moment)
    {
        if (!screen.Json)
        {
            screen.Data($"{version:0000}  {name,-32}  {toestand}{(moment is { } at ? $" op {DutchFormat.Moment(at)}" : "")}");
            return;
        }

        JsonLines.Write(screen, "migratie", json =>
        {
            json.WriteNumber("nummer", version);
            json.WriteString("naam", name);
            json.WriteString("toestand", toestand);
            if (moment is { } at)
                json.WriteString("moment", at);
            else
                json.WriteNull("moment");
        });
    }

    private static void NotePsql(Screen screen, Database database)
    {
        if (database.Cluster is { } cluster)
            screen.Note($"Zelf kijken: {cluster.PsqlCommand(Postgres.DatabaseName.Default)}");
    }
}
