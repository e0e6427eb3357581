using System.Text;

namespace Berichtenverkeer.Reading;

/// <summary>Messages are UTF-8 (OP192). Another encoding is not judged: the limits before the parser read bytes as UTF-8.</summary>
internal static class TextEncodingCheck
{
    /// <summary>True when byte order mark and XML declaration leave UTF-8 as the encoding, or US-ASCII for bytes that are no more than that.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> xml)
    {
        if (xml.StartsWith("\uFEFF"u8))
            xml = xml[3..];
        // UTF-16 and UTF-32, with or without mark, have a zero or 0xFE/0xFF among the first bytes; UTF-8 XML never has.
        if (xml.Length >= 2 && (xml[0] is 0 or 0xFE or 0xFF || xml[1] is 0))
            return false;
        if (!xml.StartsWith("<?xml"u8))
            return true;
        var end = xml.IndexOf("?>"u8);
        var declaration = end < 0 ? xml[..Math.Min(xml.Length, 200)] : xml[..end];
        var name = declaration.IndexOf("encoding"u8);
        if (name < 0)
            return true;
        var value = declaration[(name + 8)..].Trim(" \t\r\n="u8).Trim("\"' \t\r\n"u8);
        var stop = value.IndexOfAny((byte)'"', (byte)'\'');
        var label = Encoding.ASCII.GetString(stop < 0 ? value : value[..stop]);
        // System.Xml does not mind other bytes under a declaration of US-ASCII; libxml2 and Xerces-J do, and XML says so.
        return label.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || (label.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) && Ascii.IsValid(xml));
    }
}
