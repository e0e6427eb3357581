namespace Berichtenverkeer.Standard;

/// <summary>Dutch wording of lists, dates and of facts that differ per release.</summary>
internal static class Opsomming
{
    private static readonly string[] Maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string En(IEnumerable<string> delen, string voegwoord = "en")
    {
        var all = delen.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {voegwoord} {all[^1]}";
    }

    /// <summary>"1 januari 2026".</summary>
    public static string Datum(DateOnly datum) => $"{datum.Day} {Maanden[datum.Month - 1]} {datum.Year}";

    /// <summary>"iJw en iWmo 3.2", "iJw 2.3 en 3.2": as short as the releases allow.</summary>
    public static string Namen(IEnumerable<Release> releases)
    {
        var all = Releases.All.Where(releases.Contains).ToList();
        var standaarden = all.Select(r => r.Name[..^r.Versie.Length].TrimEnd()).Distinct(StringComparer.Ordinal).ToList();
        var versies = all.Select(r => r.Versie).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count != standaarden.Count * versies.Count)
        {
            return En(all.Select(r => r.Name));
        }

        return versies.Count == 1 || standaarden.Count == 1
            ? $"{En(standaarden)} {En(versies)}"
            : $"{En(standaarden)}, {En(versies)}";
    }

    /// <summary>One line when a fact is the same wherever it is known, else a line per group of releases that share it.</summary>
    public static IEnumerable<UitlegRegel> PerRelease<T>(string kop, IReadOnlyList<T> items, Func<T, Release> release, Func<T, string?> tekst)
    {
        var groups = items
            .Select(item => (Release: release(item), Tekst: tekst(item)))
            .Where(x => !string.IsNullOrEmpty(x.Tekst))
            .GroupBy(x => Fold(x.Tekst!), StringComparer.Ordinal)
            .ToList();
        foreach (var group in groups)
        {
            var overal = group.Count() == items.Count;
            // The newest release has the spelling that counts.
            yield return new UitlegRegel(overal ? kop : $"{kop} ({Namen(group.Select(x => x.Release))})", group.Last().Tekst!);
        }
    }

    /// <summary>The text without the diaereses and case that differ between releases of one list.</summary>
    public static string Fold(string tekst) =>
        tekst.ToLowerInvariant().Replace('ë', 'e').Replace('ï', 'i').Replace('é', 'e').Replace('ö', 'o');
}
