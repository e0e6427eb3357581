using System.Net.Sockets;
using Berichtenverkeer.Cli.Lists;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Cli.Sleutels;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Pipeline.Outbox;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Postgres.Cluster;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Berichtenverkeer.Schema;
using Npgsql;

namespace Berichtenverkeer.Cli.Output;

/// <summary>What a user reads when a command fails, and the exit code. The text of a foreign exception is never shown: it may quote data.</summary>
internal static class FaultText
{
    public static (int Code, string Text) Of(Exception fault) => fault switch
    {
        AggregateException { InnerException: { } first } => Of(first),
        UsageException => (ExitCode.Usage, fault.Message),
        SourceNotFoundException => (ExitCode.Usage, fault.Message),
        SettingsException => (ExitCode.Configuration, fault.Message),
        ListFileException => (ExitCode.Configuration, fault.Message),
        SleutelException => (ExitCode.Configuration, fault.Message),
        LijstSleutelException => (ExitCode.Configuration, fault.Message),
        SchemaException => (ExitCode.Configuration, fault.Message),
        DatabaseConfigurationException => (ExitCode.Configuration, fault.Message),
        ClusterUnavailableException => (ExitCode.Failure, fault.Message),
        MigrationException => (ExitCode.Failure, fault.Message),
        OutboxException => (ExitCode.Failure, fault.Message),
        PostgresException refused => (ExitCode.Failure, Refused(refused.SqlState)),
        NpgsqlException or SocketException or TimeoutException => (ExitCode.Failure, "De database is niet (meer) bereikbaar. Controleer of zij draait en probeer het opnieuw; dezelfde opdracht maakt het werk af."),
        IOException or UnauthorizedAccessException => (ExitCode.Failure, "Lezen of schrijven op schijf is mislukt. Controleer de rechten en de vrije ruimte, en probeer het opnieuw."),
        OutOfMemoryException => (ExitCode.Failure, "Er is te weinig geheugen. Verlaag maxParallel in berichtenverkeer.json en probeer het opnieuw."),
        _ => (ExitCode.Failure, $"Onverwachte fout in het programma ({fault.GetType().Name}). Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, meld het dan met de uitvoer bij BERICHTENVERKEER_DEBUG=1."),
    };

    private static string Refused(string state) => state switch
    {
        ['2', '8', ..] => $"De database weigert de aanmelding (fout {state}). Controleer gebruiker en wachtwoord (PGPASSFILE of BERICHTENVERKEER_DATABASE).",
        "3D000" => "Deze database bestaat niet. Laat de beheerder haar maken, en draai dan: berichten db migreer",
        "42501" => "De databasegebruiker heeft hiervoor geen rechten. Vraag de beheerder om de rol berichten_verwerker.",
        "42P01" or "3F000" or "42704" or "42703" or "22023" => $"De database is nog niet ingericht of is van een andere versie (fout {state}). Draai: berichten db migreer",
        ['5', '3', ..] => $"De database heeft te weinig ruimte of verbindingen (fout {state}). Maak ruimte en probeer het opnieuw.",
        ['5', '7', ..] => $"De database is gestopt of herstart (fout {state}). Probeer het opnieuw; dezelfde opdracht maakt het werk af.",
        _ => $"De database weigerde de bewerking (fout {state}). Probeer het opnieuw; blijft het misgaan, meld het dan met deze code.",
    };
}
