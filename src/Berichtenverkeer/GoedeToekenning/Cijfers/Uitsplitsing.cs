namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>A break-down.</summary>
/// <param name="Soort">gemeente, aanbieder, product, categorie, verwijzer, berichtsoort or leeftijdsgroep.</param>
/// <param name="Regels">Its rows, the largest first.</param>
public sealed record Uitsplitsing(string Soort, IReadOnlyList<UitsplitsingRegel> Regels);
