using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>
/// A volume over a period, pro rata by day (D10), as an exact fraction in units of the Eenheid. It is a forecast: what may be declared in a
/// period is counted otherwise (<see cref="Plafond"/>).
/// </summary>
/// <param name="Teller">Numerator, 0 or more.</param>
/// <param name="Noemer">Denominator, more than 0.</param>
internal readonly record struct Hoeveelheid(Int128 Teller, Int128 Noemer)
{
    private const int MonthsPerYear = 12;

    /// <summary>Least common multiple of 28, 29, 30 and 31: every part of a month is a whole number of these.</summary>
    private const long PerMaand = 377_580;

    /// <summary>Least common multiple of 365 and 366.</summary>
    private const long PerJaar = 133_590;

    /// <summary>The volume in a part of a period; null when it cannot be told: a total without an end, or a Frequentie that does not exist.</summary>
    /// <param name="omvang">Volume, Eenheid and Frequentie.</param>
    /// <param name="begin">First day of the whole period: a total is spread over it.</param>
    /// <param name="eind">Last day of it, inclusive; null is open.</param>
    /// <param name="deel">The part; days outside the period do not count.</param>
    public static Hoeveelheid? Of(Omvang omvang, DateOnly begin, DateOnly? eind, Periode deel)
    {
        var binnen = new Periode(deel.Begin < begin ? begin : deel.Begin, eind < deel.Einde ? eind.Value : deel.Einde);
        Int128 volume = Math.Max(0, omvang.Volume);
        return omvang.Frequentie switch
        {
            "1" => new(volume * binnen.Dagen, 1),
            "2" => new(volume * binnen.Dagen, 7),
            "3" => new(volume * binnen.Dagen, 28),
            "4" => new(volume * Maanden(binnen), PerMaand),
            "5" => new(volume * Jaren(binnen), PerJaar),
            "6" when eind is { } laatste && laatste >= begin => new(volume * binnen.Dagen, new Periode(begin, laatste).Dagen),
            _ => null,
        };
    }

    /// <summary>This many eurocent when each unit costs a tariff, rounded half up.</summary>
    /// <param name="tarief">Eurocent per <paramref name="deler"/> units.</param>
    /// <param name="deler">How many units the tariff is for: 60 minutes of an hour, else 1.</param>
    public long Eurocent(long tarief, int deler)
    {
        var noemer = Noemer * deler * 2;
        var eurocent = ((Teller * tarief * 2) + (Noemer * deler)) / noemer;
        return eurocent > long.MaxValue ? long.MaxValue : (long)eurocent;
    }

    /// <summary>Whether this is more than another, each multiplied by a factor to bring both in one unit.</summary>
    public bool IsMeerDan(Hoeveelheid other, long factor = 1, long andereFactor = 1) => Teller * factor * other.Noemer > other.Teller * andereFactor * Noemer;

    /// <summary>Number of months in units of <see cref="PerMaand"/>: a part of a month counts by its share of the days of that month.</summary>
    private static long Maanden(Periode periode)
    {
        if (periode.Dagen == 0)
            return 0;
        var between = ((periode.Einde.Year - periode.Begin.Year) * MonthsPerYear) + periode.Einde.Month - periode.Begin.Month;
        var length = DateTime.DaysInMonth(periode.Begin.Year, periode.Begin.Month);
        if (between == 0)
            return PerMaand / length * periode.Dagen;
        var first = PerMaand / length * (length - periode.Begin.Day + 1);
        var last = PerMaand / DateTime.DaysInMonth(periode.Einde.Year, periode.Einde.Month) * periode.Einde.Day;
        return first + ((between - 1) * PerMaand) + last;
    }

    /// <summary>Number of years in units of <see cref="PerJaar"/>, likewise.</summary>
    private static long Jaren(Periode periode)
    {
        if (periode.Dagen == 0)
            return 0;
        var length = DaysIn(periode.Begin.Year);
        if (periode.Begin.Year == periode.Einde.Year)
            return PerJaar / length * periode.Dagen;
        var first = PerJaar / length * (length - periode.Begin.DayOfYear + 1);
        var last = PerJaar / DaysIn(periode.Einde.Year) * periode.Einde.DayOfYear;
        return first + ((periode.Einde.Year - periode.Begin.Year - 1) * PerJaar) + last;
    }

    private static int DaysIn(int year) => DateTime.IsLeapYear(year) ? 366 : 365;
}
