namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>What was written.</summary>
/// <param name="Files">Files and zips.</param>
/// <param name="Answers">Answers in them.</param>
/// <param name="Interrupted">True when it was stopped halfway; the next time it goes on.</param>
public sealed record OutboxResult(int Files, int Answers, bool Interrupted)
{
    /// <summary>Answers that got a file this time and are too large for an envelope or zip: they leave as they are.</summary>
    public int TooLarge { get; init; }
}
