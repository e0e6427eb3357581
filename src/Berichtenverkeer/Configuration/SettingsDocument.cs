using System.Text;
using System.Text.Json;

namespace Berichtenverkeer.Configuration;

/// <summary>Reads a settings file (JSON with comments and trailing commas) into values that know their line.</summary>
public static class SettingsDocument
{
    /// <exception cref="SettingsException">The text is no JSON, or names a field twice.</exception>
    public static SettingsNode Parse(string file, ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = 16,
        });
        try
        {
            reader.Read();
            var root = Value(ref reader, utf8, file, "");
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            throw new SettingsException($"{file}({(broken.LineNumber ?? 0) + 1}): hier klopt de JSON niet. Controleer aanhalingstekens, komma's en haakjes op deze regel en de regel erboven.");
        }
        catch (InvalidOperationException)
        {
            throw new SettingsException($"{file}: het bestand is niet in UTF-8. Bewaar het als UTF-8.");
        }
    }

    private static SettingsNode Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string file, string path)
    {
        var line = 1 + utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');
        var node = new SettingsNode(reader.TokenType, file, line, path, "", [], []);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => node with { Members = Members(ref reader, utf8, node) },
            JsonTokenType.StartArray => node with { Items = Items(ref reader, utf8, node) },
            JsonTokenType.String => node with { Text = reader.GetString()! },
            _ => node with { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
        };
    }

    private static List<(string Name, SettingsNode Value)> Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, SettingsNode parent)
    {
        var members = new List<(string Name, SettingsNode Value)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = Value(ref reader, utf8, parent.File, parent.Path.Length == 0 ? name : $"{parent.Path}.{name}");
            if (members.Exists(member => member.Name == name))
                throw value.Refuse("dit veld staat er twee keer.");
            members.Add((name, value));
        }

        return members;
    }

    private static List<SettingsNode> Items(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, SettingsNode parent)
    {
        var items = new List<SettingsNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader, utf8, parent.File, $"{parent.Path}[{items.Count}]"));
        return items;
    }
}
