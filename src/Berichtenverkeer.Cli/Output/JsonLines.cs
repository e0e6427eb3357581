using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Berichtenverkeer.Cli.Output;

/// <summary>One JSON object per line.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object; <paramref name="fields"/> writes its fields.</summary>
    public static void Write(Screen screen, string soort, Action<Utf8JsonWriter> fields)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("soort", soort);
            fields(json);
            json.WriteEndObject();
        }

        screen.Data(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
