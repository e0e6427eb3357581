using System.Text;

namespace Berichtenverkeer.Schema;

/// <summary>Turns an XSD pattern into one that means the same to .NET.</summary>
/// <remarks>
/// In XSD <c>\s</c> is four characters and <c>.</c> is anything but LF and CR; in .NET they are wider. <c>^</c> and
/// <c>$</c> are plain characters in XSD. The rewritten pattern is also a correct XSD pattern, so System.Xml gets it too.
/// </remarks>
internal static class XsdPattern
{
    private const string Blanks = " \\t\\n\\r";

    /// <summary>
    /// Whether .NET gives the pattern the meaning of XSD once it is rewritten. The escapes for words and names, and the Unicode categories and
    /// blocks, differ or do not exist there; a subtraction of classes is left alone too.
    /// </summary>
    public static bool IsFollowed(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && (++i >= pattern.Length || !@"nrt\|.?*+(){}-[]^$dDsS".Contains(pattern[i], StringComparison.Ordinal)))
                return false;
            if (pattern[i] == '-' && i + 1 < pattern.Length && pattern[i + 1] == '[')
                return false;
        }

        return true;
    }

    /// <summary>The pattern with <c>.</c>, <c>\s</c>, <c>\S</c>, <c>^</c> and <c>$</c> spelled out.</summary>
    public static string Rewrite(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                var escaped = pattern[++i];
                result.Append(escaped switch
                {
                    's' when depth > 0 => Blanks,
                    's' => "[" + Blanks + "]",
                    'S' when depth == 0 => "[^" + Blanks + "]",
                    _ => "\\" + escaped,
                });
                continue;
            }

            if (c == '[')
            {
                depth++;
                result.Append(c);
                if (i + 1 < pattern.Length && pattern[i + 1] == '^')
                {
                    result.Append('^');
                    i++;
                }

                continue;
            }

            if (c == ']' && depth > 0)
                depth--;
            if (depth > 0)
                result.Append(c);
            else if (c == '.')
                result.Append("[^\\n\\r]");
            else if (c is '^' or '$')
                result.Append('\\').Append(c);
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
