using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Answers;

/// <summary>An answer that the gemeente owes, ready for the outbox. Once stored it is never composed again.</summary>
/// <param name="Soort">Which message, such as JW306.</param>
/// <param name="Identificatie">Its own identification, at most 12 characters: IdentificatieRetour, Identificatie of a 325, GemeenteReferentieNummer of a 304.</param>
/// <param name="Referentienummer">UUID of the envelope in which it would travel; also when it travels without.</param>
/// <param name="Inhoud">The message as it leaves the house, valid against its XSD.</param>
/// <param name="Modus">What the gemeente lets us do with it.</param>
public sealed record SamengesteldAntwoord(BerichtSoort Soort, string Identificatie, string Referentienummer, byte[] Inhoud, AntwoordModus Modus);
