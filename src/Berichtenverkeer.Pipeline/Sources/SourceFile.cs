using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Reads one file: a document or a zip, seen from its content. A file that cannot be read becomes an offer that says so.</summary>
internal sealed class SourceFile(ReadingLimits limits, DocumentRecogniser documents, ZipOffers zips)
{
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

    private (Offer? Offer, FileStream? Zip) Open(string origin, string path)
    {
        FileStream? stream = null;
        try
        {
            // Pipes and devices have length 0, and opening a pipe may wait for ever: so ask first.
            if (LengthOf(path) == 0)
                return (DocumentRecogniser.Refuse(origin, 0, Refusal.Foreign("Het bestand is leeg.")), null);
            stream = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                BufferSize = Content.HeadLength,
            });
            Span<byte> head = stackalloc byte[Content.HeadLength];
            head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            if (Content.IsZip(head))
            {
                var zip = stream;
                stream = null;
                return (null, zip);
            }

            return (ReadDocument(origin, stream, head), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (DocumentRecogniser.Refuse(origin, 0, Refusal.Unreadable(
                "Het bestand kan niet worden gelezen: het is verdwenen, het is in gebruik of er zijn geen rechten. Controleer het en bied het opnieuw aan.")), null);
        }
        finally
        {
            stream?.Dispose();
        }
    }

    private Offer ReadDocument(string origin, FileStream stream, ReadOnlySpan<byte> head)
    {
        var length = stream.Length;
        if (length > limits.MaxBytes)
        {
            // A large file of something else (a database, a film) is not worth anyone's attention.
            var mayBeXml = Content.BeginsAsXml(head) || Content.IsBlank(head);
            return DocumentRecogniser.Refuse(origin, length, mayBeXml ? Refusal.TooLarge("Het bestand", limits.MaxBytes) : DocumentRecogniser.NotXml());
        }

        if (length < head.Length)
            return Changed(origin, length);
        var document = new byte[length];
        head.CopyTo(document);
        var rest = document.AsSpan(head.Length);
        return stream.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) < rest.Length || stream.ReadByte() >= 0
            ? Changed(origin, length)
            : documents.Recognise(origin, document);
    }

    private static Offer Changed(string origin, long length) => DocumentRecogniser.Refuse(origin, length, Refusal.Unreadable(
        "Het bestand veranderde tijdens het lezen. Bied het opnieuw aan als het compleet is."));

    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is null)
            return file.Length;
        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        return target is null ? file.Length : new FileInfo(target.FullName).Length;
    }
}
