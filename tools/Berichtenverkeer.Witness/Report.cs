using System.Globalization;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Judging;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness;

/// <summary>Writes what came out of a run. The last line is what counts.</summary>
/// <param name="perMessage">Counts per message.</param>
/// <param name="witnesses">Witnesses that were heard, with their version.</param>
/// <param name="missing">Witnesses that were not there, with why.</param>
internal sealed class Report(IReadOnlyDictionary<MessageSchema, Tally> perMessage, IReadOnlyDictionary<string, string> witnesses, IReadOnlyDictionary<string, string> missing)
{
    private readonly SortedDictionary<string, string> absent = new(missing.ToDictionary(), StringComparer.Ordinal);
    private IReadOnlyList<Hearing> otherThanXmllint = [];
    private int sampled;

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Where the cases are on which it fails.</summary>
    public required string ProblemFolder { get; init; }

    /// <summary>All counts together.</summary>
    public Tally All { get; } = Sum(perMessage.Values);

    /// <summary>Whether the fast reader stands, and nothing is undecided.</summary>
    public bool IsFine => All.Problems.Count == 0 && otherThanXmllint.Count == 0;

    /// <summary>The last line.</summary>
    public string LastLine
    {
        get
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{All.Cases} cases, {All.Of(CaseOutcome.AcceptedOutside)} accepted outside the agreement of the witnesses, {All.Of(CaseOutcome.DifferentValues)} different values");
            if (All.Of(CaseOutcome.Undecided) is > 0 and var undecided)
                line += string.Create(CultureInfo.InvariantCulture, $", {undecided} undecided differences");
            if (otherThanXmllint.Count > 0)
                line += string.Create(CultureInfo.InvariantCulture, $", {otherThanXmllint.Count} judged otherwise by xmllint");
            if (absent.Count > 0)
                line += $"; without {string.Join(" and ", absent.Select(witness => $"{witness.Key} ({witness.Value})"))}";
            return line;
        }
    }

    /// <summary>Holds the sample against xmllint, when that is there.</summary>
    public void Hold(XmllintSample sample)
    {
        if (sample.Count == 0)
            return;
        if (!Xmllint.IsInstalled)
        {
            absent["xmllint"] = "not installed";
            return;
        }

        otherThanXmllint = sample.Disagreements();
        sampled = sample.Count;
    }

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"witnesses: {string.Join(", ", witnesses.OrderBy(witness => witness.Key, StringComparer.Ordinal).Select(witness => $"{witness.Key} ({witness.Value})"))}");
        output.WriteLine();
        output.WriteLine("message              cases   valid  by fast   share  invalid  own rule  decided");
        foreach (var (schema, tally) in perMessage)
            output.WriteLine(Row(schema.File.Replace(".xsd", string.Empty, StringComparison.Ordinal), tally));
        output.WriteLine(Row("all", All));
        output.WriteLine();
        output.WriteLine("decided differences: who departs from the standard, how and where");
        foreach (var difference in DecidedDifferences.All)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{All.Differences.GetValueOrDefault(difference),8}  {difference.Witness,-9}  {DecidedTable.How(difference),-13}  {difference.Name}"));
        output.WriteLine();
        foreach (var (signature, (count, example)) in All.Problems)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,8}  {signature}\n          such as {example.Case.Schema.File} {example.Case.Ordinal}: {example.Case.Story}"));
        foreach (var hearing in otherThanXmllint)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"xmllint says otherwise: {hearing.Case.Schema.File} {hearing.Case.Ordinal}: {hearing.Case.Story}"));
        if (All.Problems.Count > 0)
            output.WriteLine($"cases kept in {ProblemFolder}");
        if (sampled > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sampled} of these through xmllint: {otherThanXmllint.Count} judged otherwise"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Elapsed.TotalSeconds:F0} s, {All.Bytes / 1e6:F0} MB; the reference accepts {All.ReferenceValid}, of which the fast reader took {All.Taken} and handed over {All.ReferenceValid - All.Taken} ({Share(All)})"));
        output.WriteLine(LastLine);
    }

    private static string Row(string name, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-17} {tally.Cases,8} {tally.ReferenceValid,7} {tally.Taken,8} {Share(tally),7} {tally.Of(CaseOutcome.AgreedInvalid),8} {tally.Of(CaseOutcome.OwnRule),9} {tally.Of(CaseOutcome.Decided),8}");

    private static string Share(Tally tally) => tally.ReferenceValid == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * tally.Taken / tally.ReferenceValid:F1} %");

    private static Tally Sum(IEnumerable<Tally> tallies)
    {
        var sum = new Tally();
        foreach (var tally in tallies)
            sum.Add(tally);
        return sum;
    }
}
