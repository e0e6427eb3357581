using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>Bytes of a message on their way out, in an array that is borrowed.</summary>
/// <param name="expected">Bytes that will probably be written.</param>
internal sealed class WireBuffer(int expected) : IDisposable
{
    /// <summary>The longest number or date, with room to spare.</summary>
    private const int LongestValue = 40;

    /// <summary>What cannot be copied as it is: markup, line ends, and what XML does not allow or only in pairs.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>", .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(expected);
    private int length;

    /// <summary>What was written.</summary>
    public byte[] ToArray() => bytes[..length];

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

    /// <summary>Gives the array back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Write(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            var plain = special < 0 ? text : text[..special];
            length += Encoding.UTF8.GetBytes(plain, Room(plain.Length * 3));
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
                length += Encoding.UTF8.GetBytes(text[..2], Room(4));
                return 2;
            default:
                throw new ArgumentException("A text has a character that XML does not allow.", nameof(text));
        }
    }

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - length < needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, length + needed));
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(length);
    }
}
