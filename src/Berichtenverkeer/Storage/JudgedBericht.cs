using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>A message with its verdict, ready to be stored.</summary>
/// <param name="BerichtId">Number of the message in the store.</param>
/// <param name="Bericht">The message; null when its payload could not be read again.</param>
/// <param name="Uitkomst">How it ended.</param>
/// <param name="Findings">What was found; empty when accepted.</param>
/// <param name="Disposition">Reason when it was not judged (quarantaine, overgeslagen); else null.</param>
public sealed record JudgedBericht(long BerichtId, Bericht? Bericht, Uitkomst Uitkomst, IReadOnlyList<Finding> Findings, Disposition? Disposition);
