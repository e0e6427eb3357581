using System.Text.Json;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Postgres.Monitor;

/// <summary>Dutch names for the codes of the monitor: from the lists of the standard, else the code itself.</summary>
internal static class MonitorNamen
{
    private const string Release = "3.2";
    private const string Verwijzers = "LDT_TypeVerwijzer";
    private const string Categorieen = "LDT_ProductCategorie";

    /// <summary>What a reader may choose from.</summary>
    public static MonitorKeuzes Keuzes(JsonElement rows)
    {
        var all = rows.EnumerateArray()
            .Select(row => (Soort: row.GetProperty("soort").GetString()!, Code: row.GetProperty("code").GetString()!, Domein: row.GetProperty("domein").GetString()!))
            .ToList();
        return new(Of("gemeente", Gemeente), Of("aanbieder", code => code), OfCategorie(), Of("code", Product), Of("verwijzer", Verwijzer));

        List<Keuze> Of(string soort, Func<string, string> name) =>
        [
            .. all.Where(row => string.Equals(row.Soort, soort, StringComparison.Ordinal)).Select(row => row.Code)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => new Keuze(code, name(code))),
        ];

        // One number may stand for another categorie in the other domein.
        List<Keuze> OfCategorie() =>
        [
            .. all.Where(row => string.Equals(row.Soort, "categorie", StringComparison.Ordinal))
                .GroupBy(row => row.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Keuze(group.Key, string.Join(" / ", group.Select(row => $"{Categorie(DomeinNames.Parse(row.Domein), row.Code)} ({DomeinNames.Parse(row.Domein)})")))),
        ];
    }

    /// <summary>Code and name of a row of a break-down.</summary>
    public static Keuze Rij(string soort, string code) => soort switch
    {
        "gemeente" => new(code, Gemeente(code)),
        "verwijzer" => new(code, Verwijzer(code)),
        "categorie" => new(code, Categorie(Domein.Jw, code, Domein.Wmo)),
        "product" => ProductRij(code),
        "berichtsoort" => new(code, code == "317" ? "Verzoek om wijziging (317)" : "Verzoek om toewijzing (315)"),
        "leeftijdsgroep" => new(code, Leeftijd(code)),
        _ => new(code, code),
    };

    private static string Gemeente(string code) => Gemeenten.Find(code)?.Naam ?? code;

    private static string Product(string code) => ProductCodes.Find(code) is { } product ? $"{code} {product.Naam}" : code;

    /// <summary>A product comes with its categorie: what is asked without a code is aspecifiek in each.</summary>
    private static Keuze ProductRij(string code)
    {
        var parts = code.Split('/');
        return parts[1] == "aspecifiek" ? new($"{parts[0]} {parts[1]}", $"Categorie {parts[0]}, zonder productcode") : new(parts[1], Product(parts[1]));
    }

    private static string Verwijzer(string code) => code switch
    {
        "nvt" => "N.v.t. (317)",
        "onbekend" => "Onbekend",
        _ => Label(Domein.Jw, Verwijzers, code) ?? code,
    };

    private static string Categorie(Domein domein, string code, Domein? anders = null) =>
        Label(domein, Categorieen, code) ?? (anders is { } other ? Label(other, Categorieen, code) : null) ?? (code == "generiek" ? "Generiek" : code);

    private static string Leeftijd(string code) => code switch
    {
        "onbekend" => "Onbekend",
        "80+" => "80 jaar en ouder",
        _ => $"{code[..2].TrimStart('0').PadLeft(1, '0')} t/m {code[3..].TrimStart('0')} jaar",
    };

    private static string? Label(Domein domein, string element, string code) =>
        Releases.Find(domein, Release) is { } release ? Codelijsten.For(release, element)?.Find(code)?.Label : null;
}
