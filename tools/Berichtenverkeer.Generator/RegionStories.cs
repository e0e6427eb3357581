using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>The stories of a region, cut in two by time.</summary>
/// <param name="Past">All messages before the night, in the order of sending; none when the whole history is asked for.</param>
/// <param name="Night">The messages that are offered, in the order of sending.</param>
public sealed record RegionStories(IReadOnlyList<StoryMessage> Past, IReadOnlyList<StoryMessage> Night)
{
    /// <summary>Takes the last messages as the night.</summary>
    /// <remarks>
    /// A night is judged at once: a credit comes before all its debits, and a version of a toewijzing counts whenever it was sent. What a
    /// story declares that cannot stand then, because of where the cut falls, is taken out of its declaratie.
    /// </remarks>
    /// <param name="sent">All messages in the order of sending.</param>
    /// <param name="count">Number of messages of the night.</param>
    /// <param name="ownRetouren">False leaves out the answers that a gemeente owes on messages of the night.</param>
    internal static RegionStories Split(IReadOnlyList<StoryMessage> sent, int count, bool ownRetouren)
    {
        while (true)
        {
            var split = Cut(sent, count, ownRetouren);
            if (!DeclaratieCorrectie.Correct(split))
                return split;
            var gone = sent.Where(message => message.Bericht is { Declaratie: not null, Clienten.Count: 0 }).ToHashSet(ReferenceEqualityComparer.Instance);
            gone.UnionWith([.. gone.Cast<StoryMessage>().Select(message => message.Retour).OfType<StoryMessage>()]);
            sent = [.. sent.Where(message => !gone.Contains(message))];
        }
    }

    /// <summary>What must come of the declaraties of the night.</summary>
    public IReadOnlyDictionary<Model.Bericht, DeclaratieVerwachting> Declaraties() =>
        Getuige.Oordeel(Past, Night.Where(message => message.Regel is null || message.Bericht.Soort.Nummer is 303 or 323).Select(message => message.Bericht));

    private static RegionStories Cut(IReadOnlyList<StoryMessage> sent, int count, bool ownRetouren)
    {
        var first = sent.Count;
        var omitted = new HashSet<StoryMessage>(ReferenceEqualityComparer.Instance);
        while (first > 0 && sent.Count - first - omitted.Count < count)
        {
            var message = sent[--first];
            if (!ownRetouren && message is { Retour: { } retour, Bericht.Soort.Richting: Richting.NaarGemeente })
                omitted.Add(retour);
        }

        var night = sent.Skip(first)
            .Where(message => !omitted.Contains(message))
            .Select(message => message.Retour is { } retour && omitted.Contains(retour) ? message with { Oordeel = null, Retour = null } : message);
        return new([.. sent.Take(first)], [.. night]);
    }
}
