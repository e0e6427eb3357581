using System.Text.Json;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Output;

/// <summary>A run as it stands on the screen and in JSON; all counts come from the database.</summary>
internal static class NightText
{
    public static string NameOf(RunSoort soort) => soort == RunSoort.Historie ? "historie" : "verwerk";

    public static void Write(Screen screen, RunSummary summary, string head)
    {
        screen.Data($"{head} {DutchFormat.Number(summary.Run.RunId)} ({NameOf(summary.Run.Soort)}), op datum {DutchFormat.Date(summary.Run.OpDatum)}");
        screen.Data("");
        ReportText.Write(screen, RunReport.Of(summary));
        if (summary.Onbeslist.Count > 0)
        {
            screen.Data("");
            screen.Table(["onbeslist", ">berichten", "de regel die zonder lijst niet kon beslissen"], summary.Onbeslist.Select(row => new[] { row.Regel, DutchFormat.Number(row.Aantal), RuleRegistry.Find(row.Regel)?.Eis ?? "" }));
        }

        if (summary.Rows.Count == 0)
            return;
        screen.Data("");
        screen.Table(["vastgelegd in", ">rijen"], summary.Rows.Select(row => new[] { row.Tabel, DutchFormat.Number(row.Aantal) }));
    }

    public static void WriteJson(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteNumber("run_id", summary.Run.RunId);
        json.WriteString("run_soort", NameOf(summary.Run.Soort));
        json.WriteString("op_datum", $"{summary.Run.OpDatum:yyyy-MM-dd}");
        ReportJson.Write(json, RunReport.Of(summary));
        json.WriteStartArray("onbeslist");
        foreach (var (regel, aantal) in summary.Onbeslist)
        {
            json.WriteStartObject();
            json.WriteString("regel", regel);
            json.WriteNumber("aantal", aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rijen");
        foreach (var (tabel, aantal) in summary.Rows)
        {
            json.WriteStartObject();
            json.WriteString("tabel", tabel);
            json.WriteNumber("aantal", aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What a user may do next.</summary>
    public static void NoteNextSteps(Screen screen, IReadOnlyList<RunSummary> summaries)
    {
        long Count(Uitkomst uitkomst) => summaries.Sum(summary => summary.PerUitkomst.GetValueOrDefault(uitkomst));
        if (summaries.Any(summary => summary.Onbeslist.Count > 0))
            screen.Note("Een regel die onbeslist bleef, heeft een lijst nodig: berichten lijst --help");
        if (Count(Uitkomst.Quarantaine) > 0)
            screen.Note("Volgende stap: berichten quarantaine lijst");
        if (Count(Uitkomst.Afgekeurd) + Count(Uitkomst.DeelsAfgewezen) > 0)
            screen.Note($"Wat er mis is: berichten status --run {summaries[^1].Run.RunId}, en dan berichten toon <nummer> --info");
    }
}
