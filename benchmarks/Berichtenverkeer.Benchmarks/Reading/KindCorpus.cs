using Berichtenverkeer.Generator;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// Messages of every kind and release at their natural size: those of a generated region in which all of them are sent, in both releases, with
/// retouren that accept and that refuse. Measured are at most <see cref="Most"/> of a kind.
/// </summary>
internal static class KindCorpus
{
    /// <summary>Most messages of a kind.</summary>
    public const int Most = 48;

    /// <summary>The messages per kind; the same bytes on every machine.</summary>
    public static IReadOnlyDictionary<BerichtSoort, IReadOnlyList<byte[]>> Create()
    {
        var messages = BerichtSoorten.All.ToDictionary(soort => soort, _ => new List<byte[]>());
        // Half of the year lies before the change of releases.
        var options = new RegionOptions { Clienten = 1_000, Maanden = 12, Seed = 7, Tot = new(2024, 12, 31), Wissel = new(2024, 7, 1), EigenRetouren = true };
        foreach (var story in Region.Stories(options))
        {
            var kept = messages[story.Bericht.Soort];
            if (kept.Count < Most)
                kept.Add(BerichtWriter.Write(story.Bericht, SchemaSet.Embedded));
        }

        return messages.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<byte[]>)pair.Value);
    }
}
