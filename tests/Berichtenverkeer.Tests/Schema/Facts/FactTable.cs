using System.Reflection;
using System.Text;

namespace Berichtenverkeer.Tests.Schema.Facts;

/// <summary>A fact table of the standard, as published to us: tab separated, one header line.</summary>
public sealed class FactTable
{
    private FactTable(string[] columns, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    /// <summary>Reads an embedded table, such as <c>elements</c>.</summary>
    public static FactTable Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"facts/{name}.tsv")
            ?? throw new InvalidOperationException($"Fact table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split('\t');
        return new FactTable(columns, [.. lines[1..].Select(line => Row(columns, line))]);
    }

    private static Dictionary<string, string> Row(string[] columns, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != columns.Length)
            throw new InvalidOperationException($"A row has {cells.Length} cells instead of {columns.Length}: {line}");
        return columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
