using Berichtenverkeer.GoedeToekenning.Uitkomsten;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning.Uitkomsten;

/// <summary>A product as it is asked for, and the same as it is granted.</summary>
internal static class VerloopBouw
{
    public static GevraagdDeel Gevraagd(long? teWijzigen = null) => new(
        teWijzigen,
        teWijzigen is null ? new() { Categorie = "45", Code = "45A04" } : null,
        new(2026, 3, 9),
        new(2026, 8, 31),
        new() { Volume = 2, Eenheid = "04", Frequentie = "2" },
        null);

    public static ToegewezenProduct Toegewezen(long nummer = 10001) => new()
    {
        ToewijzingNummer = nummer,
        Product = new() { Categorie = "45", Code = "45A04" },
        Toewijzingsdatum = new(2026, 3, 4),
        Toewijzingstijd = new(9, 0),
        Ingangsdatum = new(2026, 3, 9),
        Einddatum = new(2026, 8, 31),
        Omvang = new() { Volume = 2, Eenheid = "04", Frequentie = "2" },
    };

    /// <summary>As it was before a verzoek.</summary>
    public static ToegewezenProduct Bekend(long nummer)
    {
        var product = Toegewezen(nummer);
        (product.Toewijzingsdatum, product.Ingangsdatum, product.Einddatum) = (new(2025, 9, 1), new(2025, 10, 1), new(2026, 6, 30));
        return product;
    }
}
