using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>
/// Worth of a product over a period in eurocent (D10): pro rata by day, in exact arithmetic, rounded half up once at the end. The tariff is that of
/// the first day of the part that is valued; when a list holds more than one for that day the highest, so that a norm is not passed unseen.
/// </summary>
/// <param name="tarieven">Agreed tariffs.</param>
/// <param name="aanbieder">AGB code of the aanbieder they are agreed with.</param>
internal readonly struct Waardering(ITarievenLijst tarieven, string aanbieder)
{
    /// <summary>Worth of the part; null when it cannot be valued: no tariff known, no Omvang and no Budget, or a total without an end.</summary>
    /// <param name="product">The product; null is generiek.</param>
    /// <param name="omvang">Omvang.</param>
    /// <param name="budget">Budget in eurocent for the whole period; goes before Omvang.</param>
    /// <param name="begin">First day of the whole period.</param>
    /// <param name="eind">Last day of it, inclusive; null is open.</param>
    /// <param name="deel">The part.</param>
    public long? Of(Product? product, Omvang? omvang, long? budget, DateOnly begin, DateOnly? eind, Periode deel)
    {
        if (budget is { } bedrag)
            return eind is null ? null : Hoeveelheid.Of(new() { Volume = bedrag, Frequentie = "6" }, begin, eind, deel)?.Eurocent(1, 1);
        if (omvang is null || Hoeveelheid.Of(omvang, begin, eind, deel) is not { } hoeveelheid)
            return null;
        return TariefOp(product, omvang.Eenheid, deel.Begin < begin ? begin : deel.Begin) is var (tarief, deler) ? hoeveelheid.Eurocent(tarief, deler) : null;
    }

    private (long Tarief, int Deler)? TariefOp(Product? product, string eenheid, DateOnly op)
    {
        if (eenheid == Rekenvolume.Euro)
            return (1, 1);
        if (product?.Code is not { } code || tarieven.Find(aanbieder, code, op) is not { } afspraak)
            return null;
        if (Highest(afspraak, eenheid) is { } tarief)
            return (tarief, 1);
        return eenheid == Rekenvolume.Minuut && Highest(afspraak, Rekenvolume.Uur) is { } uurtarief ? (uurtarief, (int)Rekenvolume.MinutenPerUur) : null;
    }

    private static long? Highest(Tariefafspraak afspraak, string eenheid)
    {
        long? highest = null;
        foreach (var (agreed, tarief) in afspraak.PerEenheid)
        {
            if (agreed == eenheid && !(tarief <= highest))
                highest = tarief;
        }

        return highest;
    }
}
