using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>Rule sets for tests: the five bepalingen with the defaults of the catalogue, or one bepaling with one grond.</summary>
internal static class Regels
{
    private static readonly (string Id, char Groep)[] Vijf = [("TZ1", '1'), ("TZ2", '2'), ("TZ3", '3'), ("TZ4", '4'), ("TZ5", '5')];

    public static Regelset Standaard { get; } = Set([.. Vijf.Select((tenzij, plek) => Bepaling(tenzij.Id, plek + 1, [.. GrondCatalogus.Alle.Where(info => info.Code[0] == tenzij.Groep).Select(info => Keuze(info.Code))]))]);

    /// <summary>One bepaling that looks at one grond only, on whatever the catalogue says.</summary>
    public static Regelset Alleen(string code, Func<GrondParameters, GrondParameters>? change = null) => Set([Bepaling("X", 1, [Keuze(code, change) with { Aan = true }])]);

    public static Regelset Set(IReadOnlyList<Bepaling> bepalingen) => new()
    {
        Profiel = "test",
        GeldigVanaf = new(2020, 1, 1),
        Gemeenten = [],
        AfschalenAltijdAdministratief = true,
        BijOnbekend = BijOnbekend.Signaal,
        Bepalingen = bepalingen,
        Hash = "0123",
        Json = "{}",
    };

    public static Bepaling Bepaling(string id, int volgorde, IReadOnlyList<GrondKeuze> gronden) => new()
    {
        Id = id,
        Naam = id,
        Aan = true,
        Volgorde = volgorde,
        Domeinen = [Domein.Jw, Domein.Wmo],
        Gronden = gronden,
    };

    public static GrondKeuze Keuze(string code, Func<GrondParameters, GrondParameters>? change = null)
    {
        var info = GrondCatalogus.Find(code)!;
        return new(code, info.StandaardAan, change is null ? info.Standaard : change(info.Standaard));
    }
}
