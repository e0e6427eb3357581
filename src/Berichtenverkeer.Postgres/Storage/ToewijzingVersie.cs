using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Parts of a version of a toewijzing, made from their columns.</summary>
internal static class ToewijzingVersie
{
    /// <summary>The parts of Omvang are there together or not at all.</summary>
    public static Omvang? OmvangOf(long? volume, string? eenheid, string? frequentie) => volume is { } present
        ? new() { Volume = present, Eenheid = eenheid ?? string.Empty, Frequentie = frequentie ?? string.Empty }
        : null;

    /// <summary>Product; null in a generieke toewijzing.</summary>
    public static Product? ProductOf(string? categorie, string? code) => categorie is null ? null : new() { Categorie = categorie, Code = code };
}
