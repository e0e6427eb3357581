using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Monitor.Html;

/// <summary>Numbers and dates as a Dutch reader writes them, whatever the culture of the machine.</summary>
public static class Dutch
{
    /// <summary>What is not known, or not to be known.</summary>
    public const string None = "–";

    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };
    private static readonly string[] Months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>1.234.</summary>
    public static string Number(long number) => number.ToString("N0", Format);

    /// <summary>1.234, or &lt;5 when the count is suppressed.</summary>
    public static string Count(Aantal count, int threshold) => count.Waarde is { } known ? Number(known) : Suppressed(threshold);

    /// <summary>&lt;5.</summary>
    public static string Suppressed(int threshold) => "<" + Number(threshold);

    /// <summary>12,5 with one decimal.</summary>
    public static string Decimal(double? number) => number is { } known ? Rounded(known).ToString("N1", Format) : None;

    /// <summary>12,5%; a dash when there is none.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Percent(double? share) => share is { } known ? Rounded(known * 100).ToString("N1", Format) + "%" : None;

    /// <summary>13%, for a sentence.</summary>
    public static string WholePercent(double? share) => share is { } known ? Math.Round(known * 100, MidpointRounding.AwayFromZero).ToString("N0", Format) + "%" : None;

    /// <summary>06-05-2026.</summary>
    public static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>06-05-2026 02:15.</summary>
    public static string Moment(DateTimeOffset local) => local.ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>mei 2026.</summary>
    public static string Month(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    /// <summary>Part of a whole; null when one of them is suppressed, or the whole is 0.</summary>
    public static double? Share(Aantal part, Aantal whole) => part.Waarde is { } some && whole.Waarde is { } all && all > 0 ? (double)some / all : null;

    /// <summary>A, B en C.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " en " + items[^1];
    }

    private static double Rounded(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);
}
