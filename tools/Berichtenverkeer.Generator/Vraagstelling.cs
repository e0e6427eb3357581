using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>
/// An aanbieder does not always ask what will be granted: more volume, a later end, an earlier start or another product. What a story grants
/// stays as it was planned, so all that follows hangs together.
/// </summary>
internal static class Vraagstelling
{
    /// <summary>So many of a thousand products are asked otherwise than they will be granted.</summary>
    private const int Anders = 130;

    /// <summary>Perhaps changes what is asked.</summary>
    /// <param name="product">What is asked: as planned.</param>
    /// <param name="toewijzing">What will be granted.</param>
    /// <param name="voorbij18">Last day as it would be but for the eighteenth birthday; null when that is not in sight.</param>
    /// <param name="day">Day of asking.</param>
    /// <param name="alone">True when no other product is asked: then it may be another one.</param>
    /// <param name="random">Random source.</param>
    /// <returns>True when it is worth talking about.</returns>
    public static bool Stel(AangevraagdProduct product, Toewijzing toewijzing, DateOnly? voorbij18, DateOnly day, bool alone, Prng random)
    {
        if (voorbij18 is { } eind && random.Promille(750))
        {
            product.ToewijzingEinddatum = eind;
            return true;
        }

        if (!random.Promille(Anders))
            return false;
        switch (random.Between(0, 9))
        {
            case < 4 when product.Omvang is { } omvang:
                product.Omvang = new() { Volume = Meer(omvang.Volume), Eenheid = omvang.Eenheid, Frequentie = omvang.Frequentie };
                return false;
            case 4 when random.Promille(600):
                product.ToewijzingIngangsdatum = day.AddDays(-random.Between(32, 75));
                return true;
            case < 7 when alone && Ander(toewijzing.Variant, random) is { } variant:
                product.Product = variant.Product;
                product.Omvang = new() { Volume = Math.Max(1, variant.Volume), Eenheid = variant.Eenheid!, Frequentie = variant.Frequentie! };
                product.Budget = null;
                return false;
            default:
                product.ToewijzingEinddatum = product.ToewijzingEinddatum?.AddMonths(random.Between(1, 6));
                return false;
        }
    }

    /// <summary>Half as much again, and at least one.</summary>
    public static long Meer(long volume) => Math.Max(volume + 1, volume * 3 / 2);

    /// <summary>Another product with a code of its own, of a toewijzing that has an end.</summary>
    private static ProductVariant? Ander(ProductVariant granted, Prng random)
    {
        var variant = random.Pick(Contracts.Of(granted.Domein, in23: false));
        return variant.Code is null || variant.Sleutel == granted.Sleutel ? null : variant;
    }
}
