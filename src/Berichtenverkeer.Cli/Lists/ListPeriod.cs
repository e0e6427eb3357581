namespace Berichtenverkeer.Cli.Lists;

/// <summary>The period in which a row holds.</summary>
/// <param name="Key">What the row is about.</param>
/// <param name="Van">First day, inclusive; null is always.</param>
/// <param name="Tot">Last day, inclusive; null is for ever.</param>
/// <param name="Line">Line of the row.</param>
internal sealed record ListPeriod(string Key, DateOnly? Van, DateOnly? Tot, int Line)
{
    private DateOnly First => Van ?? DateOnly.MinValue;

    private DateOnly Last => Tot ?? DateOnly.MaxValue;

    /// <summary>Two rows about the same that hold on one day would contradict or repeat each other.</summary>
    public static IEnumerable<ListFault> Overlaps(IEnumerable<ListPeriod> periods)
    {
        foreach (var same in periods.GroupBy(period => period.Key, StringComparer.Ordinal))
        {
            ListPeriod? longest = null;
            foreach (var period in same.OrderBy(period => period.First).ThenBy(period => period.Line))
            {
                if (longest is not null && period.First <= longest.Last)
                    yield return new(Math.Max(period.Line, longest.Line), $"dit overlapt met regel {Math.Min(period.Line, longest.Line)}: hetzelfde, op dezelfde dagen.");
                if (longest is null || period.Last > longest.Last)
                    longest = period;
            }
        }
    }
}
