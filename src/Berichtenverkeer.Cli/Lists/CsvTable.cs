namespace Berichtenverkeer.Cli.Lists;

/// <summary>The rows of a CSV file under the names of its header.</summary>
internal sealed class CsvTable
{
    private CsvTable(IReadOnlyList<string> columns, IReadOnlyList<CsvRecord> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Names of the columns that the file has, in lower case.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows below the header, each with as many fields as there are columns.</summary>
    public IReadOnlyList<CsvRecord> Rows { get; }

    /// <summary>Reads a file; what is wrong goes to <paramref name="faults"/>, and then null may come back.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there; any other is a fault.</param>
    /// <param name="faults">What is wrong.</param>
    public static CsvTable? Read(byte[] content, IReadOnlyList<string> required, IReadOnlyList<string> optional, List<ListFault> faults)
    {
        if (CsvParser.Decode(content) is not { } text)
        {
            faults.Add(new(1, "het bestand is geen UTF-8. Sla het op als CSV UTF-8."));
            return null;
        }

        var records = CsvParser.Parse(text, faults);
        if (records.Count == 0)
        {
            faults.Add(new(1, $"het bestand is leeg. De eerste regel noemt de kolommen: {string.Join(", ", required.Count > 0 ? required : optional)}."));
            return null;
        }

        var header = records[0];
        List<string> columns = [.. header.Fields.Select(name => name.ToLowerInvariant())];
        foreach (var name in required.Where(name => !columns.Contains(name, StringComparer.Ordinal)))
            faults.Add(new(header.Line, $"de kolom {name} ontbreekt in de kopregel."));
        string[] known = [.. required, .. optional];
        for (var i = 0; i < columns.Count; i++)
        {
            if (!known.Contains(columns[i], StringComparer.Ordinal))
                faults.Add(new(header.Line, $"de naam van kolom {i + 1} is niet bekend. Deze lijst kent: {string.Join(", ", known)}."));
            else if (columns.IndexOf(columns[i]) < i)
                faults.Add(new(header.Line, $"de kolom {columns[i]} staat er meer dan één keer."));
        }

        if (faults.Count > 0)
            return null;
        foreach (var row in records.Skip(1).Where(row => row.Fields.Count != columns.Count))
            faults.Add(new(row.Line, $"hier staan {row.Fields.Count} velden en in de kopregel {columns.Count}."));
        if (records.Count == 1)
            faults.Add(new(header.Line, "onder de kopregel staat niets."));
        return new(columns, [.. records.Skip(1).Where(row => row.Fields.Count == columns.Count)]);
    }
}
