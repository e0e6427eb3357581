using System.Text;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A table with a row per way to read and a column per set of documents.</summary>
internal sealed class PivotTable
{
    private readonly List<string> columns = [];
    private readonly List<string> rows = [];
    private readonly Dictionary<(string Row, string Column), string> cells = [];

    /// <summary>Puts a cell in; rows and columns come in the order in which they are first named.</summary>
    public void Add(string row, string column, string cell)
    {
        if (!rows.Contains(row, StringComparer.Ordinal))
            rows.Add(row);
        if (!columns.Contains(column, StringComparer.Ordinal))
            columns.Add(column);
        cells[(row, column)] = cell;
    }

    /// <summary>The table in Markdown.</summary>
    public string Of(string head)
    {
        var text = new StringBuilder();
        text.AppendLine($"| {head} | {string.Join(" | ", columns)} |");
        text.AppendLine($"|---|{string.Concat(columns.Select(_ => "--:|"))}");
        foreach (var row in rows)
            text.AppendLine($"| {row} | {string.Join(" | ", columns.Select(column => cells.GetValueOrDefault((row, column), "–")))} |");
        return text.ToString();
    }
}
