using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>How each rule is broken that holds a line against client, product and period of its toewijzing.</summary>
internal static class FoutenOpToewijzing
{
    public static IReadOnlyList<ZaakFout> All { get; } = [.. Client(), .. Product(), .. Periode()];

    private static IEnumerable<ZaakFout> Client() =>
    [
        new(FoutSoort.RegelTR304Client, Always, zaak => zaak.DeclareerVreemd(zaak.Regel(new() { ToewijzingNummer = zaak.Regio.NewToewijzingNummer() }, zaak.Maand, 1))),
        new(FoutSoort.RegelTR304Prestatie, Always, zaak =>
        {
            var vanEen = zaak.Wijs("16", "4", 10);
            zaak.AndereClient();
            var vanAnder = zaak.Wijs("16", "4", 10);
            zaak.Declareer((zaak.Regel(vanAnder, zaak.Maand, 1), string.Empty), (zaak.Regel(vanEen, zaak.Maand, 1), "TR304"));
        }),
        new(FoutSoort.RegelTR338, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 1);
            wrong.ToewijzingNummer = zaak.Regio.NewToewijzingNummer();
            zaak.Declareer((wrong, "TR338"));
        }),
        new(FoutSoort.RegelTR384, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var right = zaak.Wijs("16", "4", 10, code: zaak.AndereCode);
            zaak.Verwijder(toewijzing);

            // Within what is left of it: its first day.
            var wrong = zaak.Regel(toewijzing, zaak.Ingang, 1);
            wrong.Einddatum = wrong.Begindatum;
            zaak.Declareer((wrong, "TR384"), (zaak.Regel(right, zaak.Maand, 1), string.Empty));
        }),
    ];

    private static IEnumerable<ZaakFout> Product() =>
    [
        new(FoutSoort.RegelTR339, Always, zaak =>
        {
            var wrong = zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1);
            wrong.ProductCategorie = zaak.AndereCategorie;
            zaak.Declareer((wrong, "TR339"));
        }),
        new(FoutSoort.RegelTR340, Always, zaak => zaak.Declareer((zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1, code: zaak.AndereCode), "TR340"))),
        new(FoutSoort.RegelTR341, Always, zaak => zaak.Declareer((zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1, eenheid: "14"), "TR341"))),
        new(FoutSoort.RegelTR341Uur, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("01", "4", 600);
            var inUren = zaak.Wijs("04", "4", 10, code: zaak.AndereCode);

            // Hours may be declared in minutes, minutes not in hours.
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 10, eenheid: "04"), "TR341"), (zaak.Regel(inUren, zaak.Maand, 600, eenheid: "01"), string.Empty));
        }),
        new(FoutSoort.RegelTR381Prestatie, basis => basis.Bericht.Soort.Domein == Domein.Wmo, zaak =>
        {
            var wrong = zaak.Regel(zaak.WijsBudget(100_000, null), zaak.Maand, 1, eenheid: "82", code: "11X01");
            wrong.ProductCategorie = "12";
            zaak.Declareer((wrong, "TR381"));
        }),
        new(FoutSoort.RegelTR346, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 2);
            wrong.IngediendBedrag.Bedrag++;
            zaak.Declareer((wrong, "TR346"), (zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 2), string.Empty));
        }),
        new(FoutSoort.RegelTR346Minuten, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("04", "4", 10);

            // An hour tariff of 60.29 still gives 1.00 per minute, one of 60.30 does not.
            var right = zaak.Regel(toewijzing, zaak.Maand, 600, eenheid: "01");
            right.IngediendBedrag.Bedrag = 60_290;
            var wrong = zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 600, eenheid: "01");
            wrong.IngediendBedrag.Bedrag = 60_300;
            zaak.Declareer((right, string.Empty), (wrong, "TR346"));
        }),
    ];

    private static IEnumerable<ZaakFout> Periode() =>
    [
        new(FoutSoort.RegelTR307, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10, ingang: zaak.Maand);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1), "TR307"), (zaak.Regel(toewijzing, zaak.Maand, 1), string.Empty));
        }),
        new(FoutSoort.RegelTR307Maand, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10, ingang: zaak.Maand.AddDays(9));
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 1);
            wrong.Begindatum = zaak.Maand;
            zaak.Declareer((wrong, "TR307 TR387"));
        }),
        new(FoutSoort.RegelTR308, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10, eind: zaak.Maand.AddDays(-1));
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 1), "TR308"), (zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1), string.Empty));
        }),
        new(FoutSoort.RegelTR308Maand, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10, eind: zaak.Maand.AddDays(9));
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 1);
            wrong.Einddatum = zaak.Maand.AddMonths(1).AddDays(-1);
            zaak.Declareer((wrong, "TR308 TR388"));
        }),
        new(FoutSoort.RegelTR319, Always, zaak =>
        {
            // The next month has begun: of it no more than its first two days may be declared yet.
            var toewijzing = zaak.Wijs("16", "4", 10, eind: zaak.Maand.AddMonths(1).AddDays(1));
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand.AddMonths(1), 1), "TR319"), (zaak.Regel(toewijzing, zaak.Maand, 1), string.Empty));
        }),
        new(FoutSoort.RegelTR387, Always, zaak =>
        {
            var wrong = zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1);
            wrong.Begindatum = wrong.Begindatum.AddDays(1);
            zaak.Declareer((wrong, "TR387"));
        }),
        new(FoutSoort.RegelTR388, Always, zaak =>
        {
            var wrong = zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1);
            wrong.Einddatum = wrong.Einddatum.AddDays(-1);
            zaak.Declareer((wrong, "TR388"));
        }),
    ];

    private static bool Always(FoutBasis basis) => true;
}
