namespace Berichtenverkeer.Rules.TR;

/// <summary>
/// Which rules judge a declaratie of release 2.3 (303), and with which code of the list of 2.3. No rule texts of 2.3 are known:
/// the whole table is our own reading of that list.
/// </summary>
public static class Declaratie23
{
    /// <summary>Number of the message.</summary>
    public const int Nummer = 303;

    private const string ZelfdeCode = "De code staat met dezelfde betekenis in de retourcodelijst van 2.3.";

    /// <summary>Dutch: what a reader of the table must know.</summary>
    public const string Grond =
        "Eigen lezing: van 2.3 is alleen de codelijst bekend. Een regel beoordeelt een 303 als die lijst een code heeft die hetzelfde zegt.";

    /// <summary>The rules that judge a 303, by code, with the code that they give there and Dutch why.</summary>
    public static IReadOnlyList<(string Code, string Retourcode, string Waarom)> Regels { get; } =
    [
        ("TR304", "8187", ZelfdeCode),
        ("TR307", "9307", ZelfdeCode),
        ("TR308", "9308", ZelfdeCode),
        ("TR314", "8021", ZelfdeCode),
        ("TR319", "9319", "Code 9319 zegt in 2.3 dat de ProductPeriode buiten de declaratieperiode ligt; ook daar mag een late prestatie over een eerdere maand gaan."),
        ("TR321", "9321", ZelfdeCode),
        ("TR322", "9322", ZelfdeCode),
        ("TR323", "8017", ZelfdeCode),
        ("TR333", "0030", "Code 0030 zegt in 2.3 dat het factuurnummer niet uniek is; DeclarantFactuurNummer staat daar op de plaats van DeclaratieNummer."),
        ("TR338", "0551", "Code 0551 zegt in 2.3 dat de prestatie niet bij een toewijzing past. Zonder ToewijzingNummer telt wat op cliënt, aanbieder, beschikking, product en periode past; dat moet er precies één zijn."),
        ("TR339", "1112", "Code 1112 zegt in 2.3 dat de productcategorie afwijkt van de toewijzing."),
        ("TR340", "1142", "Code 1142 zegt in 2.3 dat de productcode afwijkt van de toewijzing."),
        ("TR341", "9309", "Code 9309 zegt in 2.3 dat de eenheid afwijkt van de toewijzing."),
        ("TR381", "S329", ZelfdeCode),
        ("TR384", "0551", "De lijst van 2.3 heeft geen eigen code voor een verwijderde toewijzing. Zij telt als nooit gestuurd, dus past de prestatie bij geen toewijzing: code 0551."),
        ("TR390", "8854", "Code 8854 zegt in 2.3 dat de prestatie al is gecrediteerd."),
        ("TR418", "0611", ZelfdeCode),
    ];

    /// <summary>Rules on a declaratie of 3.2 that do not judge a 303, by code, with Dutch why.</summary>
    public static IReadOnlyList<(string Code, string Waarom)> NietBeoordeeld { get; } =
    [
        ("TR056", "Een gebruikt DeclarantFactuurNummer is dat van de factuur en van het bericht tegelijk: dat krijgt 0030 (TR333)."),
        ("TR318", "Code 8214 gaat in 2.3 over een afspraak over de periode, niet over de volgorde van de maanden; die afspraak staat in geen bericht."),
        ("TR346", "De lijst van 2.3 heeft geen code voor een rekenfout. Btw en Verrekenpercentage veranderen het bedrag; zij worden bewaard en niet beoordeeld."),
        ("TR369", "Een toewijzing van 2.3 heeft geen Budget en de lijst geen code ervoor."),
        ("TR387", "De lijst van 2.3 heeft geen code voor een gebroken maand. Voor de toewijzing beginnen is 9307 (TR307)."),
        ("TR388", "De lijst van 2.3 heeft geen code voor een gebroken maand. Na de toewijzing eindigen is 9308 (TR308)."),
        ("TR389", "De lijst van 2.3 heeft geen code voor een dubbele prestatie. Het totaal over de toewijzing (9322) en het ReferentieNummer (8021) begrenzen haar."),
    ];

    /// <summary>Codes of the list of 2.3 about declaraties that no rule gives here, with Dutch why.</summary>
    public static IReadOnlyList<(string Retourcode, string Waarom)> NietGebruikt { get; } =
    [
        ("0013", "Er is geen lijst van servicebureaus om tegen te toetsen."),
        ("8004", "De geboortedatum van een cliënt wordt niet met een andere bron vergeleken."),
        ("8214", "Welke periode partijen hebben afgesproken, staat in geen bericht."),
        ("8847", "Alleen een dagtekening in de toekomst wordt geweigerd (8848); een periode mag al lopen."),
        ("8853", "Een credit op een afgekeurde prestatie heeft geen goedgekeurde debetprestatie: dat is 8017 (TR323)."),
        ("8855", "Of partijen een factuur hebben afgesproken, staat in geen bericht."),
        ("8856", "Of partijen een declaratie hebben afgesproken, staat in geen bericht."),
        ("9056", "Een gebruikt DeclarantFactuurNummer krijgt 0030 (TR333)."),
        ("9311", "Een toewijzing aan een ander is voor deze aanbieder geen toewijzing: dat is 0551 (TR338)."),
    ];

    /// <summary>The same rule, judging a 303 too where the table says so.</summary>
    internal static RuleInfo With(RuleInfo info)
    {
        foreach (var (code, retourcode, waarom) in Regels)
        {
            if (string.Equals(code, info.Code, StringComparison.Ordinal))
            {
                return info with
                {
                    Berichten23 = [.. info.Berichten23.Append(Nummer).Order()],
                    Waarom23 = info.Waarom23 ?? waarom,
                    Retourcode303 = string.Equals(retourcode, info.Retourcode, StringComparison.Ordinal) ? null : retourcode,
                };
            }
        }

        return info;
    }
}
