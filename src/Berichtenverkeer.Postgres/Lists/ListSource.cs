using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Lists;

/// <summary>Where a list came from and for whom it is.</summary>
/// <param name="Unit">The gemeente and domein it is for; null for the list of gemeenten, which is for all.</param>
/// <param name="FileName">Name of the file, without folder.</param>
/// <param name="Sha256">Hash of the file; of a list about clients keyed, for a short list could be guessed from its hash.</param>
/// <param name="LoadedAt">When it was loaded.</param>
public sealed record ListSource(UnitKey? Unit, string FileName, byte[] Sha256, DateTimeOffset LoadedAt)
{
    /// <summary>Which key made the pseudonyms; null for a list that is not about clients.</summary>
    public string? Sleutel { get; init; }
}
