using System.Globalization;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>Numbers of toewijzingen, dates and amounts in the detail of a finding, as a Dutch reader writes them; independent of any culture.</summary>
internal static class DetailText
{
    private static readonly NumberFormatInfo Dutch = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    /// <summary>Names a toewijzing; null when the line has no number.</summary>
    public static string? Toewijzing(long? nummer) => nummer is { } value ? string.Create(CultureInfo.InvariantCulture, $"toewijzing {value}") : null;

    /// <summary>06-05-2026.</summary>
    public static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>01-01-2026 t/m 31-12-2026; an open end: vanaf 01-01-2026.</summary>
    public static string Period(DateOnly begin, DateOnly? end) =>
        end is { } last ? $"{Date(begin)} t/m {Date(last)}" : $"vanaf {Date(begin)}";

    /// <summary>Eurocent as euro: 1.234,50.</summary>
    public static string Euro(long eurocent) => (eurocent / 100m).ToString("N2", Dutch);
}
