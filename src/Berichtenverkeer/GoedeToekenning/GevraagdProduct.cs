using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>A product that is asked for in a verzoek that is still open: an AangevraagdProduct, a NieuwProduct, or what a TeWijzigenProduct would become.</summary>
/// <param name="Bsn">Bsn of the client. Never leaves the dossier in a text.</param>
/// <param name="Aanbieder">AGB code of the aanbieder that asks.</param>
/// <param name="Referentie">ReferentieAanbieder of the verzoek.</param>
/// <param name="ToewijzingNummer">The toewijzing that it would change; null for a new product.</param>
/// <param name="Product">The product; null is generiek. Of a TeWijzigenProduct that of its toewijzing, null when that is not known.</param>
/// <param name="Begin">First day asked for, inclusive.</param>
/// <param name="Eind">Last day asked for, inclusive; null is open.</param>
public sealed record GevraagdProduct(string Bsn, string Aanbieder, string Referentie, long? ToewijzingNummer, Product? Product, DateOnly Begin, DateOnly? Eind);
