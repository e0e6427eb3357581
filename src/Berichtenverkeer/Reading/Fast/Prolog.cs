namespace Berichtenverkeer.Reading.Fast;

/// <summary>What stands before the root tag: a byte order mark, the XML declaration, white space, comments, processing instructions.</summary>
internal static class Prolog
{
    /// <summary>Skips it.</summary>
    /// <returns>Place of the root tag; -1 when there is anything else.</returns>
    public static int Skip(ReadOnlySpan<byte> xml)
    {
        var at = xml.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (xml[at..].StartsWith("<?xml"u8))
        {
            var length = DeclarationLength(xml[at..]);
            if (length < 0)
                return -1;
            at += length;
        }

        at = IgnorableMarkup.Skip(xml, at);
        return at >= 0 && at + 1 < xml.Length && xml[at] == '<' && xml[at + 1] is not ((byte)'!' or (byte)'?' or (byte)'/') ? at : -1;
    }

    /// <summary>Only version 1.0 and UTF-8; anything else is for the reference.</summary>
    private static int DeclarationLength(ReadOnlySpan<byte> xml)
    {
        var at = 5;
        if (!Attribute(xml, ref at, "version"u8, out var version) || !version.SequenceEqual("1.0"u8))
            return -1;
        if (Attribute(xml, ref at, "encoding"u8, out var encoding) && !System.Text.Ascii.EqualsIgnoreCase(encoding, "utf-8"u8))
            return -1;
        if (Attribute(xml, ref at, "standalone"u8, out var standalone) && !standalone.SequenceEqual("yes"u8) && !standalone.SequenceEqual("no"u8))
            return -1;
        while (at < xml.Length && IgnorableMarkup.IsBlank(xml[at]))
            at++;
        return xml[at..].StartsWith("?>"u8) ? at + 2 : -1;
    }

    private static bool Attribute(ReadOnlySpan<byte> xml, ref int at, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        var i = at;
        while (i < xml.Length && IgnorableMarkup.IsBlank(xml[i]))
            i++;
        if (i == at || !xml[i..].StartsWith(name))
            return false;
        i += name.Length;
        if (i + 1 >= xml.Length || xml[i] != '=' || xml[i + 1] is not ((byte)'"' or (byte)'\''))
            return false;
        var length = xml[(i + 2)..].IndexOf(xml[i + 1]);
        if (length < 0)
            return false;
        value = xml.Slice(i + 2, length);
        at = i + 2 + length + 1;
        return true;
    }
}
