using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.CS;

/// <summary>The constraints, by code: which values an element may have.</summary>
public static class Constraints
{
    private static readonly int[] Heen = [301, 305, 307, 315, 317, 319, 323, 325];
    private static readonly DateOnly EersteDag = new(2021, 1, 1);

    /// <summary>Those that have code here.</summary>
    public static IReadOnlyList<IBerichtRule> All { get; } =
    [
        new LookRule(
            BerichtInfo.Of(
                "CS002",
                [301, 305, 307, 315, 317, 323, 325],
                "Het Bsn voldoet aan de elfproef.",
                "Het Bsn voldoet niet aan de elfproef.") with
            {
                Berichten23 = [301, 303, 305, 307, 315],
                Waarom23 = "De elfproef hoort bij het Bsn zelf, los van de release van het bericht.",
                EigenLezing = "000000000 voldoet rekenkundig en wordt niet geweigerd: de standaard zegt er niets over.",
            },
            Shape.Never(Each.Client, "Bsn", wrong: c => !Elfproef.Passes(c.Bsn))),
        new LookRule(
            BerichtInfo.Of(
                "CS003",
                [301, 315, 317],
                "Een periode eindigt niet voordat zij begint.",
                "De einddatum ligt voor de begindatum."),
            Shape.NotBefore(Each.Contact, "Periode/Einddatum", c => c.Einddatum, c => c.Begindatum),
            Shape.NotBefore(Each.Toegewezen, "Einddatum", p => p.Einde, p => p.Begin),
            Shape.NotBefore(Each.Aangevraagd, "ToewijzingEinddatum", p => p.Einde, p => p.Begin),
            Shape.NotBefore(Each.Nieuw, "Einddatum", p => p.Einde, p => p.Begin),
            Shape.NotBefore(Each.TeWijzigen, "Einddatum", p => p.Einde, p => p.Begin)),
        new LookRule(
            BerichtInfo.Of(
                "CS050",
                [301],
                "NaamGebruik past bij de naam: 1 tot en met 4 als er een partnernaam is, en anders 1 of 6.",
                "NaamGebruik past niet bij het wel of niet gevuld zijn van de partnernaam."),
            Shape.Never(Each.Naam, "Naam/NaamGebruik", wrong: HasWrongGebruik)),
        new LookRule(
            BerichtInfo.Of(
                "CS058",
                [305, 307],
                "StatusAanlevering is 1 (eerste aanlevering) of 3 (verwijderen).",
                "StatusAanlevering is niet 1 of 3."),
            Shape.Never(Each.StartProduct, "StatusAanlevering", wrong: p => p.StatusAanlevering is not ("1" or "3")),
            Shape.Never(Each.StopProduct, "StatusAanlevering", wrong: p => p.StatusAanlevering is not ("1" or "3"))),
        new LookRule(
            BerichtInfo.Of(
                "CS089",
                [301],
                "Een Nederlandse postcode bestaat uit vier cijfers, waarvan het eerste geen 0 is, en twee letters, zonder spatie.",
                "De postcode van een adres in Nederland heeft niet de Nederlandse vorm."),
            Shape.Never(Each.Contact, "Adres/Postcode", wrong: c => c is { LandCode: "NL", Postcode: { } postcode } && !Postcode.IsNederlands(postcode))),
        new LookRule(
            BerichtInfo.Of(
                "CS100",
                [323],
                "De dagen van DeclaratiePeriode en ProductPeriode liggen op of na 1 januari 2021.",
                "De periode ligt geheel of deels voor 1 januari 2021."),
            Shape.Never(
                Each.Declaratie,
                "DeclaratiePeriode",
                wrong: d => d.PeriodeBegindatum < EersteDag || d.PeriodeEinddatum < EersteDag,
                detail: d => DetailText.Period(d.PeriodeBegindatum, d.PeriodeEinddatum)),
            Shape.Never(
                Each.Prestatie,
                "ProductPeriode",
                wrong: p => p.Begindatum < EersteDag || p.Einddatum < EersteDag,
                detail: p => DetailText.Period(p.Begindatum, p.Einddatum))),
        new LookRule(
            BerichtInfo.Of(
                "CS139",
                [301, 305, 307, 315],
                "DatumGebruik past bij de geboortedatum: bij 1 is de dag 01, bij 2 zijn dag en maand 01, bij 3 is de datum 1 januari 1900.",
                "DatumGebruik past niet bij de geboortedatum."),
            Shape.Never(Each.Geboorte, "Geboortedatum/DatumGebruik", wrong: g => !g.IsConsistent)),
        new LookRule(
            BerichtInfo.Of(
                "CS318",
                [301],
                "De cliënt is een mens: NaamGebruik 6 (niet-natuurlijk persoon) is alleen voor relaties.",
                "NaamGebruik van de cliënt is 6."),
            Shape.Never(Each.Client, "Naam/NaamGebruik", wrong: c => c.Naam?.NaamGebruik is "6")),
        new LookRule(
            BerichtInfo.Of(
                "CS325",
                [323, 325],
                "Een bedrag van 0 euro is debet (D).",
                "Een bedrag van 0 euro staat als credit."),
            new Look<Declaratie>(Each.Declaratie, d => IsCreditOfNothing(d.TotaalIngediendBedrag) ? "TotaalIngediendBedrag/DebetCredit" : null),
            new Look<DeclaratieAntwoord>(
                Each.DeclaratieAntwoord,
                a => IsCreditOfNothing(a.TotaalIngediendBedrag) ? "TotaalIngediendBedrag/DebetCredit"
                    : IsCreditOfNothing(a.TotaalToegekendBedrag) ? "TotaalToegekendBedrag/DebetCredit"
                    : null),
            new Look<Prestatie>(Each.Prestatie, p => IsCreditOfNothing(p.IngediendBedrag) ? "IngediendBedrag/DebetCredit" : null)),
        new LookRule(
            BerichtInfo.Of(
                "CS335",
                [301],
                "Een verwijderde toewijzing (RedenWijziging 13) eindigt op de dag waarop zij begint.",
                "RedenWijziging is 13 terwijl begin en einde niet dezelfde dag zijn."),
            Shape.Never(
                Each.ToegewezenProduct,
                "RedenWijziging",
                wrong: p => p.RedenWijziging is "13" && p.Einddatum != p.Ingangsdatum,
                detail: p => DetailText.Period(p.Ingangsdatum, p.Einddatum))),
        new LookRule(
            BerichtInfo.Of(
                "CS336",
                [301],
                "RedenWijziging 01 is vervallen en wordt niet meer gebruikt.",
                "RedenWijziging is 01, een vervallen code."),
            Shape.Never(Each.ToegewezenProduct, "RedenWijziging", wrong: p => p.RedenWijziging is "01")),
        new LookRule(
            BerichtInfo.Of(
                "CS337",
                [323],
                "Een ProductPeriode ligt binnen één kalendermaand.",
                "De ProductPeriode loopt over de grens van een maand."),
            Shape.Never(
                Each.Prestatie,
                "ProductPeriode",
                wrong: p => p.Begindatum.Month != p.Einddatum.Month || p.Begindatum.Year != p.Einddatum.Year,
                detail: p => DetailText.Period(p.Begindatum, p.Einddatum))),
        new LookRule(
            BerichtInfo.Of(
                "CS338",
                [301, 317],
                "Een omvang in etmalen, dagdelen, euro's of eenheid 84 die na 2020 doorloopt, is per week, per maand of over de hele periode.",
                "De frequentie past niet bij de eenheid van de omvang."),
            Frequentie(Each.Toegewezen),
            Frequentie(Each.Nieuw),
            Frequentie(Each.TeWijzigen)),
        new LookRule(
            BerichtInfo.Of(
                "CS339",
                [323],
                "Bij een prestatie in euro's (eenheid 83) is het ingediende bedrag gelijk aan het geleverde volume.",
                "Het ingediende bedrag is niet gelijk aan het geleverde volume in euro's."),
            Shape.Never(
                Each.Prestatie,
                "IngediendBedrag",
                wrong: p => p.Eenheid is "83" && p.IngediendBedrag.Bedrag != p.GeleverdVolume,
                detail: p => $"bedrag {DetailText.Euro(p.IngediendBedrag.Bedrag)}, volume {DetailText.Euro(p.GeleverdVolume)}")),
        new LookRule(
            BerichtInfo.Of(
                "CS340",
                [323],
                "DeclaratiePeriode is precies één kalendermaand, van de eerste tot en met de laatste dag.",
                "DeclaratiePeriode is niet precies één kalendermaand."),
            Shape.Never(
                Each.Declaratie,
                "DeclaratiePeriode",
                wrong: d => !IsWholeMonth(d.PeriodeBegindatum, d.PeriodeEinddatum),
                detail: d => DetailText.Period(d.PeriodeBegindatum, d.PeriodeEinddatum))),
        new LookRule(
            BerichtInfo.Of(
                "CS343",
                [315],
                "Een gevraagde omvang in etmalen, dagdelen, euro's of eenheid 84 die na 2020 doorloopt, is per week, per maand of over de hele periode.",
                "De frequentie past niet bij de eenheid van de gevraagde omvang."),
            Frequentie(Each.Aangevraagd)),
    ];

    /// <summary>Those that the XSD holds.</summary>
    public static IReadOnlyList<RuleInfo> InXsd { get; } =
    [
        HeldByXsd("CS015", Heen, "BerichtSubversie is 2.", "BerichtSubversie is niet 2."),
        HeldByXsd("CS025", Heen, "BerichtVersie is 3.", "BerichtVersie is niet 3."),
        HeldByXsd("CS319", [323], "DeclaratieNummer bestaat alleen uit letters en cijfers.", "DeclaratieNummer bevat iets anders dan letters en cijfers."),
    ];

    private static RuleInfo HeldByXsd(string code, int[] berichten, string eis, string fout) =>
        BerichtInfo.Of(code, berichten, eis, fout) with
        {
            Retourcode = null,
            NietHier = "Het XSD bewaakt deze regel: een bericht dat er niet aan voldoet, komt niet verder dan de controle op het schema.",
        };

    private static ILook Frequentie(Walk<ProductVorm> walk) => Shape.Never(
        walk,
        "Omvang/Frequentie",
        wrong: p => p.HasVerbodenFrequentie,
        detail: p => $"eenheid {p.Omvang!.Eenheid}, frequentie {p.Omvang.Frequentie}");

    private static bool HasWrongGebruik(Naam naam) => naam.Partnernaam is null
        ? naam.NaamGebruik is not ("1" or "6")
        : naam.NaamGebruik is not ("1" or "2" or "3" or "4");

    private static bool IsCreditOfNothing(BedragMetDC bedrag) => bedrag is { Bedrag: 0, DebetCredit: "C" };

    private static bool IsWholeMonth(DateOnly begin, DateOnly end) =>
        begin.Day == 1
        && begin.Month == end.Month
        && begin.Year == end.Year
        && end.Day == DateTime.DaysInMonth(end.Year, end.Month);
}
