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

    /// <summary>The same zip with its end in the form of zip64, as some writers always make it.</summary>
    public static byte[] As64Bit(byte[] zip)
    {
        const int EndLength = 22;
        var end = zip.AsSpan(zip.Length - EndLength);
        Span<byte> end64 = stackalloc byte[56];
        "PK\u0006\u0006"u8.CopyTo(end64);
        BinaryPrimitives.WriteInt64LittleEndian(end64[4..], 44);
        BinaryPrimitives.WriteInt16LittleEndian(end64[12..], 45);
        BinaryPrimitives.WriteInt16LittleEndian(end64[14..], 45);
        BinaryPrimitives.WriteInt64LittleEndian(end64[24..], BinaryPrimitives.ReadUInt16LittleEndian(end[10..]));
        BinaryPrimitives.WriteInt64LittleEndian(end64[32..], BinaryPrimitives.ReadUInt16LittleEndian(end[10..]));
        BinaryPrimitives.WriteInt64LittleEndian(end64[40..], BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        BinaryPrimitives.WriteInt64LittleEndian(end64[48..], BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        Span<byte> locator = stackalloc byte[20];
        "PK\u0006\u0007"u8.CopyTo(locator);
        BinaryPrimitives.WriteInt64LittleEndian(locator[8..], zip.Length - EndLength);
        BinaryPrimitives.WriteInt32LittleEndian(locator[16..], 1);
        var unknown = end.ToArray();
        unknown.AsSpan(8, 12).Fill(0xFF);
        return [.. zip.AsSpan(0, zip.Length - EndLength), .. end64, .. locator, .. unknown];
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
