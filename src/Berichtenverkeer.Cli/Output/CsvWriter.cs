using System.Text;

namespace Berichtenverkeer.Cli.Output;

/// <summary>CSV as Dutch spreadsheets read it: a semicolon between cells, CR and LF after a row.</summary>
internal sealed class CsvWriter(TextWriter output)
{
    private const string Separator = ";";
    private const string NewLine = "\r\n";

    /// <summary>What a spreadsheet would run as a formula when a cell begins with it.</summary>
    private const string FormulaStarts = "=+-@\t\r";
    private static readonly char[] Quoted = [';', '"', '\r', '\n'];

    /// <summary>UTF-8 with a byte order mark: without it Excel reads another encoding.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public async Task RowAsync(IEnumerable<CsvCell> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                await output.WriteAsync(Separator);
            first = false;
            await output.WriteAsync(Written(cell));
        }

        await output.WriteAsync(NewLine);
    }

    private static string Written(CsvCell cell)
    {
        var text = !cell.IsNumber && cell.Text.Length > 0 && FormulaStarts.Contains(cell.Text[0], StringComparison.Ordinal) ? "'" + cell.Text : cell.Text;
        return text.IndexOfAny(Quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
