using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Ordering;

/// <summary>
/// The one order in which the messages of a night are judged, whatever the order in which they arrived (OP080).
/// </summary>
/// <remarks>
/// First toewijzingen, antwoorden and verzoeken by day, then starts and stops, declaraties, removals of toewijzingen, and
/// last what answers others. On one day a toewijzing or antwoord that refers to a verzoek of that day follows the
/// verzoeken; others precede them. Ties: Afzender, Identificatie, hash of the payload. So the order within a day does not
/// depend on other days: a night may be judged piece by piece (<see cref="Parts"/>), and taken up again where it broke off.
/// </remarks>
public static class CanonicalOrder
{
    /// <summary>
    /// Where each kind of message stands, for who gives the night piece by piece. Declaraties and removals are one piece: the credits of all
    /// go before the removals, and those before the debits (OP366).
    /// </summary>
    public static IReadOnlyList<NightPart> Parts { get; } = [.. BerichtSoorten.All.DistinctBy(soort => soort.Code).SelectMany(soort => new[] { false, true }.Select(onlyRemovals => PartOf(soort, onlyRemovals)))];

    /// <summary>Messages in canonical order. The input may be in any order.</summary>
    public static IReadOnlyList<WorkItem> Sort(IReadOnlyList<WorkItem> night)
    {
        ArgumentNullException.ThrowIfNull(night);
        var packed = new WorkList();
        foreach (var item in night)
            packed.Add(item);
        return Array.ConvertAll(PlacesInOrder(packed), place => night[place]);
    }

    /// <summary>The work of a unit in canonical order, without unpacking it: an item is made when it is asked for.</summary>
    public static IReadOnlyList<WorkItem> Arrange(WorkList night)
    {
        ArgumentNullException.ThrowIfNull(night);
        return new ArrangedWork(night, PlacesInOrder(night));
    }

    /// <summary>The step in which a message is judged.</summary>
    public static NightStep StepOf(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return StepOf(item.Soort, item.OnlyRemovals);
    }

    private static NightStep StepOf(BerichtSoort soort, bool onlyRemovals) => soort switch
    {
        { Kind: BerichtKind.Retour } => NightStep.Antwoorden,
        { Nummer: 301 } when onlyRemovals => NightStep.Verwijderingen,
        { Nummer: 301 or 315 or 317 or 319 } => NightStep.Toewijzingen,
        { Nummer: 305 or 307 } => NightStep.Leveringen,
        { IsDeclaratie: true } => NightStep.Declaraties,
        _ => NightStep.Antwoorden,
    };

    private static NightPart PartOf(BerichtSoort soort, bool onlyRemovals)
    {
        var step = StepOf(soort, onlyRemovals);
        var perDay = step is not (NightStep.Declaraties or NightStep.Verwijderingen);
        return new(soort.Code, onlyRemovals, (int)(perDay ? step : NightStep.Declaraties), perDay);
    }

    private static int[] PlacesInOrder(WorkList night)
    {
        var verzoeken = night
            .Where(item => item.Soort.Nummer is 315 or 317)
            .SelectMany(item => item.Referenties, (item, referentie) => (item.Dagtekening, item.Aanbieder, referentie))
            .ToHashSet();
        var keys = new OrderKey[night.Count];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = Key(night[place], verzoeken, place);
        Array.Sort(keys, (left, right) => left.CompareTo(right) is var byKey and not 0 ? byKey : night.CompareTies(left.Place, right.Place));
        return Array.ConvertAll(keys, key => key.Place);
    }

    private static OrderKey Key(WorkItem item, HashSet<(DateOnly Dagtekening, string Aanbieder, string Referentie)> verzoeken, int place)
    {
        var step = StepOf(item);
        var withinDay = step != NightStep.Toewijzingen ? 0
            : item.Soort.Nummer is 315 or 317 ? 1
            : item.Referenties.Any(referentie => verzoeken.Contains((item.Dagtekening, item.Aanbieder, referentie))) ? 2
            : 0;
        return new(step, item.Dagtekening, withinDay, place);
    }

    private readonly record struct OrderKey(NightStep Step, DateOnly Day, int WithinDay, int Place) : IComparable<OrderKey>
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
