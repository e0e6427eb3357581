using Berichtenverkeer.Reading;
using Microsoft.Win32.SafeHandles;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Reads one file: a document or a zip, seen from its content. A file that cannot be read becomes an offer that says so.</summary>
internal sealed class SourceFile(ReadingLimits limits, DocumentRecogniser documents, ZipOffers zips)
{
    /// <summary>Bytes up to which a zip is read at once: a ZipArchive asks the file for its length each time it reads a piece of it.</summary>
    private const long SmallZip = 8 * 1024 * 1024;

    /// <summary>The offers in the file: one, or those of a zip.</summary>
    public IEnumerable<Offer> Read(string path, CancellationToken ct)
    {
        var origin = OriginName.Of(path);
        var (offer, zip) = Open(origin, path);
        if (zip is null)
        {
            yield return offer!;
            yield break;
        }

        using (zip)
        {
            foreach (var entry in zips.Read(origin, zip, ct))
                yield return entry;
        }
    }

    /// <summary>No stream around a document and no call to the system that can be spared: a night is some ten thousand small files.</summary>
    private (Offer? Offer, Stream? Zip) Open(string origin, string path)
    {
        SafeFileHandle? file = null;
        try
        {
            // Pipes and devices have length 0, and opening a pipe may wait for ever: so ask first.
            var length = LengthOf(path);
            if (length == 0)
                return (DocumentRecogniser.Refuse(origin, 0, Refusal.Foreign("Het bestand is leeg.")), null);
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> head = stackalloc byte[Content.HeadLength];
            head = head[..Fill(file, head, 0)];
            if (Content.IsZip(head))
            {
                if (length <= SmallZip)
                    return (null, InMemory(file, length));
                var zip = new FileStream(file, FileAccess.Read);
                file = null;
                return (null, zip);
            }

            return (ReadDocument(origin, file, length, head), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (DocumentRecogniser.Refuse(origin, 0, Refusal.Unreadable(
                "Het bestand kan niet worden gelezen: het is verdwenen, het is in gebruik of er zijn geen rechten. Controleer het en bied het opnieuw aan.")), null);
        }
        finally
        {
            file?.Dispose();
        }
    }

    private Offer ReadDocument(string origin, SafeFileHandle file, long length, ReadOnlySpan<byte> head)
    {
        if (length > limits.MaxBytes)
        {
            // A large file of something else (a database, a film) is not worth anyone's attention.
            var mayBeXml = Content.BeginsAsXml(head) || Content.IsBlank(head);
            return DocumentRecogniser.Refuse(origin, length, mayBeXml ? Refusal.TooLarge("Het bestand", limits.MaxBytes) : DocumentRecogniser.NotXml());
        }

        if (length < head.Length)
            return Changed(origin, file);
        var document = PayloadMemory.Allocate(checked((int)length));
        head.CopyTo(document);
        var whole = head.Length + Fill(file, document.AsSpan(head.Length), head.Length) == length;
        Span<byte> more = stackalloc byte[1];
        return whole && Fill(file, more, length) == 0 ? documents.Recognise(origin, document) : Changed(origin, file);
    }

    private static Offer Changed(string origin, SafeFileHandle file) => DocumentRecogniser.Refuse(origin, RandomAccess.GetLength(file), Refusal.Unreadable(
        "Het bestand veranderde tijdens het lezen. Bied het opnieuw aan als het compleet is."));

    private static MemoryStream InMemory(SafeFileHandle file, long length)
    {
        var zip = PayloadMemory.Allocate(checked((int)length));
        return new(zip, 0, Fill(file, zip, 0), writable: false);
    }

    private static int Fill(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        var filled = 0;
        for (int read; filled < buffer.Length && (read = RandomAccess.Read(file, buffer[filled..], offset + filled)) > 0;)
            filled += read;
        return filled;
    }

    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        if (!file.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return file.Length;
        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        return target is null ? file.Length : new FileInfo(target.FullName).Length;
    }
}
