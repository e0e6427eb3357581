using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>How the ceilings of a toewijzing are broken, each by the least that is possible, beside a line that just fits.</summary>
internal static class FoutenOpPlafond
{
    public static IReadOnlyList<ZaakFout> All { get; } =
    [
        new(FoutSoort.RegelTR321, Always, zaak => Periode(zaak, "16", "4", 10, 10)),
        new(FoutSoort.RegelTR321Dag, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("01", "1", 30);
            var most = 30 * DateTime.DaysInMonth(zaak.Maand.Year, zaak.Maand.Month);
            OneOver(zaak, toewijzing, zaak.Maand, most, "TR321");
        }),
        new(FoutSoort.RegelTR321Minuten, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("04", "4", 10);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 601, eenheid: "01"), "TR321"), (zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 600, eenheid: "01"), string.Empty));
        }),
        new(FoutSoort.RegelTR321Week, Always, zaak =>
        {
            // A Sunday and the Monday after it are two weeks.
            var sunday = FirstSunday(zaak.Maand);
            var toewijzing = zaak.Wijs("16", "2", 3, ingang: sunday, eind: sunday.AddDays(1));
            OneOver(zaak, toewijzing, zaak.Maand, 6, "TR321 TR322");
        }),
        new(FoutSoort.RegelTR321Zondag, Always, zaak =>
        {
            // All Sundays of a month, and a broken week that goes with the last one.
            var maand = zaak.Maand.AddMonths(-1);
            var (first, last) = (FirstSunday(maand), LastSunday(maand));
            var most = 30_000L * (((last.DayNumber - first.DayNumber) / 7) + 2);
            var toewijzing = zaak.Wijs("83", "2", 30_000, ingang: maand, eind: last.AddDays(1));
            OneOver(zaak, toewijzing, maand, most, "TR321 TR322");
        }),
        new(FoutSoort.RegelTR321Huishoudelijk, basis => basis.Bericht.Soort.Domein == Domein.Wmo, zaak =>
        {
            var toewijzing = zaak.Wijs("04", "2", 3);
            toewijzing.Product = new() { Categorie = "01", Code = "01A03" };
            OneOver(zaak, toewijzing, zaak.Maand, 18, "TR321");
        }),
        new(FoutSoort.RegelTR322, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "6", 30);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 30), string.Empty), (zaak.Regel(toewijzing, zaak.Maand, 1), "TR322"));
        }),
        new(FoutSoort.RegelTR322Week, Always, zaak =>
        {
            // Weeks that are split over two months count in both, but once in all.
            var (van, tot) = (zaak.Maand.AddMonths(-1), zaak.Maand.AddMonths(1).AddDays(-1));
            var toewijzing = zaak.Wijs("04", "2", 3, ingang: van, eind: tot);
            var first = 3 * Weeks(van, zaak.Maand.AddDays(-1));
            var left = (3 * Weeks(van, tot)) - first;
            zaak.Declareer((zaak.Regel(toewijzing, van, first), string.Empty));
            OneOver(zaak, toewijzing, zaak.Maand, left, left == 3 * Weeks(zaak.Maand, tot) ? "TR321 TR322" : "TR322");
        }),
        new(FoutSoort.RegelTR369, Always, zaak =>
        {
            var toewijzing = zaak.WijsBudget(60_000, zaak.Product.Categorie);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 10), string.Empty), (zaak.Regel(toewijzing, zaak.Maand, 1, code: zaak.AndereCode), "TR369"));
        }),
    ];

    private static bool Always(FoutBasis basis) => true;

    /// <summary>One over the most of a month, and the most of another month.</summary>
    private static void Periode(FoutZaak zaak, string eenheid, string frequentie, long volume, long most)
    {
        var toewijzing = zaak.Wijs(eenheid, frequentie, volume);
        zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, most + 1), "TR321"), (zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), most), string.Empty));
    }

    /// <summary>One over the most of a month, and in the next declaratie the most: the same twice in one would break TR416.</summary>
    private static void OneOver(FoutZaak zaak, ToegewezenProduct toewijzing, DateOnly maand, long most, string codes)
    {
        zaak.Declareer((zaak.Regel(toewijzing, maand, most + 1), codes));
        zaak.Declareer((zaak.Regel(toewijzing, maand, most), string.Empty));
    }

    private static DateOnly FirstSunday(DateOnly maand)
    {
        while (maand.DayOfWeek != DayOfWeek.Sunday)
            maand = maand.AddDays(1);
        return maand;
    }

    private static DateOnly LastSunday(DateOnly maand)
    {
        var day = maand.AddMonths(1).AddDays(-1);
        while (day.DayOfWeek != DayOfWeek.Sunday)
            day = day.AddDays(-1);
        return day;
    }

    private static long Weeks(DateOnly van, DateOnly tot)
    {
        var weeks = 1;
        for (var day = van.AddDays(1); day <= tot; day = day.AddDays(1))
            weeks += day.DayOfWeek == DayOfWeek.Monday ? 1 : 0;
        return weeks;
    }
}
