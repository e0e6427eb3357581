namespace Berichtenverkeer.Model;

/// <summary>An amount with its side, as the messages write it: never negative, D or C beside it.</summary>
public sealed class BedragMetDC
{
    /// <summary>Bedrag (or TotaalBedrag) in eurocent, 0 or more.</summary>
    public long Bedrag { get; set; }

    /// <summary>DebetCredit: <c>D</c> is owed to the aanbieder, <c>C</c> is given back.</summary>
    public string DebetCredit { get; set; } = string.Empty;

    /// <summary>The amount in eurocent with its sign: D plus, C minus.</summary>
    public long Getekend => string.Equals(DebetCredit, "C", StringComparison.Ordinal) ? -Bedrag : Bedrag;
}
