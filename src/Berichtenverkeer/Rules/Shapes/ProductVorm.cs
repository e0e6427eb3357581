using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>What a product that is assigned (301), asked for (315, 317) or to be changed (317) has in common.</summary>
/// <param name="Product">The product; null is generiek, and always so for a TeWijzigenProduct.</param>
/// <param name="Begin">First day.</param>
/// <param name="Einde">Last day, inclusive; null is open.</param>
/// <param name="Omvang">Omvang.</param>
/// <param name="Budget">Budget in eurocent.</param>
internal readonly record struct ProductVorm(Product? Product, DateOnly Begin, DateOnly? Einde, Omvang? Omvang, long? Budget)
{
    private static readonly DateOnly LaatsteOudeDag = new(2020, 12, 31);

    /// <summary>True when it names one product, not only a category.</summary>
    public bool HasCode => Product?.Code is not null;

    /// <summary>True when it runs on after 2020: then the rules of today hold, not those of then.</summary>
    public bool LooptNa2020 => Einde is null || Einde > LaatsteOudeDag;

    /// <summary>True when its Frequentie is per day (or another that lapsed) in a unit for which that may not be.</summary>
    public bool HasVerbodenFrequentie =>
        Omvang is { Eenheid: "14" or "16" or "83" or "84", Frequentie: not ("2" or "4" or "6") } && LooptNa2020;
}
