namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>How often a bepaling holds. The hits of all bepalingen together are at least the number of tenzij's.</summary>
/// <param name="Id">Id, such as <c>TZ3</c>.</param>
/// <param name="Naam">Its name in the latest rule set used.</param>
/// <param name="Geraakt">Verzoeken for which it holds.</param>
/// <param name="AlsEnige">Those for which no other holds.</param>
/// <param name="AlsPrimaire">Those for which it is the first; over all bepalingen together this is the number of tenzij's.</param>
/// <param name="Gronden">Its gronden.</param>
public sealed record BepalingCijfers(string Id, string Naam, Aantal Geraakt, Aantal AlsEnige, Aantal AlsPrimaire, IReadOnlyList<GrondCijfers> Gronden);
