using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>The parts of a version of a toewijzing from which its maxima follow, as columns.</summary>
internal static class HuidigeOmvang
{
    /// <summary>The parts of Omvang are there together or not at all.</summary>
    public static Omvang? Of(long? volume, string? eenheid, string? frequentie) => volume is { } present
        ? new() { Volume = present, Eenheid = eenheid ?? string.Empty, Frequentie = frequentie ?? string.Empty }
        : null;

    /// <summary>Product; null in a generieke toewijzing.</summary>
    public static Product? ProductOf(string? categorie, string? code = null) => categorie is null ? null : new() { Categorie = categorie, Code = code };
}
