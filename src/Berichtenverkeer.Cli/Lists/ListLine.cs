using System.Globalization;

namespace Berichtenverkeer.Cli.Lists;

/// <summary>One row of a list file: reads its fields by name, and says what is wrong with them.</summary>
internal sealed class ListLine(CsvTable table, CsvRecord record, List<ListFault> faults)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd-MM-yyyy"];

    public int Line => record.Line;

    /// <summary>The text of a field; null when it is empty or the file does not have the column.</summary>
    public string? Text(string column)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (string.Equals(table.Columns[i], column, StringComparison.Ordinal))
                return record.Fields[i].Length > 0 ? record.Fields[i] : null;
        }

        return null;
    }

    /// <summary>A field that must be filled and be of a kind.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="isGood">Whether a value will do.</param>
    /// <param name="what">What it must be, as in "hier hoort … te staan".</param>
    public string Required(string column, Func<string, bool> isGood, string what)
    {
        if (Text(column) is { } value && isGood(value))
            return value;
        Wrong(column, what);
        return string.Empty;
    }

    /// <summary>A field that may be empty.</summary>
    public string? Optional(string column, Func<string, bool> isGood, string what)
    {
        var value = Text(column);
        if (value is not null && !isGood(value))
            Wrong(column, what);
        return value;
    }

    /// <summary>The period of the row, both days inclusive; an empty day is open.</summary>
    public (DateOnly? Van, DateOnly? Tot) Period()
    {
        var van = Date("van");
        var tot = Date("tot");
        if (van > tot)
            faults.Add(new(Line, "de dag in kolom tot ligt voor de dag in kolom van."));
        return (van, tot);
    }

    /// <summary>The period of a row that must have both days.</summary>
    public (DateOnly Van, DateOnly Tot) WholePeriod()
    {
        foreach (var column in new[] { "van", "tot" }.Where(column => Text(column) is null))
            Wrong(column, "een datum als 2026-05-06 of 06-05-2026");
        var (van, tot) = Period();
        return (van ?? DateOnly.MinValue, tot ?? DateOnly.MaxValue);
    }

    /// <summary>An amount in eurocent, from a column in euro (61,50) or one in eurocent (6150): each row fills one of them.</summary>
    public long Eurocent(string euroColumn, string centColumn)
    {
        var euro = Text(euroColumn);
        var cent = Text(centColumn);
        if (euro is null == cent is null)
        {
            faults.Add(new(Line, $"vul {euroColumn} of {centColumn}, en niet allebei."));
            return 0;
        }

        if (cent is not null)
        {
            if (IsDigits(cent, 12))
                return long.Parse(cent, NumberStyles.None, CultureInfo.InvariantCulture);
            Wrong(centColumn, "een geheel aantal eurocent");
            return 0;
        }

        var parts = euro!.Split(',');
        if (parts.Length <= 2 && IsDigits(parts[0], 10) && (parts.Length == 1 || IsDigits(parts[1], 2)))
        {
            var cents = parts.Length == 1 ? "00" : parts[1].PadRight(2, '0');
            return long.Parse(parts[0] + cents, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        Wrong(euroColumn, "een bedrag in euro als 61,50 (zonder punt, hoogstens twee cijfers na de komma)");
        return 0;
    }

    /// <summary>A day; null when it is empty.</summary>
    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } value)
            return null;
        if (DateOnly.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Wrong(column, "een datum als 2026-05-06 of 06-05-2026");
        return null;
    }

    private void Wrong(string column, string what) => faults.Add(new(Line, $"in kolom {column} hoort {what} te staan."));

    private static bool IsDigits(string value, int longest) => value.Length > 0 && value.Length <= longest && value.All(char.IsAsciiDigit);
}
