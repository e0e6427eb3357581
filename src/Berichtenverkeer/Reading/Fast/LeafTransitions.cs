namespace Berichtenverkeer.Reading.Fast;

/// <summary>The runs of bytes that were seen after one leaf, in one style of writing. Bounded, whatever is read.</summary>
internal struct LeafTransitions
{
    private const int Most = 24;

    /// <summary>The runs; those that were seen first come first.</summary>
    public Transition[]? Seen;

    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>Place of the one that was right the last time.</summary>
    public int Last;

    /// <summary>Remembers one. When there are too many it takes the place behind the one that was right last; the first always stays.</summary>
    public void Add(Transition transition)
    {
        Seen ??= new Transition[2];
        if (Count == Most)
        {
            Seen[Last = 1 + (Last % (Most - 1))] = transition;
            return;
        }

        if (Count == Seen.Length)
            Array.Resize(ref Seen, Math.Min(Most, Count * 2));
        Seen[Last = Count++] = transition;
    }
}
