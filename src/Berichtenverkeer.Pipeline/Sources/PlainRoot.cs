namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Sees from the first bytes that a document is a plain message, without a parser: what nearly every document is.</summary>
/// <remarks>
/// It may only say yes, and yes means no more than that the reader gets the document and judges all of it. An XML reader
/// for the root alone costs 40 µs, as much as a quarter of reading the whole message.
/// </remarks>
internal static class PlainRoot
{
    /// <summary>True when the root element declares its own prefix as a namespace of the standard's owner.</summary>
    public static bool IsPayload(ReadOnlySpan<byte> document)
    {
        var rest = document.StartsWith("\uFEFF"u8) ? document[3..] : document;
        if (rest.StartsWith("<?xml "u8))
        {
            var end = rest.IndexOf("?>"u8);
            if (end < 0)
                return false;
            rest = rest[(end + 2)..].TrimStart(" \t\r\n"u8);
        }

        if (rest.Length < 2 || rest[0] != '<' || !IsNameStart(rest[1]))
            return false;
        var tagEnd = rest.IndexOf((byte)'>');
        if (tagEnd < 0)
            return false;
        var tag = rest[1..tagEnd];
        var nameEnd = tag.IndexOfAny(" \t\r\n"u8);
        if (nameEnd < 0)
            return false;
        var colon = tag[..nameEnd].IndexOf((byte)':');
        return Declares(tag[nameEnd..], colon < 0 ? default : tag[..colon]);
    }

    private static bool Declares(ReadOnlySpan<byte> attributes, ReadOnlySpan<byte> prefix)
    {
        Span<byte> name = stackalloc byte[64];
        if (prefix.Length > 40)
            return false;
        " xmlns"u8.CopyTo(name);
        var length = 6;
        if (!prefix.IsEmpty)
        {
            name[length++] = (byte)':';
            prefix.CopyTo(name[length..]);
            length += prefix.Length;
        }

        name[length++] = (byte)'=';
        var at = attributes.IndexOf(name[..length]);
        return at >= 0
            && at + length + 1 < attributes.Length
            && attributes[(at + length + 1)..].StartsWith("http://www.istandaarden.nl/"u8);
    }

    private static bool IsNameStart(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_';
}
