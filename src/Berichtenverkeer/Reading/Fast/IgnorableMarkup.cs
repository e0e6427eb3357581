using System.Buffers;
using System.Text.Unicode;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>White space, comments and processing instructions: they may stand between elements, and mean nothing.</summary>
internal static class IgnorableMarkup
{
    /// <summary>Printable ASCII and blanks.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create([9, 10, 13, .. Enumerable.Range(32, 95).Select(c => (byte)c)]);

    /// <summary>Whether it is one of the four blanks of XML.</summary>
    public static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    /// <summary>Skips any number of them.</summary>
    /// <returns>Place of what comes after; -1 when one is not understood.</returns>
    public static int Skip(ReadOnlySpan<byte> xml, int at)
    {
        while (at < xml.Length)
        {
            if (IsBlank(xml[at]))
            {
                at++;
                continue;
            }

            if (xml[at] != '<' || at + 1 >= xml.Length || xml[at + 1] is not ((byte)'!' or (byte)'?'))
                return at;
            at = SkipOne(xml, at);
            if (at < 0)
                return -1;
        }

        return at;
    }

    /// <summary>Skips one comment or processing instruction.</summary>
    /// <returns>Place of what comes after; -1 when it is something else, or not understood.</returns>
    public static int SkipOne(ReadOnlySpan<byte> xml, int at)
    {
        var rest = xml[at..];
        if (rest.StartsWith("<!--"u8))
        {
            var end = rest[4..].IndexOf("--"u8);
            return end >= 0 && end + 6 < rest.Length && rest[end + 6] == '>' && IsText(rest.Slice(4, end)) ? at + end + 7 : -1;
        }

        if (!rest.StartsWith("<?"u8))
            return -1;
        var close = rest.IndexOf("?>"u8);
        if (close < 3)
            return -1;
        var content = rest[2..close];
        var target = content.IndexOfAny(" \t\r\n"u8) is >= 0 and var blank ? content[..blank] : content;
        return IsTarget(target) && IsText(content) ? at + close + 2 : -1;
    }

    /// <summary>Whether it holds only characters that XML allows, in correct UTF-8.</summary>
    public static bool IsText(ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAnyExcept(Plain))
            return true;
        foreach (var c in text)
        {
            if (c < 0x20 && !IsBlank(c))
                return false;
        }

        return Utf8.IsValid(text) && text.IndexOf("\uFFFE"u8) < 0 && text.IndexOf("\uFFFF"u8) < 0;
    }

    private static bool IsTarget(ReadOnlySpan<byte> target)
    {
        if (target.IsEmpty || !char.IsAsciiLetter((char)target[0]) || System.Text.Ascii.EqualsIgnoreCase(target, "xml"u8))
            return false;
        foreach (var c in target)
        {
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'-' or (byte)'_' or (byte)'.'))
                return false;
        }

        return true;
    }
}
