using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Ordering;

/// <summary>
/// The one order in which the messages of a night are judged, whatever the order in which they arrived (OP080).
/// </summary>
/// <remarks>
/// First toewijzingen, antwoorden and verzoeken by day, then starts and stops, declaraties, removals of toewijzingen, and
/// last what answers others. On one day a toewijzing or antwoord that refers to a verzoek of this night follows the
/// verzoeken; others precede them. Ties: Afzender, Identificatie, hash of the payload.
/// </remarks>
public static class CanonicalOrder
{
    /// <summary>The night in canonical order. The input may be in any order.</summary>
    public static IReadOnlyList<WorkItem> Sort(IReadOnlyCollection<WorkItem> night)
    {
        var verzoeken = night
            .Where(item => item.Soort.Nummer is 315 or 317)
            .SelectMany(item => item.Referenties, (item, referentie) => (item.Aanbieder, referentie))
            .ToHashSet();
        var keyed = night.Select(item => (Key: Key(item, verzoeken), Item: item)).ToArray();
        Array.Sort(keyed, (left, right) => Compare(left.Key, left.Item, right.Key, right.Item));
        return Array.ConvertAll(keyed, entry => entry.Item);
    }

    /// <summary>The step in which a message is judged.</summary>
    public static NightStep StepOf(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Soort switch
        {
            { Kind: BerichtKind.Retour } => NightStep.Antwoorden,
            { Nummer: 301 } when item.OnlyRemovals => NightStep.Verwijderingen,
            { Nummer: 301 or 315 or 317 or 319 } => NightStep.Toewijzingen,
            { Nummer: 305 or 307 } => NightStep.Leveringen,
            { IsDeclaratie: true } => NightStep.Declaraties,
            _ => NightStep.Antwoorden,
        };
    }

    private static OrderKey Key(WorkItem item, HashSet<(string Aanbieder, string Referentie)> verzoeken)
    {
        var step = StepOf(item);
        var withinDay = step != NightStep.Toewijzingen ? 0
            : item.Soort.Nummer is 315 or 317 ? 1
            : item.Referenties.Any(referentie => verzoeken.Contains((item.Aanbieder, referentie))) ? 2
            : 0;
        return new(step, item.Dagtekening, withinDay);
    }

    private static int Compare(OrderKey leftKey, WorkItem left, OrderKey rightKey, WorkItem right)
    {
        var byKey = leftKey.CompareTo(rightKey);
        if (byKey != 0)
            return byKey;
        var byAfzender = string.CompareOrdinal(left.Afzender, right.Afzender);
        if (byAfzender != 0)
            return byAfzender;
        var byIdentificatie = string.CompareOrdinal(left.Identificatie, right.Identificatie);
        return byIdentificatie != 0 ? byIdentificatie : left.Sha256.AsSpan().SequenceCompareTo(right.Sha256);
    }

    private readonly record struct OrderKey(NightStep Step, DateOnly Day, int WithinDay) : IComparable<OrderKey>
    {
        public int CompareTo(OrderKey other)
        {
            var byStep = Step.CompareTo(other.Step);
            if (byStep != 0)
                return byStep;
            var byDay = Day.CompareTo(other.Day);
            return byDay != 0 ? byDay : WithinDay.CompareTo(other.WithinDay);
        }
    }
}
