using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.Configuration;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>The kinds of parameters: a whole number, a flag, codes, amounts by product.</summary>
internal static class InstellingVormen
{
    /// <summary>A whole number between bounds, both inclusive.</summary>
    public static GrondInstelling Getal(
        string naam, string uitleg, long minimum, long maximum, Func<GrondParameters, long> get, Func<GrondParameters, long, GrondParameters> set, Func<long, string> zin) => new()
        {
            Naam = naam,
            Uitleg = uitleg,
            Zin = (_, parameters) => zin(get(parameters)),
            Write = (json, parameters) => json.WriteNumberValue(get(parameters)),
            Read = (value, _, parameters) => set(parameters, Whole(value, minimum, maximum)),
        };

    /// <summary>True or false.</summary>
    public static GrondInstelling Vlag(
        string naam, string uitleg, Func<GrondParameters, bool> get, Func<GrondParameters, bool, GrondParameters> set, string ja, string nee) => new()
        {
            Naam = naam,
            Uitleg = uitleg,
            Zin = (_, parameters) => get(parameters) ? ja : nee,
            Write = (json, parameters) => json.WriteBooleanValue(get(parameters)),
            Read = (value, _, parameters) => value.Kind is JsonTokenType.True or JsonTokenType.False
                ? set(parameters, value.Kind == JsonTokenType.True)
                : throw value.Refuse("hier hoort true of false."),
        };

    /// <summary>A list of codes, which may be empty: in fixed order, each once.</summary>
    public static GrondInstelling Codes(
        string naam,
        string uitleg,
        Func<SettingsNode, string, GrondInfo, string> check,
        Func<GrondParameters, IReadOnlyList<string>> get,
        Func<GrondParameters, IReadOnlyList<string>, GrondParameters> set,
        string zin) => new()
        {
            Naam = naam,
            Uitleg = uitleg,
            Zin = (_, parameters) => $"{zin}: {(get(parameters) is { Count: > 0 } codes ? string.Join(", ", codes) : "geen")}",
            Write = (json, parameters) => WriteTexts(json, get(parameters)),
            Read = (value, info, parameters) => set(
                parameters,
                [.. SettingsFields.List(value).Select(item => check(item, SettingsFields.Text(item), info)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
        };

    /// <summary>An amount or volume for each product or categorie.</summary>
    public static GrondInstelling Normen(
        string naam,
        string uitleg,
        Func<GrondParameters, IReadOnlyDictionary<string, long>> get,
        Func<GrondParameters, IReadOnlyDictionary<string, long>, GrondParameters> set,
        Func<GrondInfo, long, string> bedrag) => new()
        {
            Naam = naam,
            Uitleg = uitleg,
            Zin = (info, parameters) => get(parameters) is { Count: > 0 } normen
                ? $"eigen normen: {string.Join(", ", Sorted(normen).Select(norm => $"{norm.Key} {bedrag(info, norm.Value)}"))}"
                : "eigen normen: geen",
            Write = (json, parameters) =>
            {
                json.WriteStartObject();
                foreach (var (product, norm) in Sorted(get(parameters)))
                    json.WriteNumber(product, norm);
                json.WriteEndObject();
            },
            Read = (value, info, parameters) =>
            {
                if (value.Kind != JsonTokenType.StartObject)
                    throw value.Refuse("hier hoort een object tussen { en }, met een norm per product of categorie.");
                return set(parameters, value.Members.ToDictionary(
                    member => Product(member.Value, member.Name, info), member => Whole(member.Value, 1, GrondInstellingen.HighestAmount), StringComparer.Ordinal));
            },
        };

    /// <summary>A type of verwijzer (COD327).</summary>
    public static string Verwijzer(SettingsNode value, string code, GrondInfo info) => IsInList("LDT_TypeVerwijzer", code, info)
        ? code
        : throw value.Refuse("dit type verwijzer staat niet in de codelijst (COD327).");

    /// <summary>A ProductCategorie of a domein in which the grond can hold.</summary>
    public static string Categorie(SettingsNode value, string code, GrondInfo info) => IsInList("LDT_ProductCategorie", code, info)
        ? code
        : throw value.Refuse("deze productcategorie staat niet in de codelijst van het domein.");

    /// <summary>A categorie, or a categorie and code: product codes are agreed locally, so any is good.</summary>
    public static string Product(SettingsNode value, string code, GrondInfo info) =>
        (code.Length == 2 || (code.Length == 5 && code.All(letter => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter)))) && IsInList("LDT_ProductCategorie", code[..2], info)
            ? code
            : throw value.Refuse("hier hoort een productcategorie zoals \"45\" of een productcode van vijf tekens zoals \"45A04\".");

    internal static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static long Whole(SettingsNode value, long minimum, long maximum) =>
        value.Kind == JsonTokenType.Number && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw value.Refuse(string.Create(CultureInfo.InvariantCulture, $"hier hoort een geheel getal van {minimum} tot en met {maximum}."));

    private static IEnumerable<KeyValuePair<string, long>> Sorted(IReadOnlyDictionary<string, long> normen) => normen.OrderBy(norm => norm.Key, StringComparer.Ordinal);

    private static bool IsInList(string list, string code, GrondInfo info) =>
        Releases.All.Any(release => info.Domeinen.Contains(release.Domein) && Codelijsten.For(release, list)?.Find(code) is not null);
}
