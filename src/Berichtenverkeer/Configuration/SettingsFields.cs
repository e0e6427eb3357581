using System.Globalization;
using System.Text.Json;

namespace Berichtenverkeer.Configuration;

/// <summary>Takes the fields of an object by name and type, and refuses what is left over.</summary>
public sealed class SettingsFields
{
    private readonly SettingsNode node;
    private readonly IReadOnlyList<string> known;

    /// <param name="node">The object.</param>
    /// <param name="known">The names that it may have.</param>
    /// <exception cref="SettingsException">It is no object, or has a field that nobody knows.</exception>
    public SettingsFields(SettingsNode node, params string[] known)
    {
        if (node.Kind != JsonTokenType.StartObject)
            throw node.Refuse("hier hoort een object tussen { en }.");
        this.node = node;
        this.known = known;
        foreach (var (name, value) in node.Members)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                throw value.Refuse($"dit veld is onbekend. Bekend zijn: {string.Join(", ", known)}.");
        }
    }

    /// <summary>A field; null when it is absent or <c>null</c>.</summary>
    public SettingsNode? Find(string name)
    {
        if (!known.Contains(name, StringComparer.Ordinal))
            throw new ArgumentException("Not a declared field.", nameof(name));
        var value = node.Members.FirstOrDefault(member => member.Name == name).Value;
        return value is null || value.IsNull ? null : value;
    }

    /// <summary>A field that must be there.</summary>
    public SettingsNode Require(string name) => Find(name) ?? throw node.Refuse($"het veld '{name}' ontbreekt.");

    /// <summary>A whole number of at least 1.</summary>
    public long? Number(string name, long maximum = long.MaxValue)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.Kind != JsonTokenType.Number || !long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > maximum)
            throw value.Refuse(maximum == long.MaxValue ? "hier hoort een geheel getal groter dan 0." : $"hier hoort een geheel getal van 1 tot en met {maximum}.");
        return number;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(string name)
    {
        if (Find(name) is not { } value)
            return null;
        return value.Kind is JsonTokenType.True or JsonTokenType.False ? value.Kind == JsonTokenType.True : throw value.Refuse("hier hoort true of false.");
    }

    /// <summary>A day.</summary>
    public DateOnly? Date(string name)
    {
        if (Find(name) is not { } value)
            return null;
        return DateOnly.TryParseExact(Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw value.Refuse("hier hoort een datum als \"2015-01-31\".");
    }

    /// <summary>The text of a value.</summary>
    public static string Text(SettingsNode value) =>
        value.Kind == JsonTokenType.String && value.Text.Trim().Length > 0 ? value.Text : throw value.Refuse("hier hoort tekst tussen aanhalingstekens.");

    /// <summary>The items of a value.</summary>
    public static IReadOnlyList<SettingsNode> List(SettingsNode value) =>
        value.Kind == JsonTokenType.StartArray ? value.Items : throw value.Refuse("hier hoort een lijst tussen [ en ].");
}
