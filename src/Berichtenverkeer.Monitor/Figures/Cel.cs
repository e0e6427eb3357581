using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>One cell of a table: as a reader sees it, and as a program or spreadsheet reads it.</summary>
/// <param name="Scherm">On the page.</param>
/// <param name="Csv">In a CSV file: dates as ISO, numbers without grouping.</param>
/// <param name="IsGetal">Written by us as a number or date: aligned right, and never taken for a formula.</param>
public readonly record struct Cel(string Scherm, string Csv, bool IsGetal)
{
    public static Cel Tekst(string text) => new(text, text, false);

    public static Cel Van(Aantal count, int threshold) =>
        new(Dutch.Count(count, threshold), count.Waarde?.ToString(CultureInfo.InvariantCulture) ?? Dutch.Suppressed(threshold), true);

    /// <summary>A share of 0 to 1, shown as a percentage.</summary>
    public static Cel Deel(double? share) => new(Dutch.Percent(share), share is null ? "" : Dutch.Decimal(share * 100).Replace(".", "", StringComparison.Ordinal), true);

    public static Cel Deel(Aantal part, Aantal whole) => Deel(Dutch.Share(part, whole));

    public static Cel Decimaal(double? number) => new(Dutch.Decimal(number), number is null ? "" : Dutch.Decimal(number).Replace(".", "", StringComparison.Ordinal), true);

    public static Cel Datum(DateOnly? date) => date is { } day ? new(Dutch.Date(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), true) : new(Dutch.None, "", true);
}
