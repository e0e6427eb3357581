using System.Globalization;
using System.Text.Json;

namespace Berichtenverkeer.Generator;

/// <summary>The settings file that goes with a generated region: which gemeenten the engine serves. Its shape is said here only.</summary>
internal static class SettingsFile
{
    public const string Name = "berichtenverkeer.json";

    private static readonly DateOnly ServedFrom = new(2015, 1, 1);

    public static byte[] Of(RegionParties parties)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("gemeenten");
            foreach (var code in parties.Gemeenten)
            {
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("vanaf", ServedFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("samenwerkingsverband", parties.Samenwerkingsverband);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
