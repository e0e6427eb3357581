namespace Berichtenverkeer.Matching;

/// <summary>What was booked in a month, as amounts in eurocent or as volumes in the unit of <see cref="Rekenvolume"/>; all without sign.</summary>
/// <param name="Gedeclareerd">All debits: <paramref name="Toegekend"/> and <paramref name="Afgewezen"/> together.</param>
/// <param name="Toegekend">Debits that were granted, also those that were credited later.</param>
/// <param name="Gecrediteerd">Credits that were granted.</param>
/// <param name="Afgewezen">Debits that were refused.</param>
public readonly record struct Boekingen(long Gedeclareerd, long Toegekend, long Gecrediteerd, long Afgewezen)
{
    /// <summary>What stands: granted and not credited (D9).</summary>
    public long Netto => Toegekend - Gecrediteerd;

    /// <summary>Two bookings together.</summary>
    public static Boekingen operator +(Boekingen left, Boekingen right) => left.Plus(right);

    /// <summary>These bookings and others together.</summary>
    public Boekingen Plus(Boekingen other) => new(
        Gedeclareerd + other.Gedeclareerd, Toegekend + other.Toegekend, Gecrediteerd + other.Gecrediteerd, Afgewezen + other.Afgewezen);
}
