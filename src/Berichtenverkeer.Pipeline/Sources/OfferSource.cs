using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Everything that is offered to a run: folders, files, lists and standard input, plain or in zips, in envelopes or not.</summary>
/// <remarks>
/// Each thing offered gives an <see cref="Offer"/>, whatever is wrong with it: content never makes this throw.
/// The order is that of the sources as named, within a folder or zip the ordinal order of the paths.
/// One offer is in memory at a time, plus the names in the folders on the way. Not safe for use by several threads at once.
/// </remarks>
/// <param name="limits">Limits that stand before anything is read.</param>
/// <param name="openStandardInput">Gives standard input; that of the process if not told otherwise.</param>
public sealed class OfferSource(ReadingLimits limits, Func<Stream>? openStandardInput = null)
{
    /// <summary>The name under which a document from standard input is shown.</summary>
    public const string StandardInputOrigin = "stdin";

    private readonly DocumentRecogniser documents = new(limits);

    /// <summary>Reads lazily. The sources are checked at once, before the first is read.</summary>
    /// <exception cref="SourceNotFoundException">A source that the user named does not exist.</exception>
    /// <exception cref="OperationCanceledException">While enumerating, when <paramref name="ct"/> is cancelled.</exception>
    public IEnumerable<Offer> Read(IReadOnlyList<SourceSpec> specs, CancellationToken ct)
    {
        foreach (var spec in specs)
        {
            var exists = spec.Kind switch
            {
                SourceKind.StandardInput => true,
                SourceKind.List => File.Exists(spec.Path),
                _ => Directory.Exists(spec.Path) || File.Exists(spec.Path),
            };
            if (!exists)
                throw new SourceNotFoundException(spec);
        }

        return specs.SelectMany(spec => spec.Kind switch
        {
            SourceKind.StandardInput => ReadStandardInput(ct),
            SourceKind.List => ReadList(spec.Path, ct),
            _ => ReadPath(spec.Path, ct),
        });
    }

    private ZipOffers Zips => new(limits, documents);

    private IEnumerable<Offer> ReadPath(string path, CancellationToken ct)
    {
        var file = new SourceFile(limits, documents, Zips);
        return Directory.Exists(path) ? ReadFolder(file, path, ct) : file.Read(path, ct);
    }

    private static IEnumerable<Offer> ReadFolder(SourceFile file, string folder, CancellationToken ct)
    {
        foreach (var found in FolderWalk.Walk(folder))
        {
            ct.ThrowIfCancellationRequested();
            if (found.Refused is { } refused)
            {
                yield return DocumentRecogniser.Refuse(OriginName.Of(found.Path), 0, Refusal.Unreadable(refused));
                continue;
            }

            foreach (var offer in file.Read(found.Path, ct))
                yield return offer;
        }
    }

    private IEnumerable<Offer> ReadList(string list, CancellationToken ct)
    {
        using var lines = new SourceList(list);
        while (lines.Next() is { } path)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var offer in ReadPath(path, ct))
                yield return offer;
        }

        if (lines.Refused is { } refused)
            yield return DocumentRecogniser.Refuse(OriginName.Of(list), 0, refused);
    }

    private IEnumerable<Offer> ReadStandardInput(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var (offer, zip) = TakeStandardInput();
        return zip is null ? [offer!] : Zips.Read(StandardInputOrigin, zip, ct);
    }

    /// <summary>Takes standard input into memory, up to the limit of one document: a zip has to be read from its end, and nothing is written to disk.</summary>
    private (Offer? Offer, MemoryStream? Zip) TakeStandardInput()
    {
        using var taken = new MemoryStream();
        try
        {
            using var input = (openStandardInput ?? Console.OpenStandardInput)();
            var piece = new byte[64 * 1024];
            int read;
            while (taken.Length <= limits.MaxBytes && (read = input.Read(piece)) > 0)
                taken.Write(piece, 0, read);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (DocumentRecogniser.Refuse(StandardInputOrigin, taken.Length, Refusal.Unreadable("Stdin kan niet worden gelezen.")), null);
        }

        if (taken.Length > limits.MaxBytes)
        {
            return (DocumentRecogniser.Refuse(StandardInputOrigin, taken.Length, Refusal.Limit(
                $"Op stdin komt meer binnen dan de grens van {Refusal.Size(limits.MaxBytes)}. Bied het aan als bestand of map.")), null);
        }

        var document = taken.ToArray();
        return Content.IsZip(document)
            ? (null, new MemoryStream(document, writable: false))
            : (documents.Recognise(StandardInputOrigin, document), null);
    }
}
