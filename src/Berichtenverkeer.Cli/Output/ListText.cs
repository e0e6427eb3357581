using System.Globalization;
using Berichtenverkeer.Postgres.Lists;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The lists that were loaded, on screen and in JSON.</summary>
internal static class ListText
{
    public static void Write(Screen screen, IReadOnlyList<LoadedList> lists)
    {
        if (screen.Json)
            WriteJson(screen, lists);
        else if (lists.Count > 0)
            screen.Table([">lijst", "soort", "gemeente", "domein", ">regels", "geladen op", "geldt", "bestand"], lists.Select(Cells));
        if (lists.Count == 0)
            screen.Note("Er is nog geen lijst geladen. Laden: berichten lijst laad <soort> <bestand>");
    }

    private static string[] Cells(LoadedList list) =>
    [
        list.LijstId.ToString(CultureInfo.InvariantCulture), list.Soort, list.Gemeente ?? "alle", list.Domein ?? "alle", DutchFormat.Number(list.Rijen),
        DutchFormat.Moment(MomentOf(list)), list.Geldt ? "ja" : "nee", list.Bestand,
    ];

    private static void WriteJson(Screen screen, IReadOnlyList<LoadedList> lists)
    {
        foreach (var list in lists)
        {
            JsonLines.Write(screen, "lijst", json =>
            {
                json.WriteNumber("lijst_id", list.LijstId);
                json.WriteString("lijst", list.Soort);
                OfferText.WriteNullable(json, "gemeente", list.Gemeente);
                OfferText.WriteNullable(json, "domein", list.Domein);
                json.WriteNumber("rijen", list.Rijen);
                json.WriteString("geladen_op", MomentOf(list));
                json.WriteBoolean("geldt", list.Geldt);
                json.WriteString("bestand", list.Bestand);
                json.WriteString("sha256", list.Sha256);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "lijst");
            json.WriteNumber("lijsten", lists.Count);
            json.WriteNumber("gelden", lists.Count(list => list.Geldt));
        });
    }

    private static DateTimeOffset MomentOf(LoadedList list) => new(DateTime.SpecifyKind(list.GeladenOp, DateTimeKind.Utc));
}
