using System.Buffers.Binary;
using System.Text;

namespace Berichtenverkeer.Generator;

/// <summary>A zip with deflated entries, fixed times and no folders: the same entries give the same bytes.</summary>
internal static class ZipBytes
{
    /// <summary>1 January 2020, in the notation of MS-DOS.</summary>
    private const ushort DosDate = (40 << 9) | (1 << 5) | 1;

    public static byte[] Of(IReadOnlyList<(string Name, byte[] Bytes)> entries)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        foreach (var (name, bytes) in entries)
        {
            var offset = (uint)zip.Position;
            var packed = Deflater.Deflate(bytes);
            var encoded = Encoding.ASCII.GetBytes(name);
            var header = new byte[26];
            BinaryPrimitives.WriteUInt16LittleEndian(header, 20);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), 8);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), DosDate);
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(10), Crc32.Of(bytes));
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(14), (uint)packed.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(18), (uint)bytes.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(22), (ushort)encoded.Length);
            zip.Write("PK\u0003\u0004"u8);
            zip.Write(header);
            zip.Write(encoded);
            zip.Write(packed);
            directory.Write("PK\u0001\u0002"u8);
            directory.Write([20, 0]);
            directory.Write(header);
            var rest = new byte[14];
            BinaryPrimitives.WriteUInt32LittleEndian(rest.AsSpan(10), offset);
            directory.Write(rest);
            directory.Write(encoded);
        }

        var start = (uint)zip.Position;
        directory.WriteTo(zip);
        var end = new byte[18];
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(4), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(6), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(8), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), start);
        zip.Write("PK\u0005\u0006"u8);
        zip.Write(end);
        return zip.ToArray();
    }
}
