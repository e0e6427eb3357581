using Berichtenverkeer.LokaleRegels;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>A profile as a rule file with comments: to read, and to begin one's own with.</summary>
public static class ProfielTekst
{
    private const int Widest = 110;

    /// <summary>The lines of the file.</summary>
    /// <param name="profiel">The profile.</param>
    /// <param name="geldigVanaf">First Dagtekening that it puts in the file.</param>
    public static IEnumerable<string> Of(RegelsetProfiel profiel, DateOnly geldigVanaf)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        var set = profiel.ToRegelset(geldigVanaf);
        return
        [
            .. Comment($"Regelbestand voor Goede Toekenning, profiel {profiel.Naam}: {profiel.Uitleg}.", ""),
            .. Comment(RegelsetProfiel.Herkomst, ""),
            .. Comment("Wat u weglaat, blijft zoals in het profiel. Een nieuwe bepaling maakt u met een eigen id dat met TZ begint, uit de gronden hieronder.", ""),
            "{",
            $"  \"{RegelbestandSet.ProfielField}\": \"{set.Profiel}\",",
            $"  \"{RegelbestandSet.GeldigVanafField}\": \"{set.GeldigVanaf:yyyy-MM-dd}\", // eerste dagtekening waarvoor deze set geldt",
            $"  // \"{RegelbestandSet.GemeentenField}\": [\"0037\"], // weglaten: elke gemeente zonder eigen set",
            $"  \"{RegelbestandSet.AfschalenField}\": {Flag(set.AfschalenAltijdAdministratief)}, // alleen korter of minder: nooit een tenzij",
            $"  \"{RegelbestandSet.BijOnbekendField}\": \"{RegelsetJson.NameOf(set.BijOnbekend)}\", // of \"{RegelsetJson.Tenzij}\": wat niet te beoordelen is, telt dan als waar",
            $"  \"{RegelbestandSet.BepalingenField}\": [",
            .. set.Bepalingen.SelectMany(Lines),
            "  ]",
            "}",
        ];
    }

    private static IEnumerable<string> Lines(Bepaling bepaling) =>
    [
        "    {",
        $"      \"{BepalingLezer.IdField}\": \"{bepaling.Id}\",",
        $"      \"{BepalingLezer.NaamField}\": \"{bepaling.Naam}\",",
        $"      \"{BepalingLezer.AanField}\": {Flag(bepaling.Aan)},",
        $"      \"{BepalingLezer.VolgordeField}\": {bepaling.Volgorde}, // van wat geldt is de laagste de belangrijkste",
        $"      \"{BepalingLezer.DomeinenField}\": [{string.Join(", ", bepaling.Domeinen.Select(domein => $"\"{domein}\""))}],",
        $"      \"{BepalingLezer.GrondenField}\": {{",
        .. bepaling.Gronden.SelectMany(Lines),
        "      }",
        "    },",
    ];

    private static IEnumerable<string> Lines(GrondKeuze grond)
    {
        var info = GrondCatalogus.Find(grond.Code)!;
        return
        [
            .. Comment($"{info.Naam}. {info.Uitleg}", "        "),
            $"        \"{grond.Code}\": {{",
            $"          \"{BepalingLezer.AanField}\": {Flag(grond.Aan)},",
            .. GrondInstellingen.Of(info).Select(instelling => $"          \"{instelling.Naam}\": {RegelsetJson.ValueOf(instelling, grond.Parameters)}, // {instelling.Uitleg}"),
            "        },",
        ];
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static IEnumerable<string> Comment(string text, string indent)
    {
        var line = $"{indent}//";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > Widest)
            {
                yield return line;
                line = $"{indent}//";
            }

            line += $" {word}";
        }

        yield return line;
    }
}
