namespace Berichtenverkeer.Reading.Fast;

/// <summary>One way in which senders write a message: its root tag, and from there prefixes and layout. Holds what was learned of it.</summary>
/// <param name="plan">The plan of the message.</param>
/// <param name="rootTag">The root tag, from <c>&lt;</c> up to and including <c>&gt;</c>.</param>
/// <param name="bindings">The prefixes that it binds.</param>
internal sealed class WritingStyle(FastPlan plan, byte[] rootTag, PrefixBinding[] bindings)
{
    /// <summary>The plan of the message.</summary>
    public readonly FastPlan Plan = plan;

    /// <summary>The root tag.</summary>
    public readonly byte[] RootTag = rootTag;

    /// <summary>The prefixes that it binds.</summary>
    public readonly PrefixBinding[] Bindings = bindings;

    /// <summary>What was learned, by number of the leaf; the last is before the first value.</summary>
    public readonly LeafTransitions[] Learned = new LeafTransitions[plan.Leaves.Length + 1];

    /// <summary>Length of the name in the root tag.</summary>
    public required int RootNameLength { get; init; }
}
