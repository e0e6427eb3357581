using System.Globalization;
using System.Text;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Makes the name under which an offer is shown: names in a zip are written by others and end up on terminals and in a database.</summary>
internal static class OriginName
{
    private const int Longest = 1_000;

    /// <summary>The name of an entry in a zip.</summary>
    public static string Entry(string zip, string entry) => Of($"{zip}!{entry}");

    /// <summary>The name with each character that steers a terminal, turns the reading direction or is half a character replaced by U+FFFD.</summary>
    public static string Of(string name)
    {
        if (name.Length <= Longest && !name.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return name;
        var shown = new StringBuilder(Math.Min(name.Length, Longest));
        foreach (var rune in name.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                shown.Append('…');
                break;
            }

            shown.Append(Steers(rune) ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool Steers(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
