namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Values to filter on, each with a Dutch name, by code. Only what occurs, and of aanbieders only with enough clients.</summary>
/// <param name="Gemeenten">CBS codes.</param>
/// <param name="Aanbieders">AGB codes.</param>
/// <param name="Categorieen">ProductCategorieen, with the domein (<c>Jw</c>, <c>Wmo</c>).</param>
/// <param name="Producten">ProductCodes.</param>
/// <param name="Verwijzers">Verwijzer types.</param>
public sealed record MonitorKeuzes(
    IReadOnlyList<Keuze> Gemeenten,
    IReadOnlyList<Keuze> Aanbieders,
    IReadOnlyList<Keuze> Categorieen,
    IReadOnlyList<Keuze> Producten,
    IReadOnlyList<Keuze> Verwijzers);
