using System.Globalization;
using Berichtenverkeer.Pipeline.Outbox;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The outbox, on screen and in JSON.</summary>
internal static class AnswerText
{
    public static void Write(Screen screen, IReadOnlyList<AntwoordTelling> counts, OutboxResult written, string? folder)
    {
        if (screen.Json)
            WriteJson(screen, counts, written);
        else if (counts.Count > 0)
            screen.Table(
                ["gemeente", "antwoord", "toestand", "modus", ">aantal"],
                counts.Select(count => new[] { count.Gemeente, count.Bericht, count.Toestand, count.Modus, count.Aantal.ToString(CultureInfo.InvariantCulture) }));
        Explain(screen, counts, written, folder);
    }

    private static void Explain(Screen screen, IReadOnlyList<AntwoordTelling> counts, OutboxResult written, string? folder)
    {
        if (counts.Count == 0)
            screen.Note("Er zijn geen antwoorden.");
        if (written.Files > 0)
            screen.Note($"Geschreven naar {folder}: {DutchFormat.Count(written.Answers, "antwoord", "antwoorden")} in {DutchFormat.Count(written.Files, "bestand", "bestanden")}.");
        if (written.TooLarge > 0)
            screen.Note($"Te groot voor een envelop of zip (25 MB) en daarom los weggeschreven: {DutchFormat.Count(written.TooLarge, "antwoord", "antwoorden")}. Spreek met de ontvanger af hoe u dit aanlevert.");
        if (written.Interrupted)
            screen.Note("Onderbroken. Dezelfde opdracht maakt het af.");
        if (counts.Any(count => count is { Modus: "proef", Toestand: "samengesteld" }))
            screen.Note("Wat op proef staat is samengesteld en wordt niet verzonden. Zet in berichtenverkeer.json onder \"antwoord\" de soort (zoals \"306\") op \"na-vrijgave\" of \"direct\"; dat geldt voor wat daarna wordt verwerkt.");
        if (counts.Any(count => count is { Modus: "na-vrijgave", Toestand: "samengesteld" }))
            screen.Note("Wat op na-vrijgave staat wacht op een medewerker: berichten antwoord --vrijgeven");
        if (counts.Any(count => count.Toestand == "geweigerd"))
            screen.Note("Wat is geweigerd kreeg een foutbericht (Fo01); de code staat in bron.antwoord.fout_code. Zoek de oorzaak en neem zo nodig contact op met de ontvanger.");
    }

    private static void WriteJson(Screen screen, IReadOnlyList<AntwoordTelling> counts, OutboxResult written)
    {
        foreach (var count in counts)
        {
            JsonLines.Write(screen, "antwoorden", json =>
            {
                json.WriteString("gemeente", count.Gemeente);
                json.WriteString("bericht", count.Bericht);
                json.WriteString("toestand", count.Toestand);
                json.WriteString("modus", count.Modus);
                json.WriteNumber("aantal", count.Aantal);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "antwoord");
            json.WriteNumber("antwoorden", counts.Sum(count => count.Aantal));
            json.WriteNumber("geschreven", written.Answers);
            json.WriteNumber("bestanden", written.Files);
            json.WriteNumber("teGroot", written.TooLarge);
            json.WriteBoolean("onderbroken", written.Interrupted);
        });
    }
}
