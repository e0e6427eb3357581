namespace Berichtenverkeer.Benchmarks;

/// <summary>A part of the report on reading.</summary>
/// <param name="Short">For the README.</param>
/// <param name="Full">For the results of this processor; holds the short one too.</param>
internal sealed record ReadingSection(string Short, string Full)
{
    /// <summary>Says whether what was asked for was reached.</summary>
    /// <param name="what">What was asked.</param>
    /// <param name="reached">How many of the cases reach it.</param>
    /// <param name="of">Number of cases.</param>
    public static string Verdict(string what, int reached, int of) => reached == of ? $"Eis {what}: gehaald ({reached} van {of})." : $"Eis {what}: NIET gehaald ({reached} van {of}).";
}
