using System.Globalization;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>All parameters of gronden, each once. Which grond reads which is in <see cref="GrondCatalogus"/>.</summary>
public static class GrondInstellingen
{
    /// <summary>€ 100 million: above it an amount is a slip of the pen.</summary>
    internal const long HighestAmount = 10_000_000_000;

    private const long LongestDays = 36_500;
    private const long LongestMonths = 1_200;
    private const long HighestAge = 120;
    private const long HighestCount = 1_000;

    /// <summary>The parameters, in the order of the gronden that read them.</summary>
    public static IReadOnlyList<GrondInstelling> Alle { get; } =
    [
        InstellingVormen.Getal("verhuisdDagen", "zo lang na een einde door verhuizing telt die nog, in dagen", 1, LongestDays,
            p => p.VerhuisdDagen, (p, value) => p with { VerhuisdDagen = (int)value }, value => $"verhuizing tot {Dagen(value)} terug"),
        InstellingVormen.Vlag("onbekendeClientIsWaar", "true: wie niet in de woonplaatslijst staat, telt als elders wonend; false: dan is het onbekend",
            p => p.OnbekendeClientIsWaar, (p, value) => p with { OnbekendeClientIsWaar = value }, "wie niet in de lijst staat, woont elders", "wie niet in de lijst staat, is onbekend"),
        InstellingVormen.Codes("routes", "types verwijzer (COD327) die in de Jeugdwet zonder meer toegang geven; 01 altijd met beschikkingnummer, 06 nooit", InstellingVormen.Verwijzer,
            p => p.Routes, (p, value) => p with { Routes = value }, "types verwijzer die toegang geven"),
        InstellingVormen.Vlag("generiekToegestaan", "true: een generieke toewijzing valt binnen elk contract van de aanbieder",
            p => p.GeneriekToegestaan, (p, value) => p with { GeneriekToegestaan = value }, "generiek valt binnen het contract", "generiek valt buiten het contract"),
        InstellingVormen.Codes("magOverlappen", "productcategorieën van de Wmo die elkaar mogen overlappen", InstellingVormen.Categorie,
            p => p.MagOverlappen, (p, value) => p with { MagOverlappen = value }, "mag overlappen"),
        InstellingVormen.Getal("drempel", "vanaf zoveel verschillende producten tegelijk, het verzoek meegeteld", 1, HighestCount,
            p => p.Drempel, (p, value) => p with { Drempel = (int)value }, value => $"vanaf {Telling(value, "product", "producten")} tegelijk"),
        InstellingVormen.Getal("keten", "vanaf zoveel indicaties na elkaar, het verzoek meegeteld", 1, HighestCount,
            p => p.Keten, (p, value) => p with { Keten = (int)value }, value => $"vanaf {Telling(value, "indicatie", "indicaties")} na elkaar"),
        InstellingVormen.Getal("gatDagen", "hoogstens zoveel dagen tussen twee indicaties", 0, LongestDays,
            p => p.GatDagen, (p, value) => p with { GatDagen = (int)value }, value => $"hoogstens {Dagen(value)} ertussen"),
        InstellingVormen.Getal("vensterDagen", "zo lang na het einde van hetzelfde product is een verzoek een herindicatie, in dagen", 1, LongestDays,
            p => p.VensterDagen, (p, value) => p with { VensterDagen = (int)value }, value => $"herindicatie tot {Dagen(value)} na het einde"),
        InstellingVormen.Getal("vrijDagen", "zoveel dagen later eindigen is nog geen verlenging", 0, LongestDays,
            p => p.VrijDagen, (p, value) => p with { VrijDagen = (int)value }, value => value == 0 ? "elke verlenging telt" : $"een verlenging tot en met {Dagen(value)} telt niet"),
        InstellingVormen.Codes("pleegzorg", "producten (45A04) of categorieën (45) van pleegzorg, die langer vrij zijn", InstellingVormen.Product,
            p => p.Pleegzorg, (p, value) => p with { Pleegzorg = value }, "producten van pleegzorg"),
        InstellingVormen.Getal("pleegzorgTot", "vanaf deze leeftijd is pleegzorg niet meer vrij", 1, HighestAge,
            p => p.PleegzorgTot, (p, value) => p with { PleegzorgTot = (int)value }, value => $"pleegzorg is vrij tot {Getal(value)} jaar"),
        InstellingVormen.Codes("vrijeRoutes", "types verwijzer (COD327) waarbij de grond niet geldt", InstellingVormen.Verwijzer,
            p => p.VrijeRoutes, (p, value) => p with { VrijeRoutes = value }, "vrije types verwijzer"),
        InstellingVormen.Codes("vrijeCategorieen", "productcategorieën waarbij de grond niet geldt", InstellingVormen.Categorie,
            p => p.VrijeCategorieen, (p, value) => p with { VrijeCategorieen = value }, "vrije categorieën"),
        InstellingVormen.Getal("niemandVrijVanaf", "vanaf deze leeftijd geldt de grond voor iedereen", 1, HighestAge,
            p => p.NiemandVrijVanaf, (p, value) => p with { NiemandVrijVanaf = (int)value }, value => $"vanaf {Getal(value)} jaar is niemand vrij"),
        InstellingVormen.Getal("normWaarde", "hoogste waarde zonder overleg, in eurocent, voor wat geen eigen norm heeft", 1, HighestAmount,
            p => p.NormWaarde, (p, value) => p with { NormWaarde = value }, value => $"meer dan € {DetailText.Euro(value)}"),
        InstellingVormen.Normen("normen", "eigen norm per product (45A04) of categorie (45); de langste die past geldt. 5a: eurocent; 5c: volume per week, in de eenheid van het verzoek",
            p => p.Normen, (p, value) => p with { Normen = value }, (info, value) => info.Code == "5a" ? $"€ {DetailText.Euro(value)}" : $"{Getal(value)} per week"),
        InstellingVormen.Getal("normMaanden", "langste periode zonder overleg, in maanden", 1, LongestMonths,
            p => p.NormMaanden, (p, value) => p with { NormMaanden = (int)value }, value => $"langer dan {Telling(value, "maand", "maanden")}"),
        InstellingVormen.Vlag("openEindeIsTenzij", "true: een verzoek zonder einddatum is altijd te lang; false: het telt als 12 maanden",
            p => p.OpenEindeIsTenzij, (p, value) => p with { OpenEindeIsTenzij = value }, "een open einde is te lang", "een open einde telt als 12 maanden"),
        InstellingVormen.Codes("producten", "producten (45A04) of categorieën (46) die aandacht vragen", InstellingVormen.Product,
            p => p.Producten, (p, value) => p with { Producten = value }, "producten en categorieën"),
        InstellingVormen.Getal("terugDagen", "zoveel dagen voor de dagtekening mag een verzoek beginnen", 0, LongestDays,
            p => p.TerugDagen, (p, value) => p with { TerugDagen = (int)value }, value => $"begin meer dan {Dagen(value)} voor de dagtekening"),
    ];

    private static readonly Dictionary<string, GrondInstelling> ByNaam = Alle.ToDictionary(instelling => instelling.Naam, StringComparer.Ordinal);

    /// <summary>The parameters that a grond reads, in its order.</summary>
    public static IReadOnlyList<GrondInstelling> Of(GrondInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return [.. info.Parameters.Select(naam => ByNaam[naam])];
    }

    private static string Getal(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Dagen(long value) => Telling(value, "dag", "dagen");

    private static string Telling(long value, string one, string many) => $"{Getal(value)} {(value == 1 ? one : many)}";
}
