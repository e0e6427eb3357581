using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>A filter in the query of an address, read and written.</summary>
public static class FilterQuery
{
    private const int MostDays = 3660;
    private const string Iso = "yyyy-MM-dd";

    private static readonly string[] Names = ["van", "tot", "domein", "gemeente", "aanbieder", "categorie", "product", "verwijzer", "soort", "telling", "korrel"];

    /// <summary>Reads a filter; what is absent or empty is not filtered on. Values are never repeated in the exception.</summary>
    /// <param name="query">Names and values.</param>
    /// <param name="van">First day when none is given.</param>
    /// <param name="tot">Last day when none is given.</param>
    /// <exception cref="FilterException">A name or value is no good.</exception>
    public static MonitorFilter Read(IEnumerable<KeyValuePair<string, string>> query, DateOnly van, DateOnly tot)
    {
        ArgumentNullException.ThrowIfNull(query);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in query)
        {
            if (!Names.Contains(name, StringComparer.Ordinal))
                throw new FilterException("In het adres staat een filter dat niet bestaat.");
            if (!values.TryAdd(name, value))
                throw new FilterException($"Het filter ‘{name}’ staat twee keer in het adres.");
        }

        var filter = new MonitorFilter
        {
            Van = Day("van") ?? van,
            Tot = Day("tot") ?? tot,
            Domein = Given("domein") switch { null => null, "jw" => Domein.Jw, "wmo" => Domein.Wmo, _ => throw Wrong("domein", "jw of wmo") },
            Gemeente = Digits("gemeente", 4),
            Aanbieder = Digits("aanbieder", 8),
            Categorie = Code("categorie", 2),
            Code = Code("product", 5),
            VerwijzerType = Digits("verwijzer", 2),
            Soort = Given("soort") switch { null => null, "315" => 315, "317" => 317, _ => throw Wrong("soort", "315 of 317") },
            Telling = Given("telling") switch { null or "advies" => Telling.Advies, "werkelijk" => Telling.Werkelijk, _ => throw Wrong("telling", "advies of werkelijk") },
            Korrel = Given("korrel") switch { null or "maand" => Korrel.Maand, "week" => Korrel.Week, "kwartaal" => Korrel.Kwartaal, _ => throw Wrong("korrel", "week, maand of kwartaal") },
        };
        if (filter.Van > filter.Tot)
            throw new FilterException("De eerste dag (van) ligt na de laatste (tot).");
        if (filter.Tot.DayNumber - filter.Van.DayNumber > MostDays)
            throw new FilterException("De periode is langer dan tien jaar. Kies een kortere.");
        return filter;

        string? Given(string name) => values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

        DateOnly? Day(string name) => Given(name) is not { } value
            ? null
            : DateOnly.TryParseExact(value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100
                ? day
                : throw Wrong(name, "een datum als 2026-05-06");

        string? Digits(string name, int length) => Given(name) is not { } value ? null
            : value.Length == length && value.All(char.IsAsciiDigit) ? value : throw Wrong(name, $"een code van {length} cijfers");

        string? Code(string name, int length) => Given(name) is not { } value ? null
            : value.Length <= length && value.All(char.IsAsciiLetterOrDigit) ? value : throw Wrong(name, $"een code van hooguit {length} letters en cijfers");
    }

    /// <summary>The query of a filter, with the question mark. Reading it gives the same filter.</summary>
    public static string Write(MonitorFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return "?" + string.Join('&', Pairs(filter).Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
    }

    /// <summary>The value of a field of the form; empty when it is not filtered on.</summary>
    internal static string Value(MonitorFilter filter, string name) => Pairs(filter).First(pair => pair.Name == name).Value ?? "";

    private static IEnumerable<(string Name, string? Value)> Pairs(MonitorFilter filter) =>
    [
        ("van", filter.Van.ToString(Iso, CultureInfo.InvariantCulture)),
        ("tot", filter.Tot.ToString(Iso, CultureInfo.InvariantCulture)),
        ("domein", filter.Domein?.ToString().ToLowerInvariant()),
        ("gemeente", filter.Gemeente),
        ("aanbieder", filter.Aanbieder),
        ("categorie", filter.Categorie),
        ("product", filter.Code),
        ("verwijzer", filter.VerwijzerType),
        ("soort", filter.Soort?.ToString(CultureInfo.InvariantCulture)),
        ("telling", filter.Telling == Telling.Werkelijk ? "werkelijk" : null),
        ("korrel", filter.Korrel switch { Korrel.Week => "week", Korrel.Kwartaal => "kwartaal", _ => null }),
    ];

    private static FilterException Wrong(string name, string expected) => new($"Het filter ‘{name}’ is niet te lezen. Verwacht wordt {expected}.");
}
