using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>
/// Reads messages along their plan over UTF-8 bytes, without making objects. It predicts: after each value it compares the bytes with what
/// followed that value before, and only asks the plan when they differ. It never rejects: what it does not understand it hands over.
/// Not for use by two threads at once; make one per thread, they share the compiled schemas.
/// </summary>
/// <param name="schemas">The schemas to read with.</param>
public sealed class FastReader(SchemaSet schemas)
{
    /// <summary>No longer text between two tags is read, white space included: that is for the guards of the reference.</summary>
    internal const int LongestText = 64 * 1024;

    private const ulong HighBits = 0x8080808080808080;
    private const ulong LowBits = 0x0101010101010101;
    private const ulong Nibbles = 0xF0F0F0F0F0F0F0F0;
    private const ulong Zeros = 0x3030303030303030;
    private const ulong Sixes = 0x0606060606060606;

    /// <summary>No value is read by more than this many bytes at a time; nearer to the end the tolerant tier takes over.</summary>
    private const int Slack = 32;

    /// <summary>Why the last payload that <see cref="Walk"/> was given was handed over.</summary>
    internal HandOverReason Reason { get; private set; }

    private readonly StyleBook styles = new(schemas);
    private readonly TolerantTier tolerant = new();

    /// <summary>Reads a payload.</summary>
    /// <param name="xml">The payload.</param>
    /// <param name="events">Told what is read, also when it is handed over in the end.</param>
    /// <returns>True when the message follows its XSD; false when the reference front end has to decide.</returns>
    /// <exception cref="SchemaException">The XSD of this message cannot be used.</exception>
    public bool Read<TEvents>(ReadOnlySpan<byte> xml, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        return Recognise(xml, out var root) is { } style && Walk(xml, root, style, ref events);
    }

    /// <summary>How a payload is written, and so which message it is; null when the fast reader does not recognise it.</summary>
    /// <param name="xml">The payload.</param>
    /// <param name="root">Place of its root tag.</param>
    /// <exception cref="SchemaException">The XSD of this message cannot be used.</exception>
    internal WritingStyle? Recognise(ReadOnlySpan<byte> xml, out int root)
    {
        root = Prolog.Skip(xml);
        return root < 0 ? null : styles.Find(xml[root..]);
    }

    /// <summary>Reads a payload that was recognised.</summary>
    internal bool Walk<TEvents>(ReadOnlySpan<byte> xml, int root, WritingStyle style, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        tolerant.Begin(style);
        events.Open(style.Plan.Plan.Root, root);
        ref var start = ref MemoryMarshal.GetReference(xml);
        var leaves = style.Plan.Leaves;
        var learned = style.Learned;
        var safe = xml.Length - Slack;
        var leaf = leaves.Length;
        var at = root + style.RootTag.Length;
        while (true)
        {
            if (tolerant.IsPlain && Predicted(ref Unsafe.Add(ref start, at), xml.Length - at, ref learned[leaf]) is { } transition)
            {
                foreach (ref readonly var step in transition.Steps.AsSpan())
                {
                    if (step.Offset < 0)
                        events.Close(step.Element);
                    else
                        events.Open(step.Element, at + step.Offset);
                }

                at += transition.Bytes.Length;
                leaf = transition.Next;
            }
            else if (!tolerant.Follow(xml, ref at, ref leaf, ref events))
            {
                return HandOver(HandOverReason.Markup);
            }

            if (leaf < 0)
                return at == xml.Length || IgnorableMarkup.Skip(xml, at) == xml.Length || HandOver(HandOverReason.Markup);

            var expected = leaves[leaf];
            var length = at <= safe ? Value(ref Unsafe.Add(ref start, at), safe - at, expected, ref events) : -1;
            if (length >= 0)
                at += length;
            else if (!tolerant.Value(xml, ref at, expected, ref events))
                return HandOver(HandOverReason.Value);
        }
    }

    private bool HandOver(HandOverReason reason)
    {
        Reason = reason;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Transition? Predicted(ref byte at, int left, ref LeafTransitions learned)
    {
        if (learned.Count == 0)
            return null;
        var seen = learned.Seen!;
        var last = seen[learned.Last];
        if (Matches(ref at, left, last.Bytes))
            return last;
        for (var i = 0; i < learned.Count; i++)
        {
            if (!Matches(ref at, left, seen[i].Bytes))
                continue;
            learned.Last = i;
            return seen[i];
        }

        return null;
    }

    /// <summary>Whether these bytes come next. The end is compared first: it differs most, since it names the next element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Matches(ref byte at, int left, byte[] bytes)
    {
        var length = bytes.Length;
        if (length > left)
            return false;
        ref var wanted = ref MemoryMarshal.GetArrayDataReference(bytes);
        if (length >= 32)
        {
            if (Vector256.LoadUnsafe(ref at, (nuint)(length - 32)) != Vector256.LoadUnsafe(ref wanted, (nuint)(length - 32)))
                return false;
            for (var i = 0; i < length - 32; i += 32)
            {
                if (Vector256.LoadUnsafe(ref at, (nuint)i) != Vector256.LoadUnsafe(ref wanted, (nuint)i))
                    return false;
            }

            return true;
        }

        if (length >= 16)
        {
            return Vector128.LoadUnsafe(ref at, (nuint)(length - 16)) == Vector128.LoadUnsafe(ref wanted, (nuint)(length - 16))
                && Vector128.LoadUnsafe(ref at) == Vector128.LoadUnsafe(ref wanted);
        }

        return MemoryMarshal.CreateReadOnlySpan(ref at, length).SequenceEqual(bytes);
    }

    /// <summary>Reads a value in the form that is by far the most common.</summary>
    /// <returns>Its length; -1 when it has another form, or is wrong.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Value<TEvents>(ref byte at, int left, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        return leaf.Kind switch
        {
            FastKind.Code => Code(ref at, leaf, ref events),
            FastKind.Text => Text(ref at, left, leaf, ref events),
            FastKind.Number => Number(ref at, leaf, ref events),
            FastKind.Date => Date(ref at, leaf, ref events),
            FastKind.Digits => Digits(ref at, leaf, ref events),
            FastKind.Time => Time(ref at, leaf, ref events),
            _ => -1,
        };
    }

    private static int Code<TEvents>(ref byte at, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref at);
        var other = word ^ 0x3C3C3C3C3C3C3C3C;
        var found = (other - LowBits) & ~other & HighBits;
        if (found == 0)
            return -1;
        // Everything up to and including the first '<'.
        var code = leaf.Codes!.Find(word & (found ^ (found - 1)));
        var length = BitOperations.TrailingZeroCount(found) >> 3;
        if (code is null || !Ends(ref at, length))
            return -1;
        events.Value(leaf.Element, FastValue.OfCode(code));
        return length;
    }

    private static int Text<TEvents>(ref byte at, int left, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        var length = 0;
        while (true)
        {
            // Sixteen bytes can be read from every place up to this one, and one more behind them.
            if (length > left + Slack - 17)
                return -1;
            var bytes = Vector128.LoadUnsafe(ref at, (nuint)length);
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'<'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'&'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'>'))
                | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
            var mask = special.ExtractMostSignificantBits();
            if (mask != 0)
            {
                length += BitOperations.TrailingZeroCount(mask);
                break;
            }

            length += 16;
        }

        if (!Ends(ref at, length) || length < leaf.MinLength || length > leaf.MaxLength)
            return -1;
        var text = MemoryMarshal.CreateReadOnlySpan(ref at, length);
        if (leaf.NonBlank && at == ' ' && !text.ContainsAnyExcept((byte)' '))
            return -1;
        if (leaf.Allowed is { } allowed)
        {
            foreach (var c in text)
            {
                if (!allowed[c])
                    return -1;
            }
        }

        if (leaf.Tables is { } tables)
        {
            foreach (var table in tables)
            {
                if (!table.Matches(text))
                    return -1;
            }
        }

        events.Value(leaf.Element, FastValue.OfText(text));
        return length;
    }

    private static int Number<TEvents>(ref byte at, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        var length = 0;
        long number = 0;
        uint digit;
        while ((digit = (uint)Unsafe.Add(ref at, length) - '0') <= 9)
        {
            number = (number * 10) + digit;
            if (++length > 18)
                return -1;
        }

        if (length == 0 || !Ends(ref at, length) || number < leaf.Min || number > leaf.Max)
            return -1;
        events.Value(leaf.Element, FastValue.OfBits(ValueKind.Getal, number));
        return length;
    }

    private static int Digits<TEvents>(ref byte at, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        var length = leaf.MinLength;
        if (!Ends(ref at, length))
            return -1;
        var word = Unsafe.ReadUnaligned<ulong>(ref at);
        if (length < 8)
        {
            // The bytes behind the value count as zeros.
            var mask = (1UL << (8 * length)) - 1;
            if (!AreDigits((word & mask) | (Zeros & ~mask)))
                return -1;
        }
        else if (!AreDigits(word) || !AreDigits(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref at, length - 8))))
        {
            return -1;
        }

        events.Value(leaf.Element, FastValue.OfText(MemoryMarshal.CreateReadOnlySpan(ref at, length)));
        return length;
    }

    private static int Date<TEvents>(ref byte at, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        const ulong Hyphens = 0xFF0000FF00000000;
        var word = Unsafe.ReadUnaligned<ulong>(ref at);
        var days = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref at, 8));
        if ((word & Hyphens) != 0x2D00002D00000000 || !Ends(ref at, 10)
            || !AreDigits((word & ~Hyphens) | (Zeros & Hyphens)) || !AreDigits(days | (Zeros & ~0xFFFFUL)))
        {
            return -1;
        }

        var year = (int)(((word & 15) * 1000) + ((word >> 8 & 15) * 100) + ((word >> 16 & 15) * 10) + (word >> 24 & 15));
        var month = (int)(((word >> 40 & 15) * 10) + (word >> 48 & 15));
        var day = ((days & 15) * 10) + (days >> 8 & 15);
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return -1;
        events.Value(leaf.Element, FastValue.OfBits(ValueKind.Datum, DayNumber(year, month, day)));
        return 10;
    }

    private static int Time<TEvents>(ref byte at, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        const ulong Colons = 0x0000FF0000FF0000;
        var word = Unsafe.ReadUnaligned<ulong>(ref at);
        if ((word & Colons) != 0x00003A00003A0000 || !Ends(ref at, 8) || !AreDigits((word & ~Colons) | (Zeros & Colons)))
            return -1;
        var hour = ((word & 15) * 10) + (word >> 8 & 15);
        var minute = ((word >> 24 & 15) * 10) + (word >> 32 & 15);
        var second = ((word >> 48 & 15) * 10) + (word >> 56 & 15);
        if (hour > 23 || minute > 59 || second > 59)
            return -1;
        events.Value(leaf.Element, FastValue.OfBits(ValueKind.Tijd, (long)((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond));
        return 8;
    }

    /// <summary>Days since 0001-01-01 of a date that exists, as <see cref="DateOnly.DayNumber"/>.</summary>
    private static int DayNumber(int year, int month, int day)
    {
        ReadOnlySpan<ushort> before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
        var past = year - 1;
        var leap = month > 2 && DateTime.IsLeapYear(year) ? 1 : 0;
        return (past * 365) + (past / 4) - (past / 100) + (past / 400) + before[month - 1] + leap + day - 1;
    }

    /// <summary>Whether an end tag begins here. Without the slash it is a comment, CDATA or a processing instruction, behind which the value goes on.</summary>
    private static bool Ends(ref byte at, int length) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref at, length)) == ('<' | ('/' << 8));

    private static bool AreDigits(ulong word) => (word & Nibbles) == Zeros && ((word + Sixes) & Nibbles) == Zeros;
}
