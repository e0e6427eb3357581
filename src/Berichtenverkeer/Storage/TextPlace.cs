namespace Berichtenverkeer.Storage;

/// <summary>Where the texts of a message stand in <see cref="WorkTexts"/>.</summary>
/// <param name="Block">Which block.</param>
/// <param name="Start">First character in that block.</param>
/// <param name="Length">Characters of all texts.</param>
/// <param name="IdentificatieLength">Characters of the first.</param>
internal readonly record struct TextPlace(int Block, int Start, int Length, int IdentificatieLength);
