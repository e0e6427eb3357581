using System.Globalization;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>What waits for a person, on screen and in JSON.</summary>
internal static class QuarantineText
{
    public static void Write(Screen screen, IReadOnlyList<QuarantineItem> items, string command)
    {
        if (screen.Json)
        {
            WriteJson(screen, items, command);
            return;
        }

        if (items.Count > 0)
        {
            screen.Table([">nummer", ">bericht", "soort", "sinds", "reden", "toestand", "herkomst"], items.Select(item => new[]
            {
                Text(item.QuarantaineId), Text(item.BerichtId), item.Bericht ?? "-", DutchFormat.Date(item.OpDatum), DutchNames.Words(item.Reden), item.Toestand,
                item.Herkomst,
            }));
        }
    }

    public static void WriteOne(Screen screen, QuarantineItem item)
    {
        screen.Data($"nummer          {Text(item.QuarantaineId)}");
        screen.Data($"herkomst        {item.Herkomst}");
        screen.Data($"bericht         {Text(item.BerichtId)}{(item.Bericht is { } soort ? $" ({soort})" : "")}");
        screen.Data($"sinds           {DutchFormat.Date(item.OpDatum)} (run {Text(item.RunId)})");
        screen.Data($"reden           {DutchNames.Words(item.Reden)}");
        screen.Data($"uitleg          {item.Tekst}");
        screen.Data($"toestand        {item.Toestand}{(item.HersteldDoorRun is { } run ? $" door run {Text(run)}" : "")}");
        if (item.Toestand == "open")
            screen.Note(item.BerichtId is null ? "Er is geen inhoud bewaard: bied het bestand opnieuw aan." : $"Opnieuw beoordelen: berichten quarantaine herstel {Text(item.QuarantaineId)}. Inhoud bekijken: berichten toon {Text(item.BerichtId)}");
    }

    private static void WriteJson(Screen screen, IReadOnlyList<QuarantineItem> items, string command)
    {
        foreach (var item in items)
        {
            JsonLines.Write(screen, "quarantaine", json =>
            {
                json.WriteNumber("nummer", item.QuarantaineId);
                OfferText.WriteNumber(json, "bericht_id", item.BerichtId);
                OfferText.WriteNullable(json, "bericht", item.Bericht);
                json.WriteNumber("run_id", item.RunId);
                json.WriteString("op_datum", item.OpDatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("reden", item.Reden);
                json.WriteString("tekst", item.Tekst);
                json.WriteString("toestand", item.Toestand);
                OfferText.WriteNumber(json, "hersteld_door_run", item.HersteldDoorRun);
                json.WriteString("herkomst", item.Herkomst);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", command);
            json.WriteNumber("regels", items.Count);
            json.WriteNumber("open", items.Count(item => item.Toestand == "open"));
        });
    }

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
