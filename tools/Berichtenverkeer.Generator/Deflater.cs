namespace Berichtenverkeer.Generator;

/// <summary>
/// Deflate (RFC 1951) with the fixed Huffman codes and a simple search. The one of .NET is better, but its output may differ
/// per processor and version, and generated nights must be the same bytes everywhere.
/// </summary>
internal sealed class Deflater
{
    private const int MinMatch = 4;
    private const int MaxMatch = 258;
    private const int MaxDistance = 32_768;

    private static readonly int[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly int[] DistanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly int[] DistanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private readonly List<byte> output = [];
    private ulong bits;
    private int bitCount;

    public static byte[] Deflate(ReadOnlySpan<byte> input)
    {
        var deflater = new Deflater();
        deflater.Write(input);
        return [.. deflater.output];
    }

    private void Write(ReadOnlySpan<byte> input)
    {
        // One last block with fixed codes.
        Put(0b011, 3);
        var last = new int[1 << 14];
        Array.Fill(last, -1);
        for (var at = 0; at < input.Length;)
        {
            var length = 0;
            var distance = 0;
            if (at + MinMatch <= input.Length)
            {
                var slot = (int)((BitConverter.ToUInt32(input[at..]) * 2654435761u) >> 18);
                var candidate = last[slot];
                last[slot] = at;
                if (candidate >= 0 && at - candidate <= MaxDistance)
                {
                    distance = at - candidate;
                    var most = Math.Min(MaxMatch, input.Length - at);
                    length = input.Slice(candidate, most).CommonPrefixLength(input.Slice(at, most));
                }
            }

            if (length >= MinMatch)
            {
                Match(length, distance);
                at += length;
            }
            else
            {
                Symbol(input[at++]);
            }
        }

        Symbol(256);
        while (bitCount > 0)
            Flush();
    }

    private void Match(int length, int distance)
    {
        var l = Index(LengthBase, length);
        Symbol(257 + l);
        Put((uint)(length - LengthBase[l]), LengthBits[l]);
        var d = Index(DistanceBase, distance);
        Code((uint)d, 5);
        Put((uint)(distance - DistanceBase[d]), DistanceBits[d]);
    }

    private void Symbol(int symbol)
    {
        switch (symbol)
        {
            case < 144:
                Code((uint)(0x30 + symbol), 8);
                break;
            case < 256:
                Code((uint)(0x190 + symbol - 144), 9);
                break;
            case < 280:
                Code((uint)(symbol - 256), 7);
                break;
            default:
                Code((uint)(0xC0 + symbol - 280), 8);
                break;
        }
    }

    /// <summary>Huffman codes go in with their highest bit first, all else with the lowest.</summary>
    private void Code(uint code, int length)
    {
        var reversed = 0u;
        for (var i = 0; i < length; i++)
            reversed |= ((code >> i) & 1) << (length - 1 - i);
        Put(reversed, length);
    }

    private void Put(uint value, int length)
    {
        bits |= (ulong)value << bitCount;
        bitCount += length;
        while (bitCount >= 8)
            Flush();
    }

    private void Flush()
    {
        output.Add((byte)bits);
        bits >>= 8;
        bitCount = Math.Max(0, bitCount - 8);
    }

    private static int Index(int[] bases, int value)
    {
        var at = Array.BinarySearch(bases, value);
        return at >= 0 ? at : ~at - 1;
    }
}
