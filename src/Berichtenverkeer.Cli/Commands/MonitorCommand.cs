using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Monitor.Server;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten monitor</c>: the same page live, on this machine only.</summary>
internal static class MonitorCommand
{
    private const int StandaardPoort = 8315;
    private static readonly Option<string> Poort = SharedOptions.Value("--poort", "n", "De poort op deze computer. Standaard 8315.");

    public static BerichtenCommand Create() => new BerichtenCommand("monitor", "toont de cijfers van Goede Toekenning in de browser, met filters en werklijsten.")
    {
        Details = "De pagina is alleen op deze computer te bereiken. De werklijsten noemen afzonderlijke verzoeken en vragen om de toegangscode die bij het starten verschijnt; die is elke keer anders. Stop met Ctrl-C.",
        Examples =
        [
            ("monitor", "Start, en toont de adressen."),
            ("monitor --poort 9000", "Op een andere poort."),
        ],
        Run = RunAsync,
    }.With(Poort);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var port = (int)(Number.Of(invocation.Parsed.GetValue(Poort), "--poort", 65535) ?? StandaardPoort);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var sources = MonitorBronnen.Of(opened, () => invocation.OpDatum);
        MonitorServer server;
        try
        {
            server = await MonitorServer.StartAsync(
                new()
                {
                    Cijfers = sources.Cijfers,
                    Werklijsten = sources.Werklijsten,
                    Poort = port,
                    Vandaag = () => invocation.OpDatum,
                    Lokaal = AmsterdamTime.Of,
                    // The kind only: the text of a fault of the database may quote a key.
                    BijStoring = fault => invocation.Screen.Note($"Een pagina kon niet worden gemaakt ({fault.GetType().Name})."),
                },
                invocation.Stop.Finish);
        }
        catch (IOException)
        {
            throw new UsageException($"Poort {port} is al in gebruik. Kies een andere met --poort.");
        }

        await using (server)
        {
            Show(invocation, server);
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using (invocation.Stop.Finish.Register(stopped.SetResult))
                await stopped.Task;
        }

        return ExitCode.Ok;
    }

    private static void Show(Invocation invocation, MonitorServer server)
    {
        if (invocation.Json)
        {
            JsonLines.Write(invocation.Screen, "monitor", json =>
            {
                json.WriteString("adres", server.Adres.AbsoluteUri);
                json.WriteString("werklijsten", server.AdresMetToken.AbsoluteUri);
            });
        }
        else
        {
            invocation.Screen.Data($"Cijfers:      {server.Adres.AbsoluteUri}");
            invocation.Screen.Data($"Werklijsten:  {server.AdresMetToken.AbsoluteUri}");
        }

        invocation.Terminal.Out.Flush();
        invocation.Screen.Note("Alleen op deze computer te bereiken. Stop met Ctrl-C.");
    }
}
