namespace Berichtenverkeer.Witness.Judging;

/// <summary>The decided differences as a table in Markdown, for the README.</summary>
internal static class DecidedTable
{
    /// <summary>Its lines.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return "| difference | who departs | how | what is right, and why |";
        yield return "|---|---|---|---|";
        foreach (var difference in DecidedDifferences.All)
            yield return $"| {difference.Name} | {difference.Witness} | {How(difference)} | {difference.Reason} |";
    }

    /// <summary>What the witness wrongly does.</summary>
    public static string How(DecidedDifference difference) => difference switch
    {
        _ when difference == DecidedDifferences.Position => "another place",
        { Says: Witnesses.Verdict.Valid } => "accepts",
        _ => "refuses",
    };
}
