using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>
/// The Dutch sentences that say why. They may be read aloud to the aanbieder: no Bsn, no name, no date of birth, no other aanbieder. Of an eighteenth
/// birthday only the month, for the day would tell the date of birth.
/// </summary>
internal static class BesluitTekst
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly Dictionary<string, string> Eenheden = new(StringComparer.Ordinal)
    {
        ["01"] = "minuut", ["04"] = "uur", ["14"] = "etmaal", ["16"] = "dagdeel", ["21"] = "week", ["82"] = "stuks", ["83"] = "euro",
    };

    public const string Administratief = "Kan administratief worden toegekend: geen enkele bepaling is van toepassing.";
    public const string Afschalen = "Kan administratief worden toegekend: er wordt niet meer gevraagd dan er nu is toegewezen.";
    public const string ToewijzingOnbekend = "De toewijzing die gewijzigd moet worden is hier niet bekend.";
    public const string GeenSamenwerkingsverband = "Andere gemeente: er is geen samenwerkingsverband ingesteld, toewijzingen van andere gemeenten zijn niet te zien.";
    public const string NietInWoonplaatslijst = "Woonplaats: de cliënt staat op de begindatum niet in de geladen lijst.";
    public const string GeenVerwijzer = "Verwijsroute: het type verwijzer ontbreekt.";
    public const string GemeenteZonderBeschikking = "Verwijsroute: verwijzer 01 (gemeente) zonder beschikkingnummer.";
    public const string BeschikkingOnbekend = "Beschikking: het beschikkingnummer staat niet in de geladen lijst.";
    public const string BeschikkingVanAnder = "Beschikking: het beschikkingnummer hoort bij een andere cliënt.";
    public const string ZonderRaamcontract = "Raamcontract: categorie 55 is gevraagd zonder beroep op een landelijk raamcontract.";
    public const string AanbiederSignaal = "Aanbieder: de gemeente heeft deze aanbieder op de lijst voor overleg vooraf staan.";
    public const string LeeftijdOnbekend = "Leeftijd: de geboortedatum is niet bekend.";
    public const string Wlz = "Wet langdurige zorg: volgens de geladen lijst is er in deze periode een indicatie.";
    public const string NietTeWaarderen = "Waarde: niet te bepalen, een tarief, volume, budget of einddatum ontbreekt.";
    public const string OpenEinde = "Duur: er is geen einddatum gevraagd.";
    public const string VolumeOnbekend = "Volume: per week niet te bepalen zonder einddatum.";
    public const string PlafondOnbekend = "Budgetplafond: niet te bepalen, van een of meer toewijzingen of van het verzoek is de waarde niet bekend.";

    public static string AndereGemeente(IReadOnlyCollection<string> codes) =>
        codes.Count == 1
            ? $"Andere gemeente: gemeente {codes.First()} heeft in deze periode een toewijzing voor deze cliënt."
            : $"Andere gemeente: gemeenten {string.Join(", ", codes)} hebben in deze periode een toewijzing voor deze cliënt.";

    public static string Verhuisd(DateOnly einde) => $"Andere gemeente: de laatste toewijzing eindigde op {Datum(einde)} door een verhuizing.";

    public static string AndereWoonplaats(DateOnly op) => $"Woonplaats: volgens de geladen lijst is op {Datum(op)} een andere gemeente verantwoordelijk.";

    public static string Verwijsroute(string type) => $"Verwijsroute: verwijzer {type} geeft zonder meer geen toegang.";

    public static string BeschikkingLater(DateOnly ingang, DateOnly begin) => $"Beschikking: die gaat in op {Datum(ingang)}, na de gevraagde begindatum {Datum(begin)}.";

    public static string GeenContract(DateOnly op) => $"Contract: de aanbieder heeft op {Datum(op)} geen contract.";

    public static string BuitenContract(ProductSleutel product, DateOnly op) => $"Contract: {Naam(product)} valt op {Datum(op)} niet binnen het contract van de aanbieder.";

    public static string GeenTarief(ProductSleutel product) => $"Eenheid: voor {Naam(product)} is geen tarief geladen.";

    public static string Eenheid(ProductSleutel product, string eenheid) =>
        $"Eenheid: {Eenheden.GetValueOrDefault(eenheid, eenheid)} is voor {Naam(product)} niet afgesproken.";

    public static string NietLandelijk(ProductSleutel product) => $"Raamcontract: {Naam(product)} valt niet onder een landelijk raamcontract.";

    public static string ContractEindigt(DateOnly einde, DateOnly laatste) => $"Contract: het eindigt op {Datum(einde)}, de gevraagde periode loopt door t/m {Datum(laatste)}.";

    public static string Dubbel(ProductSleutel product, Periode periode) =>
        $"Dubbele toewijzing: bij deze aanbieder is er van {Van(periode)} al een toewijzing voor hetzelfde product ({Naam(product)}).";

    public static string Elders(ProductSleutel product, Periode periode) =>
        $"Zelfde product elders: van {Van(periode)} is er een toewijzing voor hetzelfde product ({Naam(product)}) bij een andere aanbieder.";

    public static string Stapeling(int aantal, Periode periode, int drempel) => $"Stapeling: {aantal} producten tegelijk van {Van(periode)} (drempel {drempel}).";

    public static string Aaneenschakeling(int lengte, int keten, int gatDagen) =>
        $"Aaneenschakeling: {lengte} indicaties achter elkaar met dit verzoek erbij (norm {keten}, hoogstens {Aantal(gatDagen, "dag", "dagen")} ertussen).";

    public static string Verlenging(Deelregel deel) =>
        deel.Eind is { } eind
            ? $"Verlenging: {Naam(deel.Sleutel)} eindigt nu op {Datum(deel.Toewijzing!.Product.Einddatum!.Value)}, gevraagd is t/m {Datum(eind)}."
            : $"Verlenging: {Naam(deel.Sleutel)} eindigt nu op {Datum(deel.Toewijzing!.Product.Einddatum!.Value)}, gevraagd is zonder einddatum.";

    public static string Herindicatie(ProductSleutel product, DateOnly einde, DateOnly begin, int venster) =>
        $"Herindicatie: {Naam(product)} eindigde op {Datum(einde)}, {Aantal(begin.DayNumber - einde.DayNumber, "dag", "dagen")} voor de begindatum (venster {venster}).";

    public static string Pgb(ProductSleutel product) => $"Persoonsgebonden budget: volgens de geladen lijst is er in deze periode een budget voor hetzelfde product ({Naam(product)}).";

    public static string Al18(int leeftijd, DateOnly op, bool ongeveer) => $"Leeftijd: de cliënt is op {Datum(op)} {Jaar(leeftijd, ongeveer)}.";

    public static string TeJong(int leeftijd, DateOnly op, bool ongeveer) => $"Leeftijd: de cliënt is op {Datum(op)} {Jaar(leeftijd, ongeveer)}, te jong voor de Wmo.";

    public static string Wordt18(DateOnly verjaardag, bool ongeveer) =>
        $"Leeftijd: de cliënt wordt 18 in {Maanden[verjaardag.Month - 1]} {verjaardag.Year:D4}{(ongeveer ? " (ongeveer: de geboortedatum is niet precies bekend)" : string.Empty)}.";

    public static string Waarde(long waarde, long norm) => $"Waarde: {Euro(waarde)}, de norm is {Euro(norm)}.";

    public static string Duur(Deelregel deel, int maanden) =>
        deel.Eind is { } eind
            ? $"Duur: van {Van(new(deel.Begin, eind))} is langer dan {Aantal(maanden, "maand", "maanden")}."
            : $"Duur: vanaf {Datum(deel.Begin)} zonder einddatum is langer dan {Aantal(maanden, "maand", "maanden")}.";

    public static string Volume(Hoeveelheid hoeveelheid, Periode periode, long norm) =>
        $"Volume: {Getal(hoeveelheid.Teller * 7, hoeveelheid.Noemer * periode.Dagen)} per week, de norm is {norm}.";

    public static string Aandacht(ProductSleutel product) => $"Aandachtsproduct: {Naam(product)}.";

    public static string Ingangsdatum(DateOnly begin, int dagen, int norm) =>
        $"Ingangsdatum: {Datum(begin)} ligt {Aantal(dagen, "dag", "dagen")} voor de dagtekening (hoogstens {norm}).";

    public static string BinnenWerkdagen(DateOnly begin, int werkdagen) =>
        $"Ter info: het nieuwe product begint op {Datum(begin)}, binnen {werkdagen} werkdagen na de dagtekening.";

    public static string Plafond(long som, long plafond, Periode periode) =>
        $"Budgetplafond: met dit verzoek erbij is er bij deze aanbieder van {Van(periode)} {Euro(som)} toegewezen, het plafond is {Euro(plafond)}.";

    /// <summary>The gronden that could not be judged, by name: they decide nothing, and are worth knowing.</summary>
    public static string NietBekend(IEnumerable<string> codes) =>
        $"Niet vast te stellen: {string.Join(", ", codes.Select(code => $"{GrondCatalogus.Find(code)?.Naam.ToLowerInvariant()} ({code})"))}.";

    private static string Datum(DateOnly dag) => DetailText.Date(dag);

    private static string Van(Periode periode) => DetailText.Period(periode.Begin, periode.Einde);

    private static string Euro(long eurocent) => $"€ {DetailText.Euro(eurocent)}";

    private static string Jaar(int leeftijd, bool ongeveer) => ongeveer ? $"ongeveer {leeftijd} jaar" : $"{leeftijd} jaar";

    private static string Aantal(int aantal, string een, string meer) => string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? een : meer)}");

    /// <summary>A fraction with two decimals at most, rounded half up: <c>2</c>, <c>2,31</c>.</summary>
    private static string Getal(Int128 teller, Int128 noemer)
    {
        var honderdsten = (long)(((teller * 200) + noemer) / (noemer * 2));
        var deel = honderdsten % 100;
        var rest = deel % 10 == 0 ? (deel / 10).ToString(CultureInfo.InvariantCulture) : deel.ToString("D2", CultureInfo.InvariantCulture);
        return deel == 0 ? (honderdsten / 100).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{honderdsten / 100},{rest}");
    }

    private static string Naam(ProductSleutel product) => product switch
    {
        { Categorie: null } => "generiek product",
        { Code: { } code } => $"product {code}",
        { Categorie: { } categorie } => $"categorie {categorie}",
    };
}
