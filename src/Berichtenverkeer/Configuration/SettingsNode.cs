using System.Text.Json;

namespace Berichtenverkeer.Configuration;

/// <summary>One value of the settings file with the place where it stands.</summary>
/// <param name="Kind">The token with which the value begins.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Path">Where it stands, such as <c>gemeenten[0].code</c>; empty for the whole file.</param>
/// <param name="Text">A string or number as written.</param>
/// <param name="Members">The fields of an object, in the order of the file.</param>
/// <param name="Items">The items of a list.</param>
public sealed record SettingsNode(
    JsonTokenType Kind,
    string File,
    int Line,
    string Path,
    string Text,
    IReadOnlyList<(string Name, SettingsNode Value)> Members,
    IReadOnlyList<SettingsNode> Items)
{
    /// <summary>True when the file says <c>null</c> here: given, but without a value.</summary>
    public bool IsNull => Kind == JsonTokenType.Null;

    /// <summary>A refusal of this value, with file, line and field in front.</summary>
    public SettingsException Refuse(string sentence) => new($"{File}({Line}): {(Path.Length == 0 ? "" : Path + ": ")}{sentence}");
}
