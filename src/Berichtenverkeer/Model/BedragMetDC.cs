namespace Berichtenverkeer.Model;

/// <summary>An amount with its side, as the messages write it: never negative, D or C beside it.</summary>
public sealed class BedragMetDC
{
    /// <summary>Bedrag (or TotaalBedrag) in eurocent, 0 or more.</summary>
    public long Bedrag { get; set; }

    /// <summary>DebetCredit: <c>D</c> is owed to the aanbieder, <c>C</c> is given back.</summary>
    public string DebetCredit { get; set; } = string.Empty;

    /// <summary>True for C.</summary>
    public bool IsCredit => string.Equals(DebetCredit, "C", StringComparison.Ordinal);

    /// <summary>The amount in eurocent with its sign: D plus, C minus.</summary>
    public long Getekend => IsCredit ? -Bedrag : Bedrag;

    /// <summary>An amount with its sign as the messages write it: nothing is 0 with D (CS325).</summary>
    public static BedragMetDC Of(long getekend) => new() { Bedrag = Math.Abs(getekend), DebetCredit = getekend < 0 ? "C" : "D" };
}
