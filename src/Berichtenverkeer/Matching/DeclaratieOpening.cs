using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>
/// What is known of a declaratie when its head and its credits were judged and its debits not yet. It holds no part of the
/// message, so all declaraties of a night may be opened before the first is judged to its end (OP366).
/// </summary>
public sealed class DeclaratieOpening
{
    /// <summary>The verdict, when the declaratie is refused as a whole (IV087): nothing more is judged. Null when it counts as sent.</summary>
    public Verdict? Geweigerd { get; init; }

    /// <summary>Credits that are granted, in document order.</summary>
    public IReadOnlyList<PrestatieStand> Credits { get; init; } = [];

    /// <summary>Credits that are refused: they took their number.</summary>
    public IReadOnlyList<PrestatieStand> GeweigerdeCredits { get; init; } = [];

    /// <summary>Findings so far: on Header and Declaratie only signalen, on credits also breaches.</summary>
    internal IReadOnlyList<BewaardeBevinding> Bevindingen { get; init; } = [];

    /// <summary>Rules that could not decide so far.</summary>
    internal IReadOnlyList<RuleInfo> Onbeslist { get; init; } = [];

    /// <summary>Of each credit that was judged: why it is granted or refused.</summary>
    internal IReadOnlyDictionary<KlassePlek, PrestatieToets> Toetsen { get; init; } = new Dictionary<KlassePlek, PrestatieToets>();
}
