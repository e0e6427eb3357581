namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>How often a grond has an outcome.</summary>
/// <param name="Bepaling">Id of the bepaling.</param>
/// <param name="Code">Code of the grond, such as <c>3c</c>.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Aantal">Number of verzoeken.</param>
public sealed record GrondCijfers(string Bepaling, string Code, string Naam, Aantal Aantal);
