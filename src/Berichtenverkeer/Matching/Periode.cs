namespace Berichtenverkeer.Matching;

/// <summary>A closed period: both days are in it.</summary>
/// <param name="Begin">First day.</param>
/// <param name="Einde">Last day, inclusive.</param>
public readonly record struct Periode(DateOnly Begin, DateOnly Einde)
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>Number of days; 0 when it ends before it begins.</summary>
    public long Dagen => Math.Max(0, Einde.DayNumber - Begin.DayNumber + 1);

    /// <summary>
    /// Number of ISO weeks (Monday to Sunday) of which at least one day is in it; a week over the turn of a year counts once.
    /// </summary>
    /// <remarks>Day 0 of <see cref="DateOnly"/> is a Monday.</remarks>
    public long Weken => Dagen == 0 ? 0 : (Einde.DayNumber / DaysPerWeek) - (Begin.DayNumber / DaysPerWeek) + 1;

    /// <summary>Number of Sundays in it.</summary>
    public long Zondagen => Dagen == 0 ? 0 : ((Einde.DayNumber + 1) / DaysPerWeek) - (Begin.DayNumber / DaysPerWeek);

    /// <summary>The last Sunday in it; null when there is none.</summary>
    public DateOnly? LaatsteZondag => Zondagen == 0 ? null : DateOnly.FromDayNumber(((Einde.DayNumber + 1) / DaysPerWeek * DaysPerWeek) - 1);

    /// <summary>Number of calendar months of which at least one day is in it.</summary>
    public long Maanden => Dagen == 0 ? 0 : (((long)Einde.Year - Begin.Year) * MonthsPerYear) + Einde.Month - Begin.Month + 1;

    /// <summary>Whether this day is in it.</summary>
    public bool Contains(DateOnly dag) => Begin <= dag && dag <= Einde;
}
