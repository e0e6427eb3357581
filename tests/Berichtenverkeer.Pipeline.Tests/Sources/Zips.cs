using System.Buffers.Binary;
using System.IO.Compression;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

/// <summary>Makes zips, and spoils their headers.</summary>
internal static class Zips
{
    /// <summary>Offset in an entry of the directory.</summary>
    public const int Flags = 8, Method = 10, Crc = 16, PackedSize = 20, RealSize = 24;

    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(CompressionLevel.Optimal, entries);

    public static byte[] Of(CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Overwrites a field in the directory and, where it stands there, in the header before the content.</summary>
    public static byte[] Spoil(byte[] zip, int index, int field, int width, uint value)
    {
        var spoiled = zip.ToArray();
        Put("PK\u0001\u0002"u8, field);
        Put("PK\u0003\u0004"u8, field - 2);
        return spoiled;

        void Put(ReadOnlySpan<byte> signature, int at)
        {
            var start = -1;
            for (var i = 0; i <= index; i++)
                start += 1 + spoiled.AsSpan(start + 1).IndexOf(signature);
            if (width == 2)
                BinaryPrimitives.WriteUInt16LittleEndian(spoiled.AsSpan(start + at), (ushort)value);
            else
                BinaryPrimitives.WriteUInt32LittleEndian(spoiled.AsSpan(start + at), value);
        }
    }
}
