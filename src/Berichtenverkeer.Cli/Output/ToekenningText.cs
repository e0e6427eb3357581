using System.Text.Json;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The bepalingen of Goede Toekenning as a page to read.</summary>
internal static class ToekenningText
{
    /// <summary>Writes every set with its bepalingen, their gronden and how each is looked at.</summary>
    public static void Write(Screen screen, string? file, Regelsets regelsets)
    {
        screen.Data(file is null
            ? "Goede Toekenning, zonder regelbestand: overal geldt het profiel standaard."
            : $"Goede Toekenning volgens {file}.");
        screen.Data(RegelsetProfiel.Herkomst);
        foreach (var set in regelsets.Sets)
            Write(screen, set);
    }

    /// <summary>Writes a line for each set.</summary>
    public static void WriteJson(Screen screen, Regelsets regelsets)
    {
        foreach (var set in regelsets.Sets)
        {
            JsonLines.Write(screen, "regelset", json =>
            {
                json.WriteString("hash", set.Hash);
                using var content = JsonDocument.Parse(set.Json);
                json.WritePropertyName("regelset");
                content.RootElement.WriteTo(json);
            });
        }
    }

    /// <summary>"Jeugdwet en Wmo".</summary>
    public static string DomeinenOf(IReadOnlyList<Domein> domeinen) => string.Join(" en ", domeinen.Select(domein => domein == Domein.Jw ? "Jeugdwet" : "Wmo"));

    private static void Write(Screen screen, Regelset set)
    {
        screen.Data("");
        var wie = set.Gemeenten.Count == 0 ? "Elke gemeente zonder eigen set" : string.Join(", ", set.Gemeenten.Select(LokaleRegelsText.NameOf));
        var wanneer = set.GeldigVanaf == DateOnly.MinValue ? "altijd" : $"vanaf dagtekening {DutchFormat.Date(set.GeldigVanaf)}";
        screen.Data($"{wie}, {wanneer} (profiel {set.Profiel})");
        screen.Data(set.AfschalenAltijdAdministratief
            ? "  Een verzoek om wijziging dat alleen korter of minder vraagt, is altijd administratief."
            : "  Ook een verzoek om wijziging dat alleen korter of minder vraagt, wordt beoordeeld.");
        screen.Data(set.BijOnbekend == BijOnbekend.Signaal
            ? "  Een grond die niet te beoordelen is, wordt getoond en geteld, en is geen tenzij."
            : "  Een grond die niet te beoordelen is, telt als waar.");
        foreach (var bepaling in set.Bepalingen.Where(bepaling => bepaling.Aan))
            Write(screen, bepaling);
        var uit = set.Bepalingen.Where(bepaling => !bepaling.Aan).Select(bepaling => $"{bepaling.Id} {bepaling.Naam}").ToList();
        if (uit.Count > 0)
            screen.Data($"  Uit: {string.Join("; ", uit)}");
    }

    private static void Write(Screen screen, Bepaling bepaling)
    {
        screen.Data($"  {bepaling.Volgorde}. {bepaling.Id} {bepaling.Naam} ({DomeinenOf(bepaling.Domeinen)})");
        foreach (var grond in bepaling.Gronden.Where(grond => grond.Aan))
        {
            var info = GrondCatalogus.Find(grond.Code)!;
            var hoe = GrondInstellingen.Of(info).Select(instelling => instelling.Zin(info, grond.Parameters)).ToList();
            screen.Data($"     {grond.Code} {info.Naam}{(info.Domeinen.Count == 1 ? $", alleen {DomeinenOf(info.Domeinen)}" : "")}{(info.Berichten.Count == 1 ? $", alleen {info.Berichten[0]}" : "")}");
            screen.Data($"        {info.Uitleg}");
            if (hoe.Count > 0)
                screen.Data($"        Ingesteld: {string.Join("; ", hoe)}.");
        }

        var uit = bepaling.Gronden.Where(grond => !grond.Aan).Select(grond => $"{grond.Code} {GrondCatalogus.Find(grond.Code)!.Naam}").ToList();
        if (uit.Count > 0)
            screen.Data($"     Uit: {string.Join("; ", uit)}");
    }
}
