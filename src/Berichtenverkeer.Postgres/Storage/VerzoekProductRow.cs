using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The three kinds of products of a 317 in one shape.</summary>
internal readonly record struct VerzoekProductRow(
    string Soort, long? ToewijzingNummer, Product? Product, DateOnly? GewensteIngangsdatum, DateOnly? Einddatum, Omvang? Omvang, long? Budget)
{
    public static VerzoekProductRow Of(OngewijzigdProduct product) => new("ongewijzigd", product.ToewijzingNummer, null, null, null, null, null);

    public static VerzoekProductRow Of(TeWijzigenProduct product) =>
        new("te_wijzigen", product.ToewijzingNummer, null, product.GewensteIngangsdatum, product.Einddatum, product.Omvang, product.Budget);

    public static VerzoekProductRow Of(NieuwProduct product) =>
        new("nieuw", null, product.Product, product.GewensteIngangsdatum, product.Einddatum, product.Omvang, product.Budget);
}
