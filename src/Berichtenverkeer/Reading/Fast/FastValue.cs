using System.Text;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>The typed value of a leaf element, as it stands in the payload. Holds as long as the event lasts.</summary>
public readonly ref struct FastValue
{
    private FastValue(ValueKind kind, ReadOnlySpan<byte> utf8, string? code, long bits)
    {
        Kind = kind;
        Utf8 = utf8;
        Code = code;
        Bits = bits;
    }

    /// <summary>Which of the others counts.</summary>
    public ValueKind Kind { get; }

    /// <summary>The text of a <see cref="ValueKind.Tekst"/> in UTF-8, with references resolved and line ends normalised.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Of a code list: the code, always the same instance. Else null.</summary>
    public string? Code { get; }

    /// <summary>A number, the day number of a date, or the ticks of a time.</summary>
    public long Bits { get; }

    /// <summary>A code of a list.</summary>
    internal static FastValue OfCode(string code) => new(ValueKind.Tekst, default, code, 0);

    /// <summary>A text.</summary>
    internal static FastValue OfText(ReadOnlySpan<byte> utf8) => new(ValueKind.Tekst, utf8, null, 0);

    /// <summary>A number, date or time.</summary>
    internal static FastValue OfBits(ValueKind kind, long bits) => new(kind, default, null, bits);

    /// <summary>The value as the model keeps it.</summary>
    public LeafValue ToLeafValue() => Kind switch
    {
        ValueKind.Tekst => LeafValue.Of(Code ?? Encoding.UTF8.GetString(Utf8)),
        ValueKind.Getal => LeafValue.Of(Bits),
        ValueKind.Datum => LeafValue.Of(DateOnly.FromDayNumber((int)Bits)),
        _ => LeafValue.Of(new TimeOnly(Bits)),
    };
}
