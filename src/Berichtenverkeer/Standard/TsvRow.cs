using System.Globalization;

namespace Berichtenverkeer.Standard;

/// <summary>One row of a table of the standard. Every accessor throws on a value that cannot be meant.</summary>
internal sealed class TsvRow(TsvTable table, int line, string[] values)
{
    public string this[string column] => values[table.Column(column)];

    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw Bad(column);

    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    public IReadOnlyList<string> List(string column, char separator) =>
        this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int Int(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(column);

    public DateOnly? Date(string column)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        return DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Bad(column);
    }

    public T OneOf<T>(string column, params ReadOnlySpan<(string Text, T Value)> choices)
    {
        foreach (var (text, value) in choices)
        {
            if (text == this[column])
            {
                return value;
            }
        }

        throw Bad(column);
    }

    public InvalidDataException Bad(string column) =>
        new($"{table.Name}, line {line}: '{this[column]}' is no value for column {column}.");
}
