using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Rules;

/// <summary>What the rules say about one message.</summary>
public sealed record Verdict
{
    /// <summary>Nothing found.</summary>
    public static Verdict Accepted { get; } = new();

    /// <summary>Nothing found in a declaratie that counts as sent.</summary>
    public static Verdict AcceptedPerRegel { get; } = new() { Level = FindingLevel.Berichtoverstijgend, IsPerRegel = true };

    /// <summary>The level that was judged last: the one of the breaches. Cross-message and external rules are one level here.</summary>
    public FindingLevel Level { get; init; } = FindingLevel.Bericht;

    /// <summary>Breaches that refuse.</summary>
    public IReadOnlyList<RuleFinding> Breaches { get; init; } = [];

    /// <summary>Breaches that are only shown.</summary>
    public IReadOnlyList<RuleFinding> Signalen { get; init; } = [];

    /// <summary>Rules that could not decide.</summary>
    public IReadOnlyList<RuleInfo> Onbeslist { get; init; } = [];

    /// <summary>True for a declaratie that counts as sent: its breaches refuse lines and clients, not the whole (IV087).</summary>
    public bool IsPerRegel { get; init; }

    /// <summary>True when the message is refused as a whole (OP286): any breach does that, except in a declaratie that counts as sent.</summary>
    public bool IsRefused => Breaches.Count > 0 && !IsPerRegel;

    /// <summary>True when it is refused only because something earlier is missing: that may still wait in quarantaine.</summary>
    public bool RestsOnMissing => IsRefused && Breaches.All(breach => breach.Rule.RestsOnMissing);

    /// <summary>How the message ends.</summary>
    public Uitkomst Uitkomst => IsRefused ? Uitkomst.Afgekeurd : Breaches.Count > 0 ? Uitkomst.DeelsAfgewezen : Uitkomst.Geaccepteerd;

    /// <summary>The same, with signalen of an earlier level.</summary>
    internal Verdict With(IReadOnlyList<RuleFinding> earlier) => earlier.Count == 0 ? this : this with { Signalen = [.. earlier, .. Signalen] };
}
