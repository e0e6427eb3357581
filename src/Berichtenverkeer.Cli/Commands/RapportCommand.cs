using System.CommandLine;
using System.Globalization;
using System.Text;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Pages;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten rapport</c>: the figures of Goede Toekenning as one HTML file.</summary>
internal static class RapportCommand
{
    private static readonly Option<string> Uit = SharedOptions.Value("--uit", "map", "De map waarin het rapport komt. Standaard de werkmap.");
    private static readonly Option<bool> MetCsv = SharedOptions.Flag("--csv", "Schrijft ook elke tabel als CSV-bestand (puntkomma, UTF-8 met BOM).");

    public static BerichtenCommand Create() => MonitorOptions.All.Aggregate(
        new BerichtenCommand("rapport", "schrijft de cijfers van Goede Toekenning als één HTML-bestand dat zonder netwerk opent.")
        {
            Details = "Het rapport telt verzoeken en bevat geen persoonsgegevens; kleine aantallen zijn onderdrukt. Het heeft geen script en haalt niets op. Een rapport met dezelfde naam wordt vervangen.",
            Examples =
            [
                ("rapport", "De laatste twaalf maanden, in deze map."),
                ("rapport --uit raad/ --van 2026-01-01 --tot 2026-06-30 --gemeente 0037", "Een halfjaar van één gemeente."),
                ("rapport --csv --korrel week", "Met alle tabellen als CSV, en het verloop per week."),
            ],
            Run = RunAsync,
        }.With(Uit).With(MetCsv),
        (command, option) => command.With(option));

    private static async Task<int> RunAsync(Invocation invocation)
    {
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var source = MonitorBronnen.Of(opened, () => invocation.OpDatum).Cijfers;
        var filter = MonitorOptions.Read(invocation.Parsed, await source.PeriodeAsync(invocation.Stop.Finish), invocation.OpDatum);
        var cijfers = await source.CijfersAsync(filter, invocation.Stop.Finish);
        var folder = Directory.CreateDirectory(Path.GetFullPath(invocation.Parsed.GetValue(Uit) ?? ".", invocation.Terminal.WorkingFolder)).FullName;
        // Of what was counted: the source may widen the period that was asked for.
        var name = string.Create(CultureInfo.InvariantCulture, $"goede-toekenning-{cijfers.Filter.Gemeente ?? "alle"}-{cijfers.Filter.Van:yyyyMMdd}-{cijfers.Filter.Tot:yyyyMMdd}");
        List<string> written = [await WriteAsync(folder, name + ".html", MonitorPage.Draw(cijfers, AmsterdamTime.Of, served: false).Html, bom: false)];
        if (invocation.Parsed.GetValue(MetCsv))
        {
            foreach (var (id, table) in MonitorPage.Tabellen(cijfers))
                written.Add(await WriteAsync(folder, $"{name}-{id}.csv", table.ToCsv(), bom: true));
        }

        Show(invocation, written);
        return ExitCode.Ok;
    }

    private static void Show(Invocation invocation, IReadOnlyList<string> written)
    {
        if (!invocation.Json)
        {
            foreach (var path in written)
                invocation.Screen.Data(path);
            return;
        }

        JsonLines.Write(invocation.Screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "rapport");
            json.WriteStartArray("bestanden");
            foreach (var path in written)
                json.WriteStringValue(path);
            json.WriteEndArray();
        });
    }

    /// <summary>The file is there as a whole or not at all.</summary>
    private static async Task<string> WriteAsync(string folder, string name, string text, bool bom)
    {
        var target = Path.Combine(folder, name);
        var unfinished = target + ".deel";
        await File.WriteAllTextAsync(unfinished, text, new UTF8Encoding(bom));
        File.Move(unfinished, target, overwrite: true);
        return target;
    }
}
