namespace Berichtenverkeer.Schema;

/// <summary>xs:time without time zone, from its lexical form.</summary>
internal static class XsdTime
{
    /// <summary>Reads <c>hh:mm:ss</c> with an optional fraction; what lies below 100 ns is cut off. 24:00:00 is 00:00:00.</summary>
    public static bool TryRead(ReadOnlySpan<char> lexical, out TimeOnly time)
    {
        time = default;
        if (lexical.Length < 8 || lexical[2] != ':' || lexical[5] != ':')
            return false;
        if (!Pair(lexical, 0, out var hour) || !Pair(lexical, 3, out var minute) || !Pair(lexical, 6, out var second))
            return false;
        if (minute > 59 || second > 59)
            return false;

        long ticks = 0;
        if (lexical.Length > 8)
        {
            var fraction = lexical[9..];
            if (lexical[8] != '.' || fraction.IsEmpty || fraction.ContainsAnyExceptInRange('0', '9'))
                return false;
            if (hour == 24 && fraction.ContainsAnyExcept('0'))
                return false;
            for (var i = 0; i < 7; i++)
                ticks = (ticks * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        if (hour == 24)
            return minute == 0 && second == 0;
        if (hour > 24)
            return false;
        time = new TimeOnly((((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond + ticks);
        return true;
    }

    private static bool Pair(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1]))
            return false;
        value = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        return true;
    }
}
