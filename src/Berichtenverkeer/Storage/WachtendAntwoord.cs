namespace Berichtenverkeer.Storage;

/// <summary>An answer that was released and has no file yet.</summary>
/// <param name="AntwoordId">Number of the answer.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Soort">retour (also a 304 and a 325) or fo01.</param>
/// <param name="Bericht">Kind, such as JW306, or Fo01.</param>
/// <param name="Release">Release of the standard; empty for a Fo01.</param>
/// <param name="Aanbieder">AGB code, or <c>onbekend</c>.</param>
/// <param name="Identificatie">Its own identification.</param>
/// <param name="RunId">The run that composed it.</param>
/// <param name="Lengte">Bytes of the message.</param>
/// <param name="InDi01">Whether the heen came in a Di01.</param>
/// <param name="LaatsteZip">Highest number of a zip of this kind, gemeente and run so far; 0 when there is none.</param>
public sealed record WachtendAntwoord(
    long AntwoordId, string Gemeente, string Soort, string Bericht, string Release, string Aanbieder, string Identificatie, long RunId, long Lengte, bool InDi01, int LaatsteZip);
