namespace Berichtenverkeer.Schema;

/// <summary>xs:date without time zone, from its lexical form.</summary>
internal static class XsdDate
{
    /// <summary>Reads <c>yyyy-MM-dd</c>. A year before 1 or after 9999 is allowed by XSD and out of our reach.</summary>
    public static ValueError Read(ReadOnlySpan<char> lexical, out DateOnly date)
    {
        date = default;
        var negative = lexical.Length > 0 && lexical[0] == '-';
        var rest = negative ? lexical[1..] : lexical;
        var yearLength = rest.IndexOf('-');
        if (yearLength < 4 || rest.Length != yearLength + 6 || rest[yearLength + 3] != '-')
            return ValueError.NoDate;
        var year = rest[..yearLength];
        if (year.ContainsAnyExceptInRange('0', '9') || (yearLength > 4 && year[0] == '0') || !year.ContainsAnyExcept('0'))
            return ValueError.NoDate;
        if (!TwoDigits(rest[(yearLength + 1)..], out var month) || !TwoDigits(rest[(yearLength + 4)..], out var day))
            return ValueError.NoDate;
        if (month is < 1 or > 12 || day < 1)
            return ValueError.NoDate;

        var reachable = !negative && yearLength == 4;
        // Only leap years matter for the number of days; the last four digits decide that for any year.
        var shown = ((year[^4] - '0') * 1000) + ((year[^3] - '0') * 100) + ((year[^2] - '0') * 10) + (year[^1] - '0');
        var leapYear = shown == 0 ? 2000 : shown;
        if (day > DateTime.DaysInMonth(leapYear, month))
            return ValueError.NoDate;
        if (!reachable)
            return ValueError.OutOfReach;
        date = new DateOnly(shown, month, day);
        return ValueError.None;
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
            return false;
        value = ((text[0] - '0') * 10) + (text[1] - '0');
        return true;
    }
}
