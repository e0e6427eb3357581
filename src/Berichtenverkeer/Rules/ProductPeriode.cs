using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A product over a period: what the overlap rules compare (TR302, TR361, TR386, TR410).</summary>
/// <param name="Product">The product; null is generiek.</param>
/// <param name="Begin">First day.</param>
/// <param name="Einde">Last day, inclusive; null is open.</param>
internal readonly record struct ProductPeriode(Product? Product, DateOnly Begin, DateOnly? Einde)
{
    /// <summary>The last day, with an open end as the end of time.</summary>
    public DateOnly Laatste => Einde ?? DateOnly.MaxValue;

    /// <summary>True when it ends before it begins: no day is in it, so it overlaps with nothing (CS003 refuses it).</summary>
    public bool IsLeeg => Laatste < Begin;
}
