using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>All gronden that there are. A rule file combines them into bepalingen; it cannot make new ones.</summary>
public static class GrondCatalogus
{
    /// <summary>The gronden, by code.</summary>
    public static IReadOnlyList<GrondInfo> Alle { get; } =
    [
        new()
        {
            Code = "1a",
            Naam = "Andere gemeente",
            Uitleg = "Een andere gemeente van het samenwerkingsverband heeft in deze periode een toewijzing voor deze cliënt, of de laatste toewijzing hier eindigde kort geleden door een verhuizing (reden 07).",
            Parameters = ["verhuisdDagen"],
        },
        new()
        {
            Code = "1b",
            Naam = "Woonplaats",
            Uitleg = "Volgens de geladen woonplaatslijst is op de begindatum een andere gemeente verantwoordelijk.",
            Parameters = ["onbekendeClientIsWaar"],
        },
        new()
        {
            Code = "1c",
            Naam = "Verwijsroute",
            Uitleg = "Het type verwijzer geeft zonder meer geen toegang: in de Jeugdwet een type buiten de lijst, of 01 zonder beschikkingnummer; in de Wmo alles behalve 01 met beschikkingnummer. Type 06 nooit.",
            Berichten = [315],
            Parameters = ["routes"],
        },
        new()
        {
            Code = "1d",
            Naam = "Beschikking",
            Uitleg = "Het beschikkingnummer staat niet in de geladen lijst, is van een andere cliënt, of de beschikking gaat later in dan de gevraagde toewijzing.",
            Berichten = [315],
        },
        new()
        {
            Code = "2a",
            Naam = "Geen contract",
            Uitleg = "Volgens de geladen contractenlijst heeft de aanbieder op de begindatum geen contract.",
        },
        new()
        {
            Code = "2b",
            Naam = "Product buiten contract",
            Uitleg = "De aanbieder heeft een contract, maar niet voor dit product.",
            Parameters = ["generiekToegestaan"],
        },
        new()
        {
            Code = "2c",
            Naam = "Eenheid niet afgesproken",
            Uitleg = "De eenheid is voor dit product niet afgesproken (geladen tarievenlijst).",
            StandaardAan = false,
        },
        new()
        {
            Code = "2d",
            Naam = "Landelijk raamcontract",
            Uitleg = "Er is een beroep gedaan op een landelijk raamcontract terwijl het product daar niet onder valt, of categorie 55 wordt gevraagd zonder dat beroep.",
            Berichten = [315],
        },
        new()
        {
            Code = "2e",
            Naam = "Contract eindigt",
            Uitleg = "De gevraagde periode loopt door na het einde van het contract.",
            StandaardAan = false,
        },
        new()
        {
            Code = "2f",
            Naam = "Signaal over de aanbieder",
            Uitleg = "De aanbieder staat op de geladen lijst van aanbieders met een signaal.",
            StandaardAan = false,
        },
        new()
        {
            Code = "3a",
            Naam = "Dubbele toewijzing",
            Uitleg = "De cliënt heeft bij deze aanbieder in deze periode al een toewijzing voor hetzelfde product.",
            Parameters = ["magOverlappen"],
        },
        new()
        {
            Code = "3b",
            Naam = "Zelfde product elders",
            Uitleg = "De cliënt heeft in deze periode hetzelfde product bij een andere aanbieder.",
            Parameters = ["magOverlappen"],
        },
        new()
        {
            Code = "3c",
            Naam = "Stapeling",
            Uitleg = "Op enig moment in deze periode heeft de cliënt met dit verzoek erbij zoveel verschillende producten tegelijk als de drempel, of meer.",
            Parameters = ["drempel"],
        },
        new()
        {
            Code = "3d",
            Naam = "Aaneenschakeling",
            Uitleg = "Met dit verzoek erbij volgen zoveel indicaties elkaar op als de norm, of meer.",
            Parameters = ["keten", "gatDagen"],
        },
        new()
        {
            Code = "3e",
            Naam = "Herindicatie of verlenging",
            Uitleg = "Hetzelfde product eindigde kort voor de begindatum, of het verzoek om wijziging vraagt een latere einddatum.",
            Parameters = ["vensterDagen", "vrijDagen"],
        },
        new()
        {
            Code = "3f",
            Naam = "Persoonsgebonden budget",
            Uitleg = "De cliënt heeft volgens de geladen lijst in deze periode een persoonsgebonden budget voor hetzelfde product.",
        },
        new()
        {
            Code = "4a",
            Naam = "Al 18",
            Uitleg = "De cliënt is op de begindatum 18 jaar of ouder.",
            Domeinen = [Domein.Jw],
            Parameters = ["pleegzorg", "pleegzorgTot", "vrijeRoutes", "vrijeCategorieen", "niemandVrijVanaf"],
            Standaard = new() { VrijeCategorieen = ["47"] },
        },
        new()
        {
            Code = "4b",
            Naam = "Wordt 18",
            Uitleg = "De cliënt wordt 18 jaar na de begindatum en uiterlijk op de laatste dag van de periode.",
            Domeinen = [Domein.Jw],
            Parameters = ["pleegzorg", "pleegzorgTot", "vrijeRoutes", "vrijeCategorieen", "niemandVrijVanaf"],
            Standaard = new() { VrijeCategorieen = ["47"] },
        },
        new()
        {
            Code = "4c",
            Naam = "Te jong voor de Wmo",
            Uitleg = "De cliënt is op de begindatum jonger dan 18 jaar.",
            Domeinen = [Domein.Wmo],
            Parameters = ["vrijeCategorieen"],
            Standaard = new() { VrijeCategorieen = ["11", "12", "13", "14"] },
        },
        new()
        {
            Code = "4d",
            Naam = "Wet langdurige zorg",
            Uitleg = "De cliënt heeft volgens de geladen lijst in deze periode een indicatie voor de Wet langdurige zorg.",
            Domeinen = [Domein.Wmo],
        },
        new()
        {
            Code = "5a",
            Naam = "Waarde",
            Uitleg = "De waarde van wat gevraagd wordt, of het budget, is hoger dan de norm.",
            Parameters = ["normWaarde", "normen"],
        },
        new()
        {
            Code = "5b",
            Naam = "Duur",
            Uitleg = "De gevraagde periode is langer dan de norm.",
            Parameters = ["normMaanden", "openEindeIsTenzij"],
        },
        new()
        {
            Code = "5c",
            Naam = "Volume",
            Uitleg = "Het gevraagde volume per week is hoger dan de norm voor dit product.",
            StandaardAan = false,
            Parameters = ["normen"],
        },
        new()
        {
            Code = "5d",
            Naam = "Aandachtsproduct",
            Uitleg = "Het product of de categorie staat op de lijst van producten die aandacht vragen.",
            Parameters = ["producten"],
        },
        new()
        {
            Code = "5e",
            Naam = "Ingangsdatum",
            Uitleg = "Het verzoek om toewijzing begint te ver in het verleden. Bij een nieuw product in een verzoek om wijziging is een begin binnen 5 werkdagen alleen een signaal.",
            Parameters = ["terugDagen", "vrijeRoutes", "vrijeCategorieen"],
            Standaard = new() { VrijeRoutes = ["04", "08"], VrijeCategorieen = ["47", "48"] },
        },
        new()
        {
            Code = "5f",
            Naam = "Budgetplafond",
            Uitleg = "Met dit verzoek erbij gaat de waarde van de toewijzingen van de aanbieder boven het geladen budgetplafond.",
            StandaardAan = false,
        },
    ];

    /// <summary>The grond with this code; null when there is none.</summary>
    public static GrondInfo? Find(string code) => Alle.FirstOrDefault(info => string.Equals(info.Code, code, StringComparison.Ordinal));
}
