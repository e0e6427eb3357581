namespace Berichtenverkeer.Termijnen;

/// <summary>Counts working days: Monday to Friday, without the holidays.</summary>
public sealed class Werkdagen(Feestdagen feestdagen)
{
    /// <summary>Working days with the holidays that were chosen.</summary>
    public Werkdagen(FeestdagenKeuze keuze)
        : this(new Feestdagen(keuze))
    {
    }

    /// <summary>Whether people work on that day.</summary>
    public bool IsWerkdag(DateOnly datum) =>
        datum.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !feestdagen.Is(datum);

    /// <summary>
    /// The working day that is the n-th after a day; the day itself does not count. The calendar ends at 31-12-9999, and
    /// so does a term that would pass it: messages do carry such dates.
    /// </summary>
    /// <param name="datum">The day after which counting begins.</param>
    /// <param name="aantal">How many, 1 or more.</param>
    public DateOnly Add(DateOnly datum, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        while (aantal > 0 && datum < DateOnly.MaxValue)
        {
            datum = datum.AddDays(1);
            if (IsWerkdag(datum))
                aantal--;
        }

        return datum;
    }

    /// <summary>How many working days there are after <paramref name="na"/>, up to and including <paramref name="tot"/>; 0 when that is not later.</summary>
    public int Between(DateOnly na, DateOnly tot)
    {
        var count = 0;
        while (na < tot)
        {
            na = na.AddDays(1);
            if (IsWerkdag(na))
                count++;
        }

        return count;
    }
}
