namespace Berichtenverkeer.Reading.Fast;

/// <summary>Turns places in a payload into line and column, going forward. As System.Xml counts: columns in UTF-16 units, from 1.</summary>
internal ref struct PositionTracker(ReadOnlySpan<byte> xml)
{
    private readonly ReadOnlySpan<byte> xml = xml;
    private int at = xml.StartsWith("\uFEFF"u8) ? 3 : 0;
    private int line = 1;
    private int unitsBefore;

    /// <summary>Line and column of the name in the tag at a place, not before the last one asked for.</summary>
    /// <remarks>Looks at each byte once: a message is often one line, and counting that from its start for each element is quadratic.</remarks>
    public (int Line, int Column) NameAt(int offset)
    {
        var passed = xml[at..offset];
        var lineEnd = passed.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (lineEnd < 0)
        {
            unitsBefore += Units(passed);
        }
        else
        {
            // A line feed is by far the most common end of a line; a carriage return alone is one too.
            line += passed.Contains((byte)'\r') ? LineEnds(at, offset) : passed.Count((byte)'\n');
            unitsBefore = Units(passed[(lineEnd + 1)..]);
        }

        at = offset;
        return (line, unitsBefore + 2);
    }

    /// <summary>Line feeds, and carriage returns that have none behind them.</summary>
    private readonly int LineEnds(int from, int to)
    {
        var passed = xml[from..to];
        var pairs = passed.Count("\r\n"u8) + (passed[^1] == '\r' && to < xml.Length && xml[to] == '\n' ? 1 : 0);
        return passed.Count((byte)'\n') + passed.Count((byte)'\r') - pairs;
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
