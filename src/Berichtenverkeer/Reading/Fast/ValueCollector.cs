using System.Text;
using System.Text.Unicode;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>Reads a value of any form: with references, CDATA, comments, line ends to normalise, characters beyond ASCII.</summary>
internal sealed class ValueCollector
{
    private byte[] bytes = new byte[256];
    private char[] chars = new char[256];
    private int length;

    /// <summary>Reads the value from a place up to the end tag of its element.</summary>
    /// <returns>False when it is wrong, or not understood.</returns>
    public bool Read<TEvents>(ReadOnlySpan<byte> xml, ref int at, ElementPlan element, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        length = 0;
        var start = at;
        var pending = at;
        while (at < xml.Length && at - start < FastReader.LongestText)
        {
            switch (xml[at])
            {
                case (byte)'<' when at + 1 < xml.Length && xml[at + 1] == '/':
                    if (length == 0)
                        return Check(xml[pending..at], element, ref events);
                    Append(xml[pending..at]);
                    return Check(bytes.AsSpan(0, length), element, ref events);
                case (byte)'<':
                    // A character does not go on behind markup, whatever its bytes would make together.
                    if (!Utf8.IsValid(xml[pending..at]))
                        return false;
                    Append(xml[pending..at]);
                    if (!Markup(xml, ref at))
                        return false;
                    pending = at;
                    break;
                case (byte)'&':
                    if (!Utf8.IsValid(xml[pending..at]))
                        return false;
                    Append(xml[pending..at]);
                    if (!Reference(xml, ref at))
                        return false;
                    pending = at;
                    break;
                case (byte)'\r':
                    Append(xml[pending..at]);
                    Append("\n"u8);
                    at += at + 1 < xml.Length && xml[at + 1] == '\n' ? 2 : 1;
                    pending = at;
                    break;
                case (byte)']' when xml[at..].StartsWith("]]>"u8):
                    return false;
                case < 0x20 and not ((byte)'\t' or (byte)'\n'):
                    return false;
                default:
                    at++;
                    break;
            }
        }

        return false;
    }

    /// <summary>Reads the value of an element in one tag.</summary>
    public bool ReadEmpty<TEvents>(ElementPlan element, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct => Check(default, element, ref events);

    private bool Check<TEvents>(ReadOnlySpan<byte> value, ElementPlan element, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        if (chars.Length < value.Length)
            chars = new char[value.Length * 2];
        if (Utf8.ToUtf16(value, chars, out _, out var count, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
            return false;
        var text = chars.AsSpan(0, count);
        if (text.ContainsAny('\uFFFE', '\uFFFF') || element.Value!.Check(text, out var code, out var bits) != ValueError.None)
            return false;
        events.Value(element, element.Value.Kind != ValueKind.Tekst ? FastValue.OfBits(element.Value.Kind, bits) : code is null ? FastValue.OfText(value) : FastValue.OfCode(code));
        return true;
    }

    private bool Markup(ReadOnlySpan<byte> xml, ref int at)
    {
        var rest = xml[at..];
        if (!rest.StartsWith("<![CDATA["u8))
        {
            at = IgnorableMarkup.SkipOne(xml, at);
            return at >= 0;
        }

        var end = rest[9..].IndexOf("]]>"u8);
        if (end < 0 || end > FastReader.LongestText || !Utf8.IsValid(rest.Slice(9, end)))
            return false;
        foreach (var c in rest.Slice(9, end))
        {
            if (c is < 0x20 and not ((byte)'\t' or (byte)'\n'))
                return false;
        }

        Append(rest.Slice(9, end));
        at += 9 + end + 3;
        return true;
    }

    private bool Reference(ReadOnlySpan<byte> xml, ref int at)
    {
        var rest = xml[at..];
        var end = rest[..Math.Min(rest.Length, 12)].IndexOf((byte)';');
        if (end < 2)
            return false;
        var name = rest[1..end];
        at += end + 1;
        if (name[0] != '#')
            return Named(name);
        var isHex = name.Length > 1 && name[1] == 'x';
        var digits = name[(isHex ? 2 : 1)..];
        if (digits.IsEmpty || digits.Length > 8)
            return false;
        long number = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiDigit((char)c) ? c - '0' : isHex && char.IsAsciiHexDigit((char)c) ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                return false;
            number = (number * (isHex ? 16 : 10)) + digit;
        }

        if (number is not (9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF)))
            return false;
        Span<byte> utf8 = stackalloc byte[4];
        Append(utf8[..new Rune((int)number).EncodeToUtf8(utf8)]);
        return true;
    }

    private bool Named(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("amp"u8))
            Append("&"u8);
        else if (name.SequenceEqual("lt"u8))
            Append("<"u8);
        else if (name.SequenceEqual("gt"u8))
            Append(">"u8);
        else if (name.SequenceEqual("quot"u8))
            Append("\""u8);
        else if (name.SequenceEqual("apos"u8))
            Append("'"u8);
        else
            return false;
        return true;
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        if (length + part.Length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + part.Length));
        part.CopyTo(bytes.AsSpan(length));
        length += part.Length;
    }
}
