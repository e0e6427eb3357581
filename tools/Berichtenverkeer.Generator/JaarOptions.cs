namespace Berichtenverkeer.Generator;

/// <summary>What a generated year of declaraties looks like. The same options give the same bytes, on any machine.</summary>
public sealed record JaarOptions
{
    /// <summary>Seed of all choices.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Size: 1 is a region of some 600,000 inhabitants, 0.01 a hundredth of it.</summary>
    public decimal Schaal { get; init; } = 1;

    /// <summary>The year that is declared.</summary>
    public int Kalenderjaar { get; init; } = 2025;

    /// <summary>Toewijzingen that are known, also those that ended before the year.</summary>
    public int Toewijzingen => Math.Max(20, (int)(300_000 * Schaal));

    /// <summary>Aanbieders: fewer in a small region, and a few of them large.</summary>
    public int Aanbieders => Math.Max(3, (int)(60 * Math.Min(1, Schaal * 5)));

    /// <summary>Gemeenten: the first ones of a jeugdregio that has as many.</summary>
    public int Gemeenten => Schaal < 0.05m ? 3 : 10;

    /// <summary>Most lines in one declaratie: a file stays well under 25 MB.</summary>
    public int MeesteRegels { get; init; } = 20_000;
}
