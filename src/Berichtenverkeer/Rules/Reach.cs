using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>
/// How far a rejection reaches in a message that gets a retour, in one place (IV028, IV032). For a declaratie: <see cref="DeclaratieReach"/>.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>nothing found</term><description>Header without codes</description></item>
/// <item><term>breach inside the message</term><description>Header 0001, once; nothing else</description></item>
/// <item><term>breach on the Header</term><description>Header with its codes; nothing else</description></item>
/// <item><term>breach lower down</term><description>Header 0200; every class of the client: its codes, 0233 (not judged) below a class with a breach, else 0200</description></item>
/// </list>
/// </remarks>
public static class Reach
{
    /// <summary>Refused on technical ground, inside the message.</summary>
    public const string AfgekeurdTechnisch = "0001";

    /// <summary>No remark on this class.</summary>
    public const string GeenOpmerking = "0200";

    /// <summary>This class was not judged.</summary>
    public const string NietBeoordeeld = "0233";

    /// <summary>Leaves out breaches of classes that are not judged, because something above them was refused.</summary>
    internal static IReadOnlyList<RuleFinding> Judged(Bericht bericht, IReadOnlyList<RuleFinding> breaches)
    {
        // Most messages have none: their classes need not be gone through.
        if (breaches.Count < 2)
            return breaches;
        var onHeader = breaches.Where(breach => breach.Klasse == bericht.Header).ToList();
        if (onHeader.Count > 0)
            return onHeader;
        var wrong = breaches.Select(breach => breach.Klasse).ToHashSet();
        var notJudged = NotJudged(bericht, wrong);
        return [.. breaches.Where(breach => !notJudged.Contains(breach.Klasse))];
    }

    /// <summary>The codes of the retour, in document order: first those of the Header, then of every class that it repeats.</summary>
    public static IReadOnlyList<(Klasse Klasse, IReadOnlyList<string> Codes)> CodesOf(Bericht bericht, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(verdict);
        if (!verdict.IsRefused)
            return [(bericht.Header, [])];
        if (verdict.Level == FindingLevel.Bericht)
            return [(bericht.Header, [AfgekeurdTechnisch])];
        var codes = verdict.Breaches
            .Where(breach => breach.Rule.RetourcodeOn(bericht.Soort) is not null)
            .ToLookup(breach => breach.Klasse);
        if (codes.Contains(bericht.Header))
            return [(bericht.Header, Codes(bericht.Soort, codes[bericht.Header]))];
        var notJudged = NotJudged(bericht, verdict.Breaches.Select(breach => breach.Klasse).ToHashSet());
        return [.. Klassen.Of(bericht).Select(place => (place.Klasse, CodesOf(place.Klasse)))];

        IReadOnlyList<string> CodesOf(Klasse klasse) =>
            codes.Contains(klasse) ? Codes(bericht.Soort, codes[klasse]) : [notJudged.Contains(klasse) ? NietBeoordeeld : GeenOpmerking];
    }

    /// <summary>The codes of breaches of one class, each once, in the order of the code.</summary>
    internal static IReadOnlyList<string> Codes(BerichtSoort soort, IEnumerable<RuleFinding> breaches)
    {
        // Mostly one: a declaratie can have tens of thousands of refused lines.
        if (breaches.TryGetNonEnumeratedCount(out var count) && count == 1)
            return breaches.First().Rule.RetourcodeOn(soort) is { } code ? [code] : [];
        return [.. breaches.Select(breach => breach.Rule.RetourcodeOn(soort)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static HashSet<Klasse> NotJudged(Bericht bericht, HashSet<Klasse> wrong)
    {
        var below = new HashSet<Klasse>();
        foreach (var place in Klassen.Of(bericht))
        {
            if (place.Parent is { } parent && (wrong.Contains(parent) || below.Contains(parent)))
                below.Add(place.Klasse);
        }

        return below;
    }
}
