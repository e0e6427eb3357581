using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>How a run ended.</summary>
/// <param name="Summary">What the run did, counted from the store; null when it was broken off before its night was fixed: then nothing was taken in.</param>
/// <param name="Interrupted">True when it was stopped on request. Running the same command again finishes the work.</param>
/// <param name="Recovered">Earlier runs that were finished first.</param>
public sealed record NightResult(RunSummary? Summary, bool Interrupted, IReadOnlyList<RunSummary> Recovered)
{
    /// <summary>How payloads were read meanwhile with the same XSDs; what was read again from the store counts again.</summary>
    public ReadingShare Lezen { get; init; } = ReadingShare.None;
}
