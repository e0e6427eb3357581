namespace Berichtenverkeer.Reading.Fast;

/// <summary>
/// What stood between the end of one value and the start of the next: end tags, white space and start tags, as one run of bytes. The plan
/// has been asked once whether they may follow each other; the answer cannot change, since it depends on the two leaves only.
/// </summary>
/// <param name="bytes">The bytes.</param>
/// <param name="next">The leaf whose value follows; -1 after the end of the message.</param>
/// <param name="steps">Which elements closed and opened in between.</param>
internal sealed class Transition(byte[] bytes, int next, TransitionStep[] steps)
{
    /// <summary>The bytes.</summary>
    public readonly byte[] Bytes = bytes;

    /// <summary>The leaf whose value follows; -1 after the end of the message.</summary>
    public readonly int Next = next;

    /// <summary>Which elements closed and opened in between.</summary>
    public readonly TransitionStep[] Steps = steps;
}
