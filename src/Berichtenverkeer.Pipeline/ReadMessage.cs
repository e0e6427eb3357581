using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>A message of a chunk on its way to a verdict.</summary>
/// <param name="Item">Its place in the night.</param>
/// <param name="Result">What reading it again gave.</param>
internal sealed record ReadMessage(WorkItem Item, ReadResult Result)
{
    /// <summary>The message; null when its payload could not be read again.</summary>
    public Bericht? Bericht => Result.Bericht;

    /// <summary>What the rules inside the message say; null when they were not asked.</summary>
    public Verdict? Inside { get; init; }

    /// <summary>True when it goes on to the dossier.</summary>
    public bool GoesOn => Bericht is not null && Inside is not { IsRefused: true } && Fault is null;

    /// <summary>Set when the engine got stuck on it.</summary>
    public Disposition? Fault { get; init; }

    /// <summary>The message as reading it says, not judged.</summary>
    public JudgedBericht ToFact() => new(Item.BerichtId, Bericht, Result.Uitkomst, Result.Findings, Result.Disposition);
}
