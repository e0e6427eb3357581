using System.Globalization;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>Keeps the cases on which a run fails, each with what was said of it. Threads may share it.</summary>
/// <param name="path">The folder; made when there is something to keep.</param>
internal sealed class ProblemFolder(string path)
{
    private const int Most = 200;

    private readonly Lock gate = new();
    private int kept;

    /// <summary>Keeps a case; after the first hundreds no more.</summary>
    public void Keep(Hearing hearing, Judgement judgement)
    {
        if (!judgement.IsProblem)
            return;
        lock (gate)
        {
            if (kept++ >= Most)
                return;
            Directory.CreateDirectory(path);
            var name = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{hearing.Case.Schema.File.Replace(".xsd", string.Empty, StringComparison.Ordinal).Replace('/', '-')}-{hearing.Case.Ordinal}"));
            File.WriteAllBytes(name + ".xml", hearing.Case.Xml);
            File.WriteAllLines(name + ".txt", Describe(hearing, judgement));
        }
    }

    /// <summary>What was said of a case, for a reader.</summary>
    public static IEnumerable<string> Describe(Hearing hearing, Judgement judgement)
    {
        yield return $"{hearing.Case.Schema.File} {hearing.Case.Ordinal}: {hearing.Case.Story}";
        yield return $"{judgement.Outcome} {string.Join(", ", judgement.Differences.Select(difference => difference.Name))}";
        yield return $"fast: {(hearing.Fast is null ? "handed over" : "accepted")}, with what it learned from it {(hearing.Again is null ? "handed over" : "accepted")}";
        foreach (var answer in hearing.Answers)
            yield return answer.ToString();
        foreach (var told in new[] { hearing.Fast, hearing.Again }.OfType<IReadOnlyList<Witnesses.ReadEvent>>())
        {
            var at = Enumerable.Range(0, Math.Max(told.Count, hearing.Told.Count)).FirstOrDefault(i => i >= told.Count || i >= hearing.Told.Count || told[i] != hearing.Told[i], -1);
            if (at >= 0)
                yield return $"event {at}: fast {(at < told.Count ? told[at] : "nothing")}, reference {(at < hearing.Told.Count ? hearing.Told[at] : "nothing")}";
        }
    }
}
