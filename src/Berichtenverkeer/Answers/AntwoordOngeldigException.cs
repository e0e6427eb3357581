using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Answers;

/// <summary>
/// An answer that we composed does not hold: it never leaves the house, and the message that it answers goes to
/// quarantaine. This is a fault of ours, or of the schema set, never of the sender.
/// </summary>
/// <param name="soort">The answer.</param>
/// <param name="reden">Dutch, what is wrong with it, without values.</param>
public sealed class AntwoordOngeldigException(BerichtSoort soort, string reden)
    : Exception($"De samengestelde {soort.Code} is niet goed en gaat niet de deur uit: {reden}")
{
    /// <summary>The answer.</summary>
    public BerichtSoort Soort { get; } = soort;
}
