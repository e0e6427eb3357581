using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.CD;

/// <summary>The condities, by code: when an element must, may or may not be there.</summary>
public static class Condities
{
    private static readonly int[] Producten = [301, 315, 317];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IBerichtRule> All { get; } =
    [
        new LookRule(
            BerichtInfo.Of(
                "CD005",
                [301],
                "Een adres heeft een LandCode als er een Postcode is, en anders niet.",
                "Van LandCode en Postcode is er maar één gevuld."),
            Shape.FilledExactlyWhen(Each.Contact, "Adres/LandCode", when: c => c.Postcode is not null, filled: c => c.LandCode is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD007",
                [301],
                "De taal is gevuld als de communicatievorm een tolk voor een taal is (1), en anders leeg.",
                "Taal ontbreekt bij communicatievorm 1, of is gevuld bij een andere vorm."),
            Shape.FilledExactlyWhen(Each.Client, "Communicatie/Taal", when: c => c.CommunicatieVorm is "1", filled: c => c.CommunicatieTaal is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD009",
                [301],
                "Alleen een tijdelijk verblijfadres (soort 04) mag een Periode hebben.",
                "Er is een Periode bij een contact dat geen soort 04 heeft."),
            Shape.EmptyWhen(Each.Contact, "Periode", when: c => c.Soort is not "04", filled: c => c.HasPeriode)),
        new LookRule(
            BerichtInfo.Of(
                "CD025",
                [301],
                "Een Nederlands adres (LandCode NL) heeft een Huis.",
                "Huis ontbreekt bij een adres in Nederland."),
            Shape.FilledWhen(Each.Contact, "Adres/Huis", when: c => c.LandCode is "NL", filled: c => c.Huisnummer is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD034",
                [301],
                "Het adres van een contact van soort 01 of 03 heeft een Postcode.",
                "Postcode ontbreekt in het adres van een contact van soort 01 of 03.") with
            {
                EigenLezing = "Een contact zonder Adres is geen overtreding: de regel hoort bij een deel van het adres, en een telefoonnummer alleen mag (TR006).",
            },
            Shape.FilledWhen(Each.Contact, "Adres/Postcode", when: c => c is { HasAdres: true, Soort: "01" or "03" }, filled: c => c.Postcode is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD041",
                Producten,
                "Een product met een productcode heeft een Omvang.",
                "Omvang ontbreekt terwijl de productcode is gevuld."),
            Shape.FilledWhen(Each.Toegewezen, "Omvang", when: p => p.HasCode, filled: p => p.Omvang is not null),
            Shape.FilledWhen(Each.Aangevraagd, "Omvang", when: p => p.HasCode, filled: p => p.Omvang is not null),
            Shape.FilledWhen(Each.Nieuw, "Omvang", when: p => p.HasCode, filled: p => p.Omvang is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD043",
                [315],
                "BeschikkingIngangsdatum is gevuld als BeschikkingNummer is gevuld, en anders leeg.",
                "Van BeschikkingNummer en BeschikkingIngangsdatum is er maar één gevuld."),
            Shape.FilledExactlyWhen(Each.AangevraagdProduct, "BeschikkingIngangsdatum", when: p => p.BeschikkingNummer is not null, filled: p => p.BeschikkingIngangsdatum is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD060",
                [323, 325],
                "Een creditprestatie noemt het referentienummer van de prestatie die zij terugdraait; een debetprestatie niet.",
                "VorigReferentieNummer ontbreekt bij een creditprestatie, of is gevuld bij een debetprestatie."),
            Shape.FilledExactlyWhen(Each.Prestatie, "ProductReferentie/VorigReferentieNummer", when: p => p.IngediendBedrag.DebetCredit is "C", filled: p => p.VorigReferentieNummer is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD066",
                [315],
                "Van een verwijzer van type 02 tot en met 05 met een zorgverlenercode staat de naam niet in het bericht.",
                "De naam van de verwijzer is gevuld terwijl de zorgverlenercode er ook staat."),
            Shape.EmptyWhen(Each.AangevraagdProduct, "Verwijzer/Naam", when: p => HasZorgverlener(p.VerwijzerType) && p.ZorgverlenerCode is not null, filled: p => p.VerwijzerNaam is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD067",
                [315],
                "Van een verwijzer van type 02 tot en met 05 zonder zorgverlenercode staat de naam in het bericht.",
                "De verwijzer heeft geen zorgverlenercode en ook geen naam."),
            Shape.FilledWhen(Each.AangevraagdProduct, "Verwijzer/Naam", when: p => HasZorgverlener(p.VerwijzerType) && p.ZorgverlenerCode is null, filled: p => p.VerwijzerNaam is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD068",
                [315],
                "Alleen een verwijzer van type 02 tot en met 05 heeft een zorgverlenercode.",
                "De zorgverlenercode is gevuld bij een type verwijzer dat er geen heeft."),
            Shape.EmptyWhen(Each.AangevraagdProduct, "Verwijzer/ZorgverlenerCode", when: p => !HasZorgverlener(p.VerwijzerType), filled: p => p.ZorgverlenerCode is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD075",
                Producten,
                "Een product met een Budget heeft een einddatum.",
                "De einddatum ontbreekt terwijl het Budget is gevuld."),
            Ends(p => p.Budget is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD076",
                Producten,
                "Een product met een omvang per week (frequentie 2) heeft een einddatum.",
                "De einddatum ontbreekt bij een omvang per week."),
            Ends(p => p.Omvang?.Frequentie is "2")),
        new LookRule(
            BerichtInfo.Of(
                "CD077",
                Producten,
                "Een product met een Budget heeft geen Omvang.",
                "Omvang is gevuld terwijl er al een Budget is."),
            AllProducts("Omvang", wrong: p => p.Budget is not null && p.Omvang is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD078",
                Producten,
                "Een product met een Omvang heeft geen Budget.",
                "Budget is gevuld terwijl er al een Omvang is."),
            AllProducts("Budget", wrong: p => p.Omvang is not null && p.Budget is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD079",
                Producten,
                "Zonder Budget moet het Product zijn gevuld.",
                "Product ontbreekt terwijl er geen Budget is."),
            Shape.FilledWhen(Each.Toegewezen, "Product", when: p => p.Budget is null, filled: p => p.Product is not null),
            Shape.FilledWhen(Each.Aangevraagd, "Product", when: p => p.Budget is null, filled: p => p.Product is not null),
            Shape.FilledWhen(Each.Nieuw, "Product", when: p => p.Budget is null, filled: p => p.Product is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD080",
                [301],
                "Een toewijzing zonder productcode die na 2020 doorloopt, heeft geen Omvang.",
                "Omvang is gevuld terwijl de productcode ontbreekt."),
            Shape.EmptyWhen(Each.Toegewezen, "Omvang", when: p => !p.HasCode && p.LooptNa2020, filled: p => p.Omvang is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD085",
                [319],
                "Een afgewezen verzoek (antwoord 1) heeft een reden.",
                "RedenAfwijzingVerzoek ontbreekt terwijl het verzoek is afgewezen."),
            Shape.FilledWhen(Each.Antwoord, "RedenAfwijzingVerzoek", when: a => a.VerzoekAntwoord is "1", filled: a => a.RedenAfwijzingVerzoek is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD086",
                [319],
                "Een verzoek dat in onderzoek is (antwoord 2) heeft geen reden van afwijzing.",
                "RedenAfwijzingVerzoek is gevuld terwijl het verzoek nog in onderzoek is."),
            Shape.EmptyWhen(Each.Antwoord, "RedenAfwijzingVerzoek", when: a => a.VerzoekAntwoord is "2", filled: a => a.RedenAfwijzingVerzoek is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD087",
                [323],
                "ProductTarief is gevuld, behalve bij een prestatie in euro's (eenheid 83): dan is het leeg.",
                "ProductTarief ontbreekt, of is gevuld bij een prestatie in euro's."),
            Shape.FilledExactlyWhen(Each.Prestatie, "ProductTarief", when: p => p.Eenheid is not "83", filled: p => p.ProductTarief is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD095",
                [315],
                "Een aangevraagd product zonder productcode dat na 2020 doorloopt, heeft geen Omvang.",
                "Omvang is gevuld terwijl de productcode ontbreekt."),
            Shape.EmptyWhen(Each.Aangevraagd, "Omvang", when: p => !p.HasCode && p.LooptNa2020, filled: p => p.Omvang is not null)),
        new LookRule(
            BerichtInfo.Of(
                "CD096",
                [317],
                "Een nieuw product zonder productcode dat na 2020 doorloopt, heeft geen Omvang.",
                "Omvang is gevuld terwijl de productcode ontbreekt."),
            Shape.EmptyWhen(Each.Nieuw, "Omvang", when: p => !p.HasCode && p.LooptNa2020, filled: p => p.Omvang is not null)),
    ];

    /// <summary>The kinds of verwijzer that have an AGB code.</summary>
    private static bool HasZorgverlener(string type) => type is "02" or "03" or "04" or "05";

    private static ILook[] Ends(Func<ProductVorm, bool> when) =>
    [
        Shape.FilledWhen(Each.Toegewezen, "Einddatum", when, p => p.Einde is not null),
        Shape.FilledWhen(Each.Aangevraagd, "ToewijzingEinddatum", when, p => p.Einde is not null),
        Shape.FilledWhen(Each.Nieuw, "Einddatum", when, p => p.Einde is not null),
        Shape.FilledWhen(Each.TeWijzigen, "Einddatum", when, p => p.Einde is not null),
    ];

    private static ILook[] AllProducts(string element, Func<ProductVorm, bool> wrong) =>
    [
        Shape.Never(Each.Toegewezen, element, wrong),
        Shape.Never(Each.Aangevraagd, element, wrong),
        Shape.Never(Each.Nieuw, element, wrong),
        Shape.Never(Each.TeWijzigen, element, wrong),
    ];
}
