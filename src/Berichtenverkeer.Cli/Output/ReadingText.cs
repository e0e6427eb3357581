using System.Text.Json;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Output;

/// <summary>How payloads were read: by the fast reader, or handed over to System.Xml, which takes some twenty times as long and says the same.</summary>
internal static class ReadingText
{
    /// <summary>Says how many were handed over; nothing when none were.</summary>
    public static void Note(Screen screen, ReadingShare share)
    {
        if (share.HandedOver == 0)
            return;
        var reasons = string.Join(", ", share.PerReason.OrderByDescending(pair => pair.Value).Select(pair => $"{DutchFormat.Number(pair.Value)} {NameOf(pair.Key)}"));
        screen.Note($"De snelle lezer las {DutchFormat.Number(share.Taken)} van de {DutchFormat.Number(share.Taken + share.HandedOver)} ({DutchFormat.Percent(share.Share)}); {DutchFormat.Number(share.HandedOver)} {(share.HandedOver == 1 ? "ging" : "gingen")} naar System.Xml ({reasons}), waarvan {DutchFormat.Number(share.HandedOverValid)} geldig volgens het schema.");
    }

    /// <summary>The same, for a program.</summary>
    public static void WriteJson(Utf8JsonWriter json, ReadingShare share)
    {
        json.WriteStartObject("lezen");
        json.WriteNumber("snel", share.Taken);
        json.WriteNumber("snel_bytes", share.TakenBytes);
        json.WriteNumber("overgedragen", share.HandedOver);
        json.WriteNumber("overgedragen_bytes", share.HandedOverBytes);
        json.WriteNumber("overgedragen_geldig", share.HandedOverValid);
        json.WriteStartObject("overgedragen_om");
        foreach (var (reason, count) in share.PerReason)
            json.WriteNumber(NameOf(reason), count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Says which messages the fast reader does not read, and what in their XSD it does not know.</summary>
    public static void NoteUnfollowed(Screen screen, IReadOnlyList<(BerichtSoort Soort, UnfollowedConstruct Construct)> unfollowed)
    {
        foreach (var soort in unfollowed.GroupBy(item => item.Soort))
        {
            var first = soort.First().Construct;
            var more = soort.Count() > 1 ? $", en nog {DutchFormat.Number(soort.Count() - 1)}" : "";
            screen.Note($"{NameOf(soort.Key)} wordt langzamer gelezen, met dezelfde uitkomst: het schema gebruikt bij {first.Path} {first.Construct}{more}.");
        }
    }

    /// <summary>The same, for a program: a line per construct.</summary>
    public static void WriteUnfollowed(Screen screen, IReadOnlyList<(BerichtSoort Soort, UnfollowedConstruct Construct)> unfollowed)
    {
        foreach (var (soort, construct) in unfollowed)
        {
            JsonLines.Write(screen, "langzamer_gelezen", json =>
            {
                json.WriteString("bericht", soort.Code);
                json.WriteString("release", soort.Release.Name);
                json.WriteString("plaats", construct.Path);
                json.WriteString("constructie", construct.Construct);
            });
        }
    }

    private static string NameOf(BerichtSoort soort) => $"{soort.Code} ({soort.Release.Name})";

    private static string NameOf(HandOverReason reason) => reason switch
    {
        HandOverReason.Limits => "grenzen",
        HandOverReason.Start => "begin",
        HandOverReason.Markup => "opmaak",
        _ => "waarde",
    };
}
