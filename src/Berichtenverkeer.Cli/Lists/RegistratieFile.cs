using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Register;

namespace Berichtenverkeer.Cli.Lists;

/// <summary>Reads a file with registrations of staff, whole or not at all.</summary>
internal static class RegistratieFile
{
    private static readonly string[] Columns = ["bericht_id", "volgnr", "gemeente", "aanbieder", "referentie", "oordeel", "reden", "overleg", "uitkomst", "door"];

    /// <summary>The registrations, each with the line that it stands on.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="door">Who registers what has nobody in column door.</param>
    /// <param name="opDatum">The day of today.</param>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<(int Line, NieuweRegistratie Registratie)> Read(string name, byte[] content, string door, DateOnly opDatum)
    {
        var faults = new List<ListFault>();
        var rows = new List<(int Line, NieuweRegistratie Registratie)>();
        foreach (var record in CsvTable.Read(content, [], Columns, faults) is { } table ? table.Rows.Select(row => new ListLine(table, row, faults)) : [])
        {
            var before = faults.Count;
            var verzoek = Verzoek(record, faults);
            var wat = new Vastlegging
            {
                Oordeel = Word(record, "oordeel", RegisterNames.FindOordeel, RegisterNames.Oordelen),
                Reden = record.Text("reden"),
                OverlegOp = record.Date("overleg"),
                Uitkomst = Word(record, "uitkomst", RegisterNames.FindUitkomst, RegisterNames.Uitkomsten),
                Door = record.Text("door") ?? door,
            };
            if (faults.Count == before)
                faults.AddRange(wat.Fouten(opDatum).Select(fout => new ListFault(record.Line, $"in kolom {fout.Veld}: {fout.Zin}")));
            rows.Add((record.Line, new(verzoek, wat)));
        }

        return faults.Count == 0 ? rows : throw new ListFileException(name, [.. faults.OrderBy(fault => fault.Line)]);
    }

    private static VerzoekWijzer Verzoek(ListLine line, List<ListFault> faults)
    {
        var berichtId = Number(line, "bericht_id", 18, "een berichtnummer");
        var volgnr = (int?)Number(line, "volgnr", 6, "een volgnummer vanaf 1");
        var aanbieder = line.Optional("aanbieder", value => IsDigits(value, 8), "een AGB-code van acht cijfers");
        var gemeente = line.Optional("gemeente", value => IsDigits(value, 4), "een gemeentecode van vier cijfers");
        var referentie = line.Text("referentie");
        if (line.Text("bericht_id") is null && (referentie is null || aanbieder is null))
            faults.Add(new(line.Line, "noem het verzoek: vul kolom bericht_id, of de kolommen referentie en aanbieder."));
        return berichtId is null
            ? new() { Referentie = referentie, Aanbieder = aanbieder, Gemeente = gemeente }
            : new() { BerichtId = berichtId, Volgnr = volgnr, Gemeente = gemeente };
    }

    private static long? Number(ListLine line, string column, int longest, string what) =>
        long.TryParse(line.Optional(column, value => value.Length <= longest && value.All(char.IsAsciiDigit) && value.Any(digit => digit != '0'), what), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static T? Word<T>(ListLine line, string column, Func<string, T?> find, IReadOnlyList<string> words)
        where T : struct =>
        line.Optional(column, value => find(value) is not null, $"een van {string.Join(", ", words)}") is { } text ? find(text) : null;

    private static bool IsDigits(string value, int length) => value.Length == length && value.All(char.IsAsciiDigit);
}
