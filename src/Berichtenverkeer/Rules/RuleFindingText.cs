using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Rules;

/// <summary>Turns what rules found into findings with a path, a line and a Dutch sentence.</summary>
public static class RuleFindingText
{
    /// <summary>The findings of a verdict: breaches first, then signalen; per message at most <paramref name="max"/>.</summary>
    public static IReadOnlyList<Finding> Of(Bericht bericht, Verdict verdict, int max)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Breaches.Count + verdict.Signalen.Count == 0)
            return [];
        var kept = verdict.Breaches.Select(found => (Found: found, Signaal: false)).Concat(verdict.Signalen.Select(found => (Found: found, Signaal: true))).Take(max).ToList();

        // A declaratie can have ten thousands of classes, and as many breaches: only the places that are told are looked up.
        var named = kept.Select(one => one.Found.Klasse).ToHashSet();
        var places = Klassen.Of(bericht).Where(place => named.Contains(place.Klasse)).Take(named.Count).ToDictionary(place => place.Klasse, place => place.Path);
        var collector = new FindingCollector(max);
        foreach (var (found, signaal) in kept)
            collector.Add(FindingOf(bericht, found, places, signaal));
        collector.Drop(verdict.Breaches.Count + verdict.Signalen.Count - kept.Count);
        return collector.ToList();
    }

    private static Finding FindingOf(Bericht bericht, RuleFinding breach, Dictionary<Klasse, string> places, bool signaal)
    {
        var path = places.GetValueOrDefault(breach.Klasse, "/Bericht");
        var at = breach.Klasse.Line > 0 ? breach.Klasse : bericht;
        return new(
            breach.Rule.Level,
            breach.Rule.Code,
            breach.Rule.RetourcodeOn(bericht.Soort),
            breach.Element.Length == 0 ? path : $"{path}/{breach.Element}",
            at.Line,
            at.Column,
            breach.Detail is { } detail ? $"{breach.Rule.Bevinding} ({detail})" : breach.Rule.Bevinding)
        {
            Signaal = signaal,
        };
    }
}
