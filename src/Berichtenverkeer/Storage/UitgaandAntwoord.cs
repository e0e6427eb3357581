using Berichtenverkeer.Answers;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>An answer with all that is needed to write it, the same each time.</summary>
/// <param name="AntwoordId">Number of the answer.</param>
/// <param name="Vorm">plat, di01, du01 or zip.</param>
/// <param name="Pakket">Name of the file or zip.</param>
/// <param name="Bericht">Kind, such as JW306, or Fo01.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Aanbieder">AGB code, or <c>onbekend</c>.</param>
/// <param name="Identificatie">Its own identification.</param>
/// <param name="Release">Release of the standard, such as 3.2; empty for a Fo01.</param>
/// <param name="Referentienummer">UUID of its envelope.</param>
/// <param name="Tijdstip">Moment of the run in Europe/Amsterdam, 14 digits.</param>
/// <param name="Applicatie">The application that the envelope names.</param>
/// <param name="Di01">The envelope of the heen; null when it came without.</param>
/// <param name="Inhoud">The message.</param>
public sealed record UitgaandAntwoord(
    long AntwoordId,
    string Vorm,
    string Pakket,
    string Bericht,
    string Gemeente,
    string Aanbieder,
    string Identificatie,
    string Release,
    string Referentienummer,
    string Tijdstip,
    AntwoordApplicatie Applicatie,
    Envelope? Di01,
    byte[] Inhoud);
