using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Generator;

/// <summary>Writes a <see cref="Jaar"/> to a folder, a message at a time: toewijzingen in zips, declaraties loose in a folder per month, and counts.</summary>
public static class JaarMap
{
    /// <summary>Folder of the toewijzingen, to be taken over first with <c>verwerk --historie</c>.</summary>
    public const string ToewijzingenFolder = "toewijzingen";

    /// <summary>File with the counts.</summary>
    public const string CountsFile = "jaar.json";

    private const int MessagesPerZip = 1_000;

    /// <summary>Name of the folder of a month, 1 to 12.</summary>
    public static string MonthFolder(int maand) => string.Create(CultureInfo.InvariantCulture, $"maand-{maand:D2}");

    /// <summary>Writes it.</summary>
    /// <returns>What was written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static JaarTelling Write(string folder, JaarOptions options)
    {
        var jaar = new Jaar(options);
        Directory.CreateDirectory(Path.Combine(folder, ToewijzingenFolder));
        File.WriteAllBytes(Path.Combine(folder, SettingsFile.Name), SettingsFile.Of(RegionParties.Of(options.Gemeenten)));
        var (toewijzingen, zips) = (0, 0);
        foreach (var items in jaar.Toewijzingen().Select(Item).Chunk(MessagesPerZip))
        {
            toewijzingen += items.Length;
            File.WriteAllBytes(Path.Combine(folder, ToewijzingenFolder, string.Create(CultureInfo.InvariantCulture, $"toewijzingen_{++zips:D5}.zip")), ZipBytes.Of(items));
        }

        var telling = new JaarTelling { Toewijzingen = toewijzingen, Actueel = jaar.Actueel() };
        for (var maand = 1; maand <= Jaar.Maanden; maand++)
            telling = WriteMonth(Path.Combine(folder, MonthFolder(maand)), jaar, maand, telling);
        using var file = File.Create(Path.Combine(folder, CountsFile));
        using var json = new Utf8JsonWriter(file, new() { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("toewijzingen", telling.Toewijzingen);
        json.WriteNumber("actueel", telling.Actueel);
        json.WriteNumber("declaraties", telling.Declaraties);
        json.WriteNumber("prestaties", telling.Prestaties);
        json.WriteNumber("teveel", telling.Teveel);
        json.WriteNumber("grootste_bestand", telling.GrootsteBestand);
        json.WriteString("op_datum", jaar.Klaar.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        return telling;
    }

    private static JaarTelling WriteMonth(string folder, Jaar jaar, int maand, JaarTelling telling)
    {
        Directory.CreateDirectory(folder);
        foreach (var (bericht, teveel) in jaar.Declaraties(maand))
        {
            var (name, bytes) = Item(bericht);
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            telling = telling with
            {
                Declaraties = telling.Declaraties + 1,
                Prestaties = telling.Prestaties + bericht.Clienten.Sum(client => client.Prestaties.Count),
                Teveel = telling.Teveel + teveel,
                GrootsteBestand = Math.Max(telling.GrootsteBestand, bytes.Length),
            };
        }

        return telling;
    }

    private static (string Name, byte[] Bytes) Item(Bericht bericht) => (Headers.FileName(bericht) + ".xml", BerichtWriter.Write(bericht, SchemaSet.Embedded));
}
