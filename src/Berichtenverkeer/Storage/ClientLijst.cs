namespace Berichtenverkeer.Storage;

/// <summary>A loaded list about clients. It names them by pseudonym, so it can be read with the key that it was made with only.</summary>
/// <param name="Soort">Kind of the list, as a user knows it.</param>
/// <param name="LijstId">Number of the list.</param>
/// <param name="Sleutel">Which key made the pseudonyms (<see cref="GoedeToekenning.Lijsten.ClientPseudoniem.KeyId"/>).</param>
/// <param name="Rows">Its rows.</param>
public sealed record ClientLijst<T>(string Soort, long LijstId, string Sleutel, IReadOnlyList<T> Rows);
