namespace Berichtenverkeer.Reading;

/// <summary>One thing that is wrong in a message, as a user reads it. A violation is data, never an exception.</summary>
/// <param name="Level">The level of control that found it.</param>
/// <param name="Code">Rule code of the standard (<c>TR056</c>), or a code of <see cref="FindingCodes"/> for XML and XSD.</param>
/// <param name="Retourcode">Code of list WJ001 that a retour would carry; null where the standard has none (an XSD error gets no retour).</param>
/// <param name="Path">Indexed path of the element, such as <c>/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum</c>.</param>
/// <param name="Line">Line in the payload, from 1; 0 where unknown.</param>
/// <param name="Column">Column in the payload, from 1; 0 where unknown.</param>
/// <param name="Tekst">Dutch sentence. Never holds the value of an element: it might be a Bsn.</param>
public sealed record Finding(
    FindingLevel Level,
    string Code,
    string? Retourcode,
    string Path,
    int Line,
    int Column,
    string Tekst)
{
    /// <summary>True when it is only shown: the gemeente has the rule on <c>signaal</c>.</summary>
    public bool Signaal { get; init; }
}
