using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>A table: on the page behind each chart, and as CSV. Both are drawn from the same cells, so they cannot differ.</summary>
/// <param name="Koppen">Dutch heads.</param>
/// <param name="Rijen">Rows; every row has a cell for each head.</param>
public sealed record Tabel(IReadOnlyList<string> Koppen, IReadOnlyList<IReadOnlyList<Cel>> Rijen)
{
    private const string FormulaStarts = "=+-@\t\r";
    private static readonly char[] Quoted = [';', '"', '\r', '\n'];

    /// <summary>As HTML; the first cell of a row is its head.</summary>
    /// <param name="caption">What the table is; read out by a screen reader.</param>
    public Markup ToMarkup(string caption)
    {
        var numeric = Koppen.Select((_, index) => Rijen.Count > 0 && Rijen[0][index].IsGetal).ToList();
        var heads = Koppen.Select((kop, index) => numeric[index] ? Markup.Of($"<th scope=\"col\" class=\"n\">{kop}</th>") : Markup.Of($"<th scope=\"col\">{kop}</th>"));
        var rows = Rijen.Select(rij => Markup.Of($"<tr>{rij.Select(CellOf)}</tr>"));
        return Rijen.Count == 0
            ? Markup.Of($"<p class=\"leeg\">Geen regels in deze selectie.</p>")
            : Markup.Of($"<div class=\"rol\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table><caption class=\"vh\">{caption}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>");
    }

    /// <summary>As Dutch spreadsheets read it: a semicolon between cells, CR and LF after a row. The byte order mark is the writer's.</summary>
    public string ToCsv() => string.Concat(Rijen.Prepend([.. Koppen.Select(Cel.Tekst)]).Select(rij => string.Join(';', rij.Select(Written)) + "\r\n"));

    private static Markup CellOf(Cel cel, int index)
    {
        if (index == 0)
            return Markup.Of($"<th scope=\"row\">{cel.Scherm}</th>");
        return cel.IsGetal ? Markup.Of($"<td class=\"n\">{cel.Scherm}</td>") : Markup.Of($"<td>{cel.Scherm}</td>");
    }

    private static string Written(Cel cel)
    {
        // A spreadsheet would run text that begins so as a formula.
        var text = !cel.IsGetal && cel.Csv.Length > 0 && FormulaStarts.Contains(cel.Csv[0], StringComparison.Ordinal) ? "'" + cel.Csv : cel.Csv;
        return text.IndexOfAny(Quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
