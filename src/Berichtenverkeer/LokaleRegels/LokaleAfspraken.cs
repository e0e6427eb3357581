using System.Text.Json;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>All local rules of an installation. Without a rule file there are none. Safe to share between threads.</summary>
/// <param name="sets">The sets, in the order of the file.</param>
public sealed class LokaleAfspraken(IReadOnlyList<LokaleRegelset> sets)
{
    /// <summary>No local rules.</summary>
    public static LokaleAfspraken Geen { get; } = new([]);

    /// <summary>The sets, in the order of the file.</summary>
    public IReadOnlyList<LokaleRegelset> Sets { get; } = sets;

    /// <summary>Whether a rule looks at starts and stops, anywhere.</summary>
    public bool HasStartVereist { get; } = sets.Any(set => set.Regels.Any(regel => regel.Aan && regel.Soort == LokaleRegelSoort.StartVereist));

    /// <summary>The rules that are on in a gemeente and domein, by the day from which they hold, the latest first.</summary>
    public IReadOnlyList<(DateOnly GeldigVanaf, IReadOnlyList<LokaleRegel> Regels)> Of(string gemeente, Domein domein) => Sets.Count == 0
        ? []
        :
        [
            .. Sets
                .Where(set => set.Gemeenten.Contains(gemeente, StringComparer.Ordinal))
                .OrderByDescending(set => set.GeldigVanaf)
                .Select(set => (set.GeldigVanaf, (IReadOnlyList<LokaleRegel>)[.. set.Regels.Where(regel => regel.Aan && regel.Domeinen.Contains(domein))])),
        ];

    /// <summary>Those that hold on a day.</summary>
    /// <param name="afspraken">What <see cref="Of"/> gave.</param>
    /// <param name="dag">First day of a ProductPeriode.</param>
    public static IReadOnlyList<LokaleRegel> On(IReadOnlyList<(DateOnly GeldigVanaf, IReadOnlyList<LokaleRegel> Regels)> afspraken, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(afspraken);
        foreach (var (geldigVanaf, regels) in afspraken)
        {
            if (geldigVanaf <= dag)
                return regels;
        }

        return [];
    }

    /// <summary>Writes them as a run stores them: in the shape of the rule file.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var set in Sets)
        {
            json.WriteStartObject();
            WriteTexts(json, RegelbestandSet.GemeentenField, set.Gemeenten);
            json.WriteString(RegelbestandSet.GeldigVanafField, $"{set.GeldigVanaf:yyyy-MM-dd}");
            json.WriteStartArray(RegelbestandSet.LokaleRegelsField);
            foreach (var regel in set.Regels)
                Write(json, regel);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter)"/> wrote.</summary>
    public static LokaleAfspraken Read(JsonElement json) => Regelbestand.Parse("run", System.Text.Encoding.UTF8.GetBytes(json.GetRawText()));

    private static void Write(Utf8JsonWriter json, LokaleRegel regel)
    {
        json.WriteStartObject();
        json.WriteString(Regelbestand.IdField, regel.Id);
        json.WriteString(Regelbestand.NaamField, regel.Naam);
        json.WriteString(Regelbestand.SoortField, LokaleRegelTekst.NameOf(regel.Soort));
        json.WriteBoolean(Regelbestand.AanField, regel.Aan);
        json.WriteString(Regelbestand.BijField, regel.WijstAf ? Regelbestand.Afwijzen : Regelbestand.Signaal);
        WriteTexts(json, Regelbestand.DomeinenField, regel.Domeinen.Select(domein => domein.ToString()));
        if (regel.Productcategorieen.Count > 0)
            WriteTexts(json, Regelbestand.ProductcategorieenField, regel.Productcategorieen);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
