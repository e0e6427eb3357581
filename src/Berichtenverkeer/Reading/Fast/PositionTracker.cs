namespace Berichtenverkeer.Reading.Fast;

/// <summary>Turns places in a payload into line and column, going forward. As System.Xml counts: columns in UTF-16 units, from 1.</summary>
internal ref struct PositionTracker(ReadOnlySpan<byte> xml)
{
    private readonly ReadOnlySpan<byte> xml = xml;
    private int at;
    private int line = 1;
    private int lineStart = xml.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>Line and column of the name in the tag at a place, not before the last one asked for.</summary>
    public (int Line, int Column) NameAt(int offset)
    {
        // A line feed is by far the most common end of a line; a carriage return alone is one too.
        var passed = xml[at..offset];
        if (passed.Contains((byte)'\r'))
        {
            for (var i = at; i < offset; i++)
            {
                if (xml[i] == '\n' || (xml[i] == '\r' && (i + 1 >= xml.Length || xml[i + 1] != '\n')))
                {
                    line++;
                    lineStart = i + 1;
                }
            }
        }
        else if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            line += passed.Count((byte)'\n');
            lineStart = at + last + 1;
        }

        at = offset;
        return (line, Units(xml[lineStart..offset]) + 2);
    }

    private static int Units(ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return text.Length;
        var units = 0;
        foreach (var c in text)
        {
            // A character of four bytes is two units; bytes that continue a character are none.
            if ((c & 0xC0) != 0x80)
                units += c >= 0xF0 ? 2 : 1;
        }

        return units;
    }
}
