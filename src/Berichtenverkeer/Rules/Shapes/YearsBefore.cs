namespace Berichtenverkeer.Rules.Shapes;

/// <summary>A day some years earlier.</summary>
internal static class YearsBefore
{
    /// <summary>The same day so many years earlier (28 February where there is no 29th); the first day of time when there is none.</summary>
    public static DateOnly Of(DateOnly day, int years) => day.Year > years ? day.AddYears(-years) : DateOnly.MinValue;
}
