using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Lists;

/// <summary>A list about clients that is in force.</summary>
/// <param name="Unit">The gemeente and domein that it is for.</param>
/// <param name="Soort">Kind, as <see cref="ListKindNames"/> spells it.</param>
/// <param name="LijstId">Number of the list.</param>
/// <param name="Sleutel">Which key made its pseudonyms.</param>
public sealed record ClientListInForce(UnitKey Unit, string Soort, long LijstId, string Sleutel);
