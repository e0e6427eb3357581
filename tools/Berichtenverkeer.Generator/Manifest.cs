using System.Security.Cryptography;
using System.Text.Json;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>Writes what must come of each item: a line of JSON per item, and a last line with the counts.</summary>
internal sealed class Manifest(Stream output)
{
    private readonly SortedDictionary<Uitkomst, int> night = [];
    private readonly SortedDictionary<Uitkomst, int> history = [];
    private readonly HashSet<string> offered = new(StringComparer.Ordinal);

    public int Offered { get; private set; }

    public void Add(string origin, GeneratedItem item)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(item.Bytes));
        var expected = item.Verwachting;
        Offered++;
        var again = !offered.Add(sha256);
        Count(night, again ? Uitkomst.Overgeslagen : expected.Uitkomst);
        Count(history, again ? Uitkomst.Overgeslagen : expected.UitkomstHistorie);
        Line(json =>
        {
            json.WriteString("herkomst", origin);
            json.WriteString("sha256", sha256);
            if (item.Bericht is { } bericht)
            {
                json.WriteString("bericht", bericht.Bericht);
                json.WriteString("release", bericht.Release);
                json.WriteString("gemeente", bericht.Gemeente);
                json.WriteString("aanbieder", bericht.Aanbieder);
                json.WriteString("identificatie", bericht.Identificatie);
            }

            json.WriteString("uitkomst", expected.Uitkomst.ToName());
            json.WriteString("uitkomst_historie", expected.UitkomstHistorie.ToName());
            json.WriteNumber("aanbiedingen", expected.Aanbiedingen);
            json.WriteString("beslisser", expected.Beslisser.ToString().ToLowerInvariant());
            Optional(json, "oordeel", expected.Oordeel?.ToName());
            Optional(json, "oordeel_retourcode", expected.OordeelRetourCode);
            Optional(json, "reden", expected.Reden);
            Optional(json, "code", expected.Code);
            Many(json, "codes", expected.Codes);
            Many(json, "retourcodes", expected.RetourCodes);
            if (expected.Declaratie is { } declaratie)
                Declaratie(json, declaratie, item.Bericht!);
            Optional(json, "fout", expected.Fout?.ToString().ToLowerInvariant());
        });
    }

    /// <summary>The last line: offered = the sum of the five outcomes; a second offer of the same bytes counts as overgeslagen.</summary>
    public void Close() => Line(json =>
    {
        json.WriteNumber("aangeboden", Offered);
        Counts(json, "verwerk", night);
        Counts(json, "historie", history);
    });

    private void Line(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Declaratie(Utf8JsonWriter json, DeclaratieVerwachting declaratie, BerichtKenmerk bericht)
    {
        json.WriteStartObject("declaratie");
        json.WriteNumber("ingediend", declaratie.Ingediend);
        json.WriteNumber("toegekend", declaratie.Toegekend);
        json.WriteNumber("regels", declaratie.Aantal);
        Many(json, "antwoordcodes", declaratie.AntwoordCodes(bericht.Release == "2.3" ? 303 : 323));
        if (declaratie.Regels.Count > 0)
        {
            json.WriteStartArray("afgewezen");
            foreach (var (nummer, codes) in declaratie.Regels)
            {
                json.WriteStartObject();
                json.WriteString("referentie", nummer);
                Many(json, "codes", codes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, SortedDictionary<Uitkomst, int> counts)
    {
        json.WriteStartObject(name);
        foreach (var uitkomst in UitkomstNames.All)
            json.WriteNumber(uitkomst.ToName(), counts.GetValueOrDefault(uitkomst));
        json.WriteEndObject();
    }

    private static void Count(SortedDictionary<Uitkomst, int> counts, Uitkomst uitkomst) => counts[uitkomst] = counts.GetValueOrDefault(uitkomst) + 1;

    private static void Many(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
