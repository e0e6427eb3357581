namespace Berichtenverkeer.Cli.Settings;

/// <summary>Time in Europe/Amsterdam, by the European rule of 1996 and so the same on a machine without time zone data.</summary>
internal static class AmsterdamTime
{
    /// <summary>The local time of a moment: summer time runs from the last Sunday of March to that of October, 01:00 UTC.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        var summer = utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);
        return moment.ToOffset(TimeSpan.FromHours(summer ? 2 : 1));
    }

    /// <summary>The day it is.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()).DateTime);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
