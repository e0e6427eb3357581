using Berichtenverkeer.Answers;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Storage;

/// <summary>A message with its verdict, ready to be stored.</summary>
/// <param name="BerichtId">Number of the message in the store.</param>
/// <param name="Bericht">The message; null when its payload could not be read again.</param>
/// <param name="Uitkomst">How it ended.</param>
/// <param name="Findings">What was found; empty when accepted.</param>
/// <param name="Disposition">Reason when it was not judged (quarantaine, overgeslagen); else null.</param>
public sealed record JudgedBericht(long BerichtId, Bericht? Bericht, Uitkomst Uitkomst, IReadOnlyList<Finding> Findings, Disposition? Disposition)
{
    /// <summary>Codes of rules that could not decide on it, each once.</summary>
    public IReadOnlyList<string> Onbeslist { get; init; } = [];

    /// <summary>The answer that we owe; null when we owe none, or another gave it.</summary>
    public SamengesteldAntwoord? Antwoord { get; init; }

    /// <summary>Of each prestatie of a declaratie that counts as sent, in document order: why it was granted or refused. Empty for all else, and for old traffic.</summary>
    public IReadOnlyList<PrestatieToets> Toetsen { get; init; } = [];

    /// <summary>
    /// Of each prestatie of old traffic, in document order: the toewijzing that it is booked on, found for a line without
    /// ToewijzingNummer (303). Empty, or null for a line: the ToewijzingNummer says it, if there is one.
    /// </summary>
    public IReadOnlyList<ToewijzingSleutel?> Toewijzingen { get; init; } = [];

    /// <summary>The terms that it starts.</summary>
    public IReadOnlyList<Termijn> Termijnen { get; init; } = [];

    /// <summary>Of an accepted verzoek (315, 317): what we advise about it. Empty for all else, and for old traffic.</summary>
    public IReadOnlyList<Besluit> Besluiten { get; init; } = [];

    /// <summary>The rule set of <see cref="Besluiten"/>; null when there are none.</summary>
    public Regelset? Regelset { get; init; }
}
