using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>A part of a verzoek: an AangevraagdProduct, a NieuwProduct or a TeWijzigenProduct.</summary>
/// <param name="TeWijzigen">The toewijzing to change; null for a new product.</param>
/// <param name="Product">The product; null is generiek, and of a change always: its toewijzing has it.</param>
/// <param name="Begin">First day, inclusive.</param>
/// <param name="Eind">Last day, inclusive; null is open.</param>
/// <param name="Omvang">Omvang; null with a budget.</param>
/// <param name="Budget">Budget in eurocent.</param>
public sealed record GevraagdDeel(long? TeWijzigen, Product? Product, DateOnly Begin, DateOnly? Eind, Omvang? Omvang, long? Budget);
