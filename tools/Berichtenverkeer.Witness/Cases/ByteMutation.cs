using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Changes a document in one to three places, with pieces that mean something to an XML reader.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Pieces =
    [
        " "u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), "\r\n"u8.ToArray(), "\t"u8.ToArray(), "\0"u8.ToArray(), "<"u8.ToArray(), ">"u8.ToArray(), "&"u8.ToArray(),
        "&amp;"u8.ToArray(), "&#65;"u8.ToArray(), "&#x41;"u8.ToArray(), "&#0;"u8.ToArray(), "&#xFFFE;"u8.ToArray(), "&#x1F600;"u8.ToArray(), "]]>"u8.ToArray(), "<![CDATA[1]]>"u8.ToArray(),
        "<!-- c -->"u8.ToArray(), "<!-- - -- -->"u8.ToArray(), "<?p i?>"u8.ToArray(), "<?xml?>"u8.ToArray(), "/"u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), "="u8.ToArray(), ":"u8.ToArray(),
        "0"u8.ToArray(), "9"u8.ToArray(), "-"u8.ToArray(), "+"u8.ToArray(), "Z"u8.ToArray(), "é"u8.ToArray(), "😀"u8.ToArray(), "\uFEFF"u8.ToArray(), "\u00A0"u8.ToArray(), [0xFF], [0xC3], [0xED, 0xA0, 0x80],
        [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0xAF], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xEF, 0xB7, 0x90], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0x7F], [0xFE, 0xFF], "</"u8.ToArray(), "/>"u8.ToArray(), "<a/>"u8.ToArray(), "<!DOCTYPE a>"u8.ToArray(), "&lt;"u8.ToArray(),
        " xmlns=\"urn:x\""u8.ToArray(), " xmlns:q=\"urn:x\""u8.ToArray(), " a=\"1\""u8.ToArray(), " xmlns=\"\""u8.ToArray(),
    ];

    public static byte[] Of(byte[] source, Prng random)
    {
        var xml = source.ToList();
        for (var change = random.Between(1, 3); change > 0 && xml.Count > 0; change--)
        {
            var at = random.Between(0, xml.Count - 1);
            switch (random.Between(0, 5))
            {
                case 0:
                    xml.RemoveRange(at, Math.Min(random.Between(1, 3), xml.Count - at));
                    break;
                case 1:
                    xml[at] = (byte)random.Between(0, 255);
                    break;
                case 2:
                    var from = random.Between(0, xml.Count - 1);
                    xml.InsertRange(at, xml.GetRange(from, Math.Min(random.Between(1, 119), xml.Count - from)));
                    break;
                case 3:
                    // Between tags, where most of it means nothing.
                    var tag = xml.IndexOf((byte)'<', at);
                    xml.InsertRange(tag < 0 ? at : tag, random.Pick(Pieces));
                    break;
                case 4:
                    // At the start of a value or behind a start tag.
                    var close = xml.IndexOf((byte)'>', at);
                    xml.InsertRange(close < 0 ? at : close + 1, random.Pick(Pieces));
                    break;
                default:
                    xml.InsertRange(at, random.Pick(Pieces));
                    break;
            }
        }

        return [.. xml];
    }
}
