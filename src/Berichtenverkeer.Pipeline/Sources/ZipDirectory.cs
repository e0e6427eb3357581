using System.Buffers.Binary;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Walks the directory of a zip before ZipArchive does: that one keeps every entry in memory, and believes no count that is told beforehand.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int End64Length = 56;
    private const int HeaderLength = 46;

    /// <summary>Bytes of the directory per entry that is allowed: a name of a few hundred characters is long already.</summary>
    private const int BytesPerEntry = 1_024;

    /// <summary>Says why the directory cannot be taken in; null if it can.</summary>
    public static Disposition? Check(Stream zip, ReadingLimits limits)
    {
        if (FindDirectory(zip) is not { } start)
            return Refusal.BadZip("De zip heeft geen inhoudsopgave: hij is beschadigd of niet helemaal ontvangen. Vraag hem opnieuw op.");

        Span<byte> header = stackalloc byte[HeaderLength];
        var at = start;
        for (var count = 0; TryRead(zip, at, header) && header.StartsWith("PK\u0001\u0002"u8); count++)
        {
            if (count == limits.MaxZipEntries)
                return Refusal.Limit($"De zip bevat meer dan {limits.MaxZipEntries} bestanden en is niet gelezen. Bied hem in delen aan.");
            at += HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
            if (at - start > (long)limits.MaxZipEntries * BytesPerEntry)
                return Refusal.Limit("De inhoudsopgave van de zip is te groot; de zip is niet gelezen.");
        }

        return null;
    }

    /// <summary>Place of the first entry of the directory, as ZipArchive finds it.</summary>
    private static long? FindDirectory(Stream zip)
    {
        var tail = new byte[Math.Min(zip.Length, EndLength + LongestComment)];
        if (!TryRead(zip, zip.Length - tail.Length, tail) || tail.Length < EndLength)
            return null;
        var found = tail.AsSpan(0, tail.Length - EndLength + 4).LastIndexOf("PK\u0005\u0006"u8);
        if (found < 0)
            return null;
        var end = tail.AsSpan(found);
        var disk = BinaryPrimitives.ReadUInt16LittleEndian(end[4..]);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var isZip64 = disk == ushort.MaxValue || entries == ushort.MaxValue || start == uint.MaxValue;
        return (isZip64 ? FindDirectory64(zip, zip.Length - tail.Length + found) : null) ?? start;
    }

    private static long? FindDirectory64(Stream zip, long end)
    {
        Span<byte> locator = stackalloc byte[LocatorLength];
        Span<byte> end64 = stackalloc byte[End64Length];
        return TryRead(zip, end - LocatorLength, locator)
            && locator.StartsWith("PK\u0006\u0007"u8)
            && TryRead(zip, BinaryPrimitives.ReadInt64LittleEndian(locator[8..]), end64)
            && end64.StartsWith("PK\u0006\u0006"u8)
                ? BinaryPrimitives.ReadInt64LittleEndian(end64[48..])
                : null;
    }

    private static bool TryRead(Stream zip, long at, Span<byte> bytes)
    {
        if (at < 0 || at > zip.Length - bytes.Length)
            return false;
        zip.Position = at;
        return zip.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
    }
}
