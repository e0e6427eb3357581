using System.Globalization;
using Berichtenverkeer.Cli.Settings;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Numbers, dates and durations as a Dutch reader writes them; independent of the cultures of the machine.</summary>
internal static class DutchFormat
{
    private static readonly NumberFormatInfo Dutch = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    /// <summary>12.345.</summary>
    public static string Number(long number) => number.ToString("N0", Dutch);

    /// <summary>A part from 0 to 1 as 99,9%: cut off and not rounded, so that 100,0% is all of it.</summary>
    public static string Percent(double part) => (Math.Floor(part * 1000) / 10).ToString("N1", Dutch) + "%";

    /// <summary>Eurocent as euro: 1.234,50.</summary>
    public static string Euro(long eurocent) => (eurocent / 100m).ToString("N2", Dutch);

    /// <summary>The same for a program: 1234,50, without grouping.</summary>
    public static string PlainEuro(long eurocent) => (eurocent / 100m).ToString("F2", Dutch);

    /// <summary>06-05-2026.</summary>
    public static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>06-05-2026 02:15, in Amsterdam.</summary>
    public static string Moment(DateTimeOffset moment) => AmsterdamTime.Of(moment).ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>0,4 s; 12,3 s; 4 min 05 s; 2 u 03 min.</summary>
    public static string Duration(TimeSpan duration)
    {
        if (duration < TimeSpan.FromMinutes(1))
            return $"{duration.TotalSeconds.ToString("N1", Dutch)} s";
        return duration < TimeSpan.FromHours(1)
            ? string.Create(CultureInfo.InvariantCulture, $"{duration.Minutes} min {duration.Seconds:00} s")
            : string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalHours} u {duration.Minutes:00} min");
    }

    /// <summary>Messages per second: 3.160/s; nothing sensible can be said of less than a tenth of a second.</summary>
    public static string Rate(long count, TimeSpan duration) =>
        duration.TotalSeconds < 0.1 ? "" : $"{Number((long)(count / duration.TotalSeconds))}/s";

    /// <summary>"1 bericht", "2 berichten".</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";
}
