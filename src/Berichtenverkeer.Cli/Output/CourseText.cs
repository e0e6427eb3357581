using System.Globalization;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The course of a case on screen and in JSON. It never holds a Bsn or a name.</summary>
internal static class CourseText
{
    public static void Write(Screen screen, IReadOnlyList<CaseLine> lines)
    {
        if (lines.Count == 0)
            return;
        screen.Table(["datum", "bericht", ">nummer", "gemeente", "aanbieder", "wat"], lines.Select(line => new[]
        {
            line.Datum is { } datum ? DutchFormat.Date(datum) : "-", line.Bericht, line.BerichtId.ToString(CultureInfo.InvariantCulture),
            line.Gemeente ?? "-", line.Aanbieder ?? "-", line.Regel,
        }));
    }

    public static void WriteJson(Screen screen, IReadOnlyList<CaseLine> lines)
    {
        foreach (var line in lines)
        {
            JsonLines.Write(screen, "verloop", json =>
            {
                OfferText.WriteNullable(json, "datum", line.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("bericht", line.Bericht);
                json.WriteNumber("bericht_id", line.BerichtId);
                OfferText.WriteNullable(json, "gemeente", line.Gemeente);
                OfferText.WriteNullable(json, "aanbieder", line.Aanbieder);
                json.WriteString("wat", line.Regel);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "zoek");
            json.WriteNumber("regels", lines.Count);
        });
    }
}
