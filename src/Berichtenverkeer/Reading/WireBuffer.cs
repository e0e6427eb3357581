using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>
/// Bytes of a message on their way out, in borrowed pieces: the answer on a large declaratie may take as much memory as that itself, but not
/// twice as much because it outgrows an array.
/// </summary>
internal sealed class WireBuffer : IDisposable
{
    /// <summary>The longest number or date, with room to spare.</summary>
    private const int LongestValue = 40;

    private const int PieceLength = 64 * 1024;

    /// <summary>What cannot be copied as it is: markup, line ends, and what XML does not allow or only in pairs.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>", .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    private readonly List<(byte[] Bytes, int Length)> full = [];
    private byte[] piece = ArrayPool<byte>.Shared.Rent(PieceLength);
    private int length;

    /// <summary>What was written.</summary>
    public byte[] ToArray()
    {
        var whole = PayloadMemory.Allocate(full.Sum(one => one.Length) + length);
        var at = 0;
        foreach (var (bytes, count) in full)
        {
            bytes.AsSpan(0, count).CopyTo(whole.AsSpan(at));
            at += count;
        }

        piece.AsSpan(0, length).CopyTo(whole.AsSpan(at));
        return whole;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        length += value.Length;
    }

    /// <summary>Writes a value in the form that its type has in a message.</summary>
    /// <exception cref="ArgumentException">A text has a character that XML does not allow.</exception>
    public void Write(SimpleType type, in LeafValue value)
    {
        var room = Room(LongestValue);
        var written = 0;
        switch (type.Kind)
        {
            case ValueKind.Tekst:
                Write(value.Tekst!);
                break;
            case ValueKind.Getal:
                value.Getal.TryFormat(room, out written, default, CultureInfo.InvariantCulture);
                break;
            case ValueKind.Datum:
                value.Datum.TryFormat(room, out written, "O", CultureInfo.InvariantCulture);
                break;
            default:
                value.Tijd.TryFormat(room, out written, value.Tijd.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
                break;
        }

        length += written;
    }

    /// <summary>Gives the pieces back.</summary>
    public void Dispose()
    {
        foreach (var (bytes, _) in full)
            ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<byte>.Shared.Return(piece);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            var plain = special < 0 ? text : text[..special];
            var written = Encoding.UTF8.GetBytes(plain, Room(plain.Length * 3));
            length += written;
            if (special < 0)
                return;
            text = text[(special + WriteSpecial(text[special..]))..];
        }
    }

    /// <summary>Writes one character that needs care, and says how many UTF-16 units it is.</summary>
    private int WriteSpecial(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                Write("&amp;"u8);
                return 1;
            case '<':
                Write("&lt;"u8);
                return 1;
            case '>':
                Write("&gt;"u8);
                return 1;
            case '\n':
                Write("\r\n"u8);
                return 1;
            case '\r':
                Write("\r\n"u8);
                return text.Length > 1 && text[1] == '\n' ? 2 : 1;
            case var high when text.Length > 1 && XmlConvert.IsXmlSurrogatePair(text[1], high):
                var written = Encoding.UTF8.GetBytes(text[..2], Room(4));
                length += written;
                return 2;
            default:
                throw new ArgumentException("A text has a character that XML does not allow.", nameof(text));
        }
    }

    /// <summary>Place for so many bytes on end. It may begin another piece, so <see cref="length"/> is not to be read before it.</summary>
    private Span<byte> Room(int needed)
    {
        if (piece.Length - length < needed)
        {
            full.Add((piece, length));
            length = 0;
            piece = ArrayPool<byte>.Shared.Rent(Math.Max(PieceLength, needed));
        }

        return piece.AsSpan(length);
    }
}
