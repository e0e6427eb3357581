namespace Berichtenverkeer.Reading;

/// <summary>The StUF GGk 2.1 envelope in which a message travelled: what an answer must refer to.</summary>
/// <param name="Berichtcode"><c>Di01</c>, <c>Du01</c> or <c>Fo01</c>.</param>
/// <param name="Referentienummer">UUID of this envelope.</param>
/// <param name="CrossRefnummer">UUID of the envelope that this one answers (Du01, Fo01).</param>
/// <param name="Zender">Organisation that sent it: gemeentecode, AGB-code or a name such as VECOZO.</param>
/// <param name="Ontvanger">Organisation it was sent to.</param>
/// <param name="TijdstipBericht">As sent: 8 to 17 digits.</param>
/// <param name="Functie">Message kind, such as <c>JW323</c>; null for a Fo01.</param>
/// <param name="FoutCode">Error code of a Fo01.</param>
/// <param name="FoutPlek"><c>client</c> or <c>server</c>, of a Fo01.</param>
/// <param name="FoutOmschrijving">Description in a Fo01. May quote a value: kept in the database, never logged.</param>
/// <param name="FoutDetails">Details of a Fo01, such as <c>JW307-00120001</c>.</param>
public sealed record Envelope(
    string Berichtcode,
    string Referentienummer,
    string? CrossRefnummer,
    string Zender,
    string Ontvanger,
    string TijdstipBericht,
    string? Functie,
    string? FoutCode = null,
    string? FoutPlek = null,
    string? FoutOmschrijving = null,
    string? FoutDetails = null);
