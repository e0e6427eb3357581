namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Open verzoeken of one age.</summary>
/// <param name="Naam">Dutch name of the class, such as <c>0 t/m 5 werkdagen</c>.</param>
/// <param name="Open">Without any answer.</param>
/// <param name="InOnderzoek">Answered with "in onderzoek".</param>
public sealed record OpenKlasse(string Naam, Aantal Open, Aantal InOnderzoek);
