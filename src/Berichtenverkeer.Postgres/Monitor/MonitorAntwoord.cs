using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Postgres.Monitor;

/// <summary>Reads what <c>monitor.gt_cijfers</c> answers, and gives every code its name.</summary>
internal sealed class MonitorAntwoord(JsonElement answer, MonitorFilter filter)
{
    private readonly IReadOnlyDictionary<string, string> bepalingNamen = NamesOf(answer.GetProperty("namen"));

    public MonitorCijfers Lees()
    {
        var parts = answer.GetProperty("bepalingen");
        var bepalingen = List(answer.GetProperty("ids"), id => BepalingOf(id.GetString()!, parts));
        return new()
        {
            Filter = filter with { Van = Day(answer, "van"), Tot = Day(answer, "tot") },
            Peildatum = Day(answer, "peildatum"),
            Kennisdatum = answer.GetProperty("kennisdatum") is { ValueKind: JsonValueKind.String } moment ? moment.GetDateTimeOffset() : null,
            Drempel = answer.GetProperty("drempel").GetInt32(),
            Keuzes = MonitorNamen.Keuzes(answer.GetProperty("keuzes")),
            Tegels = TegelsOf(answer.GetProperty("tegels"), bepalingen),
            Bepalingen = bepalingen,
            Overlap = [.. Pairs(parts.GetProperty("overlap")), .. bepalingen.Select(bepaling => new OverlapCel(bepaling.Id, bepaling.Id, bepaling.Geraakt))],
            Sets = List(parts.GetProperty("sets"), set => new BepalingenSet(SetOf(set.GetProperty("bepalingen").GetString()!), Count(set, "aantal"))),
            Trend = List(answer.GetProperty("trend"), TrendOf),
            Uitsplitsingen =
            [
                .. answer.GetProperty("uitsplitsingen").EnumerateArray()
                    .GroupBy(row => row.GetProperty("soort").GetString()!, StringComparer.Ordinal)
                    .Select(group => new Uitsplitsing(group.Key, [.. group.Select(row => RegelOf(group.Key, row))])),
            ],
            Doorlooptijden = List(answer.GetProperty("doorlooptijden"), row => new Doorlooptijd(
                Text(row, "groep"), Count(row, "aantal"), Number(row, "mediaan"), Number(row, "gemiddelde"), Number(row, "p90"), Number(row, "vijf"),
                Count(row, "afgerond"), Number(row, "acht"))),
            Open = List(answer.GetProperty("open"), row => new OpenKlasse(Text(row, "naam"), Count(row, "open"), Count(row, "in_onderzoek"))),
            TeLaat = Count(answer, "te_laat"),
            Uitkomsten = List(answer.GetProperty("uitkomsten"), row => new UitkomstCel(
                Text(row, "advies"), Text(row, "werkelijk"), row.GetProperty("overleg").GetString(), Text(row, "uitkomst"),
                row.GetProperty("anders") is { ValueKind: not JsonValueKind.Null } anders ? anders.GetBoolean() : null,
                row.GetProperty("reden").GetString(), Count(row, "aantal"))),
            Onbekend = List(answer.GetProperty("onbekend"), GrondOf),
            Regelsets = List(answer.GetProperty("regelsets"), row => new GebruikteRegelset(
                Text(row, "hash"), Text(row, "profiel"), Day(row, "eerste"), Day(row, "laatste"), Count(row, "aantal"))),
        };
    }

    private static List<T> List<T>(JsonElement array, Func<JsonElement, T> read) => [.. array.EnumerateArray().Select(read)];

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static DateOnly Day(JsonElement row, string name) => DateOnly.ParseExact(Text(row, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double? Number(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static Aantal Count(JsonElement row, string name) => new(row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null);

    /// <summary>A rule set is stored as its file has it.</summary>
    private static Dictionary<string, string> NamesOf(JsonElement bepalingen) => bepalingen.EnumerateArray()
        .ToDictionary(bepaling => Text(bepaling, "id"), bepaling => Text(bepaling, "naam"), StringComparer.Ordinal);

    /// <summary>Staff may call a verzoek a tenzij for which no bepaling holds.</summary>
    private static string SetOf(string bepalingen) => bepalingen.Length == 0 ? "geen" : bepalingen;

    private static GrondCijfers GrondOf(JsonElement row)
    {
        var code = Text(row, "code");
        return new(Text(row, "bepaling"), code, GrondCatalogus.Find(code)?.Naam ?? code, Count(row, "aantal"));
    }

    private static IEnumerable<OverlapCel> Pairs(JsonElement overlap)
    {
        foreach (var row in overlap.EnumerateArray())
        {
            yield return new(Text(row, "rij"), Text(row, "kolom"), Count(row, "aantal"));
            yield return new(Text(row, "kolom"), Text(row, "rij"), Count(row, "aantal"));
        }
    }

    private static UitsplitsingRegel RegelOf(string soort, JsonElement row)
    {
        var keuze = MonitorNamen.Rij(soort, Text(row, "code"));
        return new(keuze.Code, keuze.Naam, Count(row, "beoordeeld"), Count(row, "administratief"), Count(row, "tenzij"));
    }

    private BepalingCijfers BepalingOf(string id, JsonElement parts)
    {
        // A bepaling that never is the only one is in no set by itself: none.
        var only = parts.GetProperty("enige");
        return new(
            id, bepalingNamen.GetValueOrDefault(id, id), Count(parts.GetProperty("geraakt"), id),
            only.TryGetProperty(id, out _) ? Count(only, id) : new(0), Count(parts.GetProperty("primaire"), id),
            [.. answer.GetProperty("gronden").EnumerateArray().Where(row => string.Equals(Text(row, "bepaling"), id, StringComparison.Ordinal)).Select(GrondOf)]);
    }

    private static Tegels TegelsOf(JsonElement tiles, List<BepalingCijfers> bepalingen)
    {
        var most = bepalingen.Max(bepaling => bepaling.Geraakt.Waarde) ?? 0;
        return new(
            Count(tiles, "beoordeeld"), Count(tiles, "administratief"), Count(tiles, "tenzij"),
            [.. bepalingen.Where(bepaling => most > 0 && bepaling.Geraakt.Waarde == most).Select(bepaling => new Keuze(bepaling.Id, bepaling.Naam))],
            Count(tiles, "open"), Count(tiles, "technisch_afgewezen"), Count(tiles, "gewijzigd"));
    }

    private TrendPeriode TrendOf(JsonElement row)
    {
        var begin = Day(row, "begin");
        return new(
            NameOf(begin), begin, Count(row, "administratief"), Count(row, "tenzij"),
            row.GetProperty("bepalingen").EnumerateObject().ToDictionary(
                hit => hit.Name, hit => new Aantal(hit.Value.ValueKind == JsonValueKind.Number ? hit.Value.GetInt64() : null), StringComparer.Ordinal));
    }

    private string NameOf(DateOnly begin) => filter.Korrel switch
    {
        Korrel.Week => string.Create(
            CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(begin.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(begin.ToDateTime(default)):00}"),
        Korrel.Kwartaal => string.Create(CultureInfo.InvariantCulture, $"{begin.Year:0000}-K{((begin.Month - 1) / 3) + 1}"),
        _ => begin.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
