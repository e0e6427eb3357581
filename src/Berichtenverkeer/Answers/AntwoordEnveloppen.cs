namespace Berichtenverkeer.Answers;

/// <summary>In which envelope each kind of answer travels, when it travels in one.</summary>
/// <remarks>
/// A retour is a Du01, and so is a 304, the retour of release 2.3 on a 303. For the 325 no source says it. It is a message
/// of its own that names the declaratie itself, with an Identificatie of its own, so a Di01 is assumed here, without a
/// crossRefnummer. To be confirmed with BIDN; until then a gemeente can set it.
/// </remarks>
/// <param name="ingesteld">What is set, by number of the answer; the others are as usual.</param>
public sealed class AntwoordEnveloppen(IReadOnlyDictionary<int, EnvelopSoort> ingesteld)
{
    private static readonly Dictionary<int, EnvelopSoort> gewoon = new()
    {
        [304] = EnvelopSoort.Du01,
        [306] = EnvelopSoort.Du01,
        [308] = EnvelopSoort.Du01,
        [316] = EnvelopSoort.Du01,
        [318] = EnvelopSoort.Du01,
        [325] = EnvelopSoort.Di01,
    };

    /// <summary>Nothing set.</summary>
    public static AntwoordEnveloppen Standaard { get; } = new(new Dictionary<int, EnvelopSoort>());

    /// <summary>Numbers of the answers that can be set.</summary>
    public static IReadOnlyCollection<int> Antwoorden => gewoon.Keys;

    /// <summary>The envelope of an answer.</summary>
    /// <param name="nummer">Its number, such as 325.</param>
    public EnvelopSoort Of(int nummer) => ingesteld.TryGetValue(nummer, out var soort) ? soort : gewoon[nummer];

    /// <summary>Reads <c>du01</c> or <c>di01</c>; null for anything else.</summary>
    public static EnvelopSoort? Parse(string text) => text switch
    {
        "du01" => EnvelopSoort.Du01,
        "di01" => EnvelopSoort.Di01,
        _ => null,
    };

    /// <summary>The word for an envelope.</summary>
    public static string NameOf(EnvelopSoort soort) => soort == EnvelopSoort.Di01 ? "di01" : "du01";
}
