using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>The period that is shown when none is asked for: the twelve months up to the last verzoek.</summary>
public static class DefaultPeriod
{
    /// <param name="judged">First and last Dagtekening of what was judged; null when nothing was.</param>
    /// <param name="today">The day it is.</param>
    public static (DateOnly Van, DateOnly Tot) Of((DateOnly Eerste, DateOnly Laatste)? judged, DateOnly today)
    {
        var last = judged?.Laatste ?? today;
        var first = new DateOnly(last.Year, last.Month, 1).AddMonths(-11);
        if (judged is { } known && known.Eerste > first)
            first = new(known.Eerste.Year, known.Eerste.Month, 1);
        return (first, last);
    }
}
