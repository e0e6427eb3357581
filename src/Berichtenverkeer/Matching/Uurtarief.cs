namespace Berichtenverkeer.Matching;

/// <summary>Hours that are declared in minutes (TR346, IV081): the amount is rounded once, half up, and never reckoned from the rounded minute tariff.</summary>
public static class Uurtarief
{
    private const long Half = Rekenvolume.MinutenPerUur / 2;

    /// <summary>Minute tariff in eurocent for an hour tariff in eurocent, rounded half up.</summary>
    public static long PerMinuut(long uurtarief) => (uurtarief + Half) / Rekenvolume.MinutenPerUur;

    /// <summary>Amount in eurocent for a number of minutes at an hour tariff in eurocent, rounded half up.</summary>
    public static long Bedrag(long uurtarief, long minuten) => ((uurtarief * minuten) + Half) / Rekenvolume.MinutenPerUur;

    /// <summary>Whether some whole hour tariff gives both this minute tariff and this amount.</summary>
    public static bool Bestaat(long minuuttarief, long minuten, long bedrag)
    {
        var laagste = Math.Max(0, (minuuttarief * Rekenvolume.MinutenPerUur) - Half);
        var hoogste = (minuuttarief * Rekenvolume.MinutenPerUur) + Half - 1;
        if (minuten == 0)
            return bedrag == 0;
        // The amount rises with the tariff: the lowest tariff that reaches it decides.
        var genoeg = Math.Max(laagste, CeilingDivide((bedrag * Rekenvolume.MinutenPerUur) - Half, minuten));
        return genoeg <= hoogste && Bedrag(genoeg, minuten) == bedrag;
    }

    private static long CeilingDivide(long dividend, long divisor) => dividend <= 0 ? 0 : (dividend + divisor - 1) / divisor;
}
