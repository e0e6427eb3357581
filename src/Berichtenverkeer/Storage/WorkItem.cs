using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Storage;

/// <summary>The small record by which a message of the night is put in canonical order, without its content.</summary>
/// <param name="BerichtId">Number of the message in the store: that of its distinct payload.</param>
/// <param name="Soort">Which message.</param>
/// <param name="Dagtekening">Dagtekening of the message (of a retour: DagtekeningRetour).</param>
/// <param name="Aanbieder">AGB code of the aanbieder that is party to the message.</param>
/// <param name="Afzender">Afzender in the Header.</param>
/// <param name="Identificatie">Identificatie in the Header.</param>
/// <param name="Sha256">Hash of the payload: the last tie-breaker.</param>
/// <param name="Length">Bytes of the payload: bounds a chunk.</param>
/// <param name="Referenties">ReferentieAanbieder values of a 301, 319, 315 or 317: they decide the order on one day. Of a 325 the Identificatie of the 323 that it answers.</param>
/// <param name="OpDatum">Business date of the run that first took it in: "today" for its rules and terms.</param>
/// <param name="OnlyRemovals">True for a 301 that does nothing but remove toewijzingen: RedenWijziging 13 (or 01, in 2.3) with Einddatum = Ingangsdatum.</param>
public sealed record WorkItem(
    long BerichtId,
    BerichtSoort Soort,
    DateOnly Dagtekening,
    string Aanbieder,
    string Afzender,
    string Identificatie,
    byte[] Sha256,
    long Length,
    IReadOnlyList<string> Referenties,
    DateOnly OpDatum,
    bool OnlyRemovals);
