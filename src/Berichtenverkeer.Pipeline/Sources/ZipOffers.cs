using System.IO.Compression;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>The offers in a zip, in ordinal order of their names, one in memory at a time. Nothing is written to disk. A fault in one entry leaves the others as they are; a fault of the zip itself is one offer.</summary>
/// <remarks>Folders, and files of which a part of the path begins with a dot (<c>__MACOSX/._x</c>), are no offers.</remarks>
internal sealed class ZipOffers(ReadingLimits limits, DocumentRecogniser documents)
{
    /// <summary>Reads a seekable zip.</summary>
    public IEnumerable<Offer> Read(string origin, Stream zip, CancellationToken ct)
    {
        var length = zip.Length;
        var (archive, entries, refused) = Open(zip);
        using (archive)
        {
            if (refused is not null)
            {
                yield return DocumentRecogniser.Refuse(origin, length, refused);
                yield break;
            }

            foreach (var entry in entries)
            {
                ct.ThrowIfCancellationRequested();
                yield return ReadEntry(OriginName.Entry(origin, entry.FullName), entry);
            }
        }
    }

    private (ZipArchive? Archive, IReadOnlyList<ZipArchiveEntry> Entries, Disposition? Refused) Open(Stream zip)
    {
        if (zip.Length > limits.MaxZipBytes)
            return (null, [], Refusal.TooLarge("De zip", limits.MaxZipBytes));
        ZipArchive? archive = null;
        try
        {
            if (ZipDirectory.Check(zip, limits) is { } refused)
                return (null, [], refused);
            zip.Position = 0;
            archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            var entries = archive.Entries.Where(IsOffered).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
            return (archive, entries, JudgeWhole(entries));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            archive?.Dispose();
            return (null, [], Refusal.BadZip("De zip is beschadigd en kan niet worden geopend. Vraag hem opnieuw op."));
        }
    }

    private Disposition? JudgeWhole(List<ZipArchiveEntry> entries)
    {
        if (entries.Count == 0)
            return Refusal.Foreign("De zip bevat geen bestanden.");

        // An entry over the limit is refused by itself, unread, and does not count here.
        var total = entries.Select(entry => entry.Length).Where(size => size >= 0 && size <= limits.MaxBytes).Sum();
        return total > limits.MaxZipBytes
            ? Refusal.Limit($"De zip is uitgepakt groter dan de grens van {Refusal.Size(limits.MaxZipBytes)} en is niet gelezen. Bied hem in delen aan.")
            : null;
    }

    private Offer ReadEntry(string origin, ZipArchiveEntry entry)
    {
        if (JudgeHeader(entry) is { } refused)
            return DocumentRecogniser.Refuse(origin, Math.Max(0, entry.Length), refused);
        var content = PayloadMemory.Allocate(checked((int)entry.Length));
        try
        {
            using var stream = entry.Open();
            var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);

            // ZipArchive cuts off at the size that the zip declares, without a word: only the checksum tells.
            if (read < content.Length || stream.ReadByte() >= 0 || Crc32.Of(content) != entry.Crc32)
                return DocumentRecogniser.Refuse(origin, entry.Length, Refusal.BadZip("De inhoud past niet bij de grootte en het controlegetal (CRC) in de zip. Vraag de zip opnieuw op."));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return DocumentRecogniser.Refuse(origin, entry.Length, Refusal.BadZip("Dit bestand in de zip is beschadigd of met een onbekende methode ingepakt. Vraag de zip opnieuw op."));
        }

        return Content.IsZip(content)
            ? DocumentRecogniser.Refuse(origin, content.Length, Refusal.BadZip("Dit is een zip in een zip; die wordt niet geopend. Pak de buitenste zip eerst uit."))
            : documents.Recognise(origin, content);
    }

    /// <summary>What can be said before a byte of the entry is unpacked.</summary>
    private Disposition? JudgeHeader(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            return Refusal.BadZip("Dit bestand in de zip is versleuteld met een wachtwoord. Bied het onversleuteld aan.");
        if (entry.Length < 0 || entry.CompressedLength < 0 || (entry.CompressedLength == 0 && entry.Length > 0))
            return Refusal.BadZip("De grootte van dit bestand in de zip klopt niet. Vraag de zip opnieuw op.");
        if (entry.Length > limits.MaxBytes)
            return Refusal.TooLarge("Dit bestand in de zip", limits.MaxBytes);
        return entry.Length / limits.MaxZipRatio > entry.CompressedLength
            ? Refusal.Limit($"Dit bestand is uitgepakt meer dan {limits.MaxZipRatio} keer zo groot als in de zip en is niet uitgepakt.")
            : null;
    }

    private static bool IsOffered(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', '\\');
        var isFolder = parts[^1].Length == 0 && entry.Length == 0;
        return !isFolder && !Array.Exists(parts, FolderWalk.IsHidden);
    }

    private static bool IsBroken(Exception exception) =>
        exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
