namespace Berichtenverkeer.Schema;

/// <summary>The typed value of a leaf element. Which field counts follows from the <see cref="ValueKind"/>.</summary>
public readonly struct LeafValue : IEquatable<LeafValue>
{
    private LeafValue(string? tekst, long bits)
    {
        Tekst = tekst;
        this.bits = bits;
    }

    private readonly long bits;

    /// <summary>The text of a <see cref="ValueKind.Tekst"/>; codes of a list are always the same instance.</summary>
    public string? Tekst { get; }

    /// <summary>The number of a <see cref="ValueKind.Getal"/>.</summary>
    public long Getal => bits;

    /// <summary>The date of a <see cref="ValueKind.Datum"/>.</summary>
    public DateOnly Datum => DateOnly.FromDayNumber((int)bits);

    /// <summary>The time of a <see cref="ValueKind.Tijd"/>; 24:00:00 is 00:00:00, as XSD says.</summary>
    public TimeOnly Tijd => new(bits);

    /// <summary>A text.</summary>
    public static LeafValue Of(string tekst) => new(tekst, 0);

    /// <summary>A number.</summary>
    public static LeafValue Of(long getal) => new(null, getal);

    /// <summary>A date.</summary>
    public static LeafValue Of(DateOnly datum) => new(null, datum.DayNumber);

    /// <summary>A time.</summary>
    public static LeafValue Of(TimeOnly tijd) => new(null, tijd.Ticks);

    /// <inheritdoc/>
    public bool Equals(LeafValue other) => bits == other.bits && string.Equals(Tekst, other.Tekst, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LeafValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(bits, Tekst);

    /// <summary>Same value.</summary>
    public static bool operator ==(LeafValue left, LeafValue right) => left.Equals(right);

    /// <summary>Another value.</summary>
    public static bool operator !=(LeafValue left, LeafValue right) => !left.Equals(right);
}
