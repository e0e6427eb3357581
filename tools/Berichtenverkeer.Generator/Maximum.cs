using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// What a toewijzing allows (TR321, TR322), counted day by day. Hours are counted as minutes. Code of its own on purpose: it
/// is the witness of the engine, which reckons.
/// </summary>
public static class Maximum
{
    private const long MinutenPerUur = 60;

    /// <summary>A volume in the unit that is counted.</summary>
    public static long Geteld(long volume, string eenheid) => volume * PerEenheid(eenheid);

    /// <summary>How many counted units go into one of this Eenheid.</summary>
    public static long PerEenheid(string eenheid) => eenheid == "04" ? MinutenPerUur : 1;

    /// <summary>The most in one ProductPeriode; null without one.</summary>
    public static long? VanPeriode(ToegewezenProduct toewijzing, Domein domein, DateOnly van, DateOnly tot)
    {
        if (toewijzing.Omvang is not { } omvang)
            return null;
        var volume = Geteld(omvang.Volume, omvang.Eenheid);
        if (omvang.Frequentie == "2" && domein == Domein.Wmo && toewijzing.Product?.Categorie == "01")
            return 6 * volume;
        return omvang.Frequentie switch
        {
            "1" => volume * Days(van, tot).Count(),
            "2" => volume * Weeks(toewijzing, omvang, van, tot),
            _ => volume,
        };
    }

    /// <summary>The most over the whole toewijzing; null without one.</summary>
    /// <param name="toewijzing">The toewijzing.</param>
    /// <param name="laatste">Last day that was declared: an open toewijzing is counted up to there.</param>
    public static long? Totaal(ToegewezenProduct toewijzing, DateOnly laatste)
    {
        if (toewijzing.Omvang is not { } omvang)
            return null;
        var volume = Geteld(omvang.Volume, omvang.Eenheid);
        var (van, tot) = (toewijzing.Ingangsdatum, toewijzing.Einddatum ?? laatste);
        return omvang.Frequentie switch
        {
            "1" => volume * Days(van, tot).Count(),
            "2" => volume * Weeks(toewijzing, omvang, van, tot),
            "4" => volume * Days(van, tot).Select(day => (day.Year, day.Month)).Distinct().Count(),
            _ => volume,
        };
    }

    /// <summary>
    /// Weeks of which a day falls in the period, or for output those of which the Sunday does; the last week of the toewijzing, if it is
    /// cut off before its Sunday, goes with the Sunday before it.
    /// </summary>
    private static long? Weeks(ToegewezenProduct toewijzing, Omvang omvang, DateOnly van, DateOnly tot)
    {
        if (omvang.Eenheid is not ("82" or "83"))
            return Days(van, tot).Select(MondayOf).Distinct().Count();
        if (toewijzing.Einddatum is not { } eind)
            return null;
        var sundays = Days(toewijzing.Ingangsdatum, eind).Where(IsSunday).ToList();
        if (sundays.Count == 0)
            return null;
        var cutOff = !IsSunday(eind) && sundays[^1] >= van && sundays[^1] <= tot;
        return Days(van, tot).Count(IsSunday) + (cutOff ? 1 : 0);
    }

    private static IEnumerable<DateOnly> Days(DateOnly van, DateOnly tot)
    {
        for (var day = van; day <= tot; day = day.AddDays(1))
            yield return day;
    }

    private static bool IsSunday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday;

    private static DateOnly MondayOf(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(-1);
        return day;
    }
}
