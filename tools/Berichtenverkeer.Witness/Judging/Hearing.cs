using Berichtenverkeer.Witness.Cases;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>All that was said about one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Fast">What the fast reader told; null when it handed over.</param>
/// <param name="Again">What it told the second time, with what it had learned; null when it handed over.</param>
/// <param name="Reference">What the reference reader says.</param>
/// <param name="Told">What the reference told, when it is valid.</param>
/// <param name="Others">What the other witnesses say, as far as they are there.</param>
internal sealed record Hearing(
    WitnessCase Case,
    IReadOnlyList<ReadEvent>? Fast,
    IReadOnlyList<ReadEvent>? Again,
    Answer Reference,
    IReadOnlyList<ReadEvent> Told,
    IReadOnlyList<Answer> Others)
{
    /// <summary>All witnesses.</summary>
    public IEnumerable<Answer> Answers => Others.Prepend(Reference);
}
