using System.Reflection;

namespace Berichtenverkeer.Standard;

/// <summary>A table of the standard: tab separated, one header line. Anything irregular throws: a standard that is
/// half read would reject messages of others.</summary>
internal sealed class TsvTable
{
    private readonly Dictionary<string, int> _columns;

    private TsvTable(string name, string[] header, List<string[]> rows)
    {
        Name = name;
        _columns = header.Select((column, index) => (column, index)).ToDictionary(c => c.column, c => c.index, StringComparer.Ordinal);
        Rows = [.. rows.Select((values, index) => new TsvRow(this, index + 2, values))];
    }

    public string Name { get; }

    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>The table <paramref name="name"/> as it is compiled into this library.</summary>
    public static TsvTable Embedded(string name)
    {
        var resource = $"standard/{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"{resource} is not part of this library.");
        using var reader = new StreamReader(stream);
        return Parse(resource, reader.ReadToEnd());
    }

    public static TsvTable Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var header = lines[0].Split('\t');
        var rows = new List<string[]>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            if (i == lines.Length - 1 && lines[i].Length == 0)
            {
                break;
            }

            var values = lines[i].Split('\t');
            if (values.Length != header.Length)
            {
                throw new InvalidDataException($"{name}, line {i + 1}: {values.Length} columns instead of {header.Length}.");
            }

            rows.Add(values);
        }

        return new TsvTable(name, header, rows);
    }

    public int Column(string name) =>
        _columns.TryGetValue(name, out var index) ? index : throw new InvalidDataException($"{Name} has no column {name}.");
}
