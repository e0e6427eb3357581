namespace Berichtenverkeer.Rules.Tests.Facts;

/// <summary>One rule as the standard lists it for one domein.</summary>
/// <param name="Domein">ijw or iwmo.</param>
/// <param name="Code">TR302.</param>
/// <param name="Kind">TR, CD or CS.</param>
/// <param name="Level">xsd, xslt, berichtoverstijgend or externe bron.</param>
/// <param name="Retourcode">Code of list WJ001; empty without one.</param>
/// <param name="Berichten">Numbers of the messages.</param>
internal sealed record StandaardRegel(string Domein, string Code, string Kind, string Level, string Retourcode, int[] Berichten)
{
    public static IReadOnlyList<StandaardRegel> All { get; } = Read();

    private static List<StandaardRegel> Read()
    {
        using var reader = new StreamReader(typeof(StandaardRegel).Assembly.GetManifestResourceStream("facts/rules.tsv")!);
        var rules = new List<StandaardRegel>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            rules.Add(new(cells[0], cells[1], cells[2], cells[3], cells[4], [.. cells[5].Split(',').Select(NumberOf)]));
        }

        return rules;
    }

    private static int NumberOf(string message) =>
        int.Parse(message.AsSpan(message.Length - 3), System.Globalization.CultureInfo.InvariantCulture);
}
