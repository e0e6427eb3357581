using System.Globalization;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Our XSDs, and documents, as files in a folder of their own: for programs that want files.</summary>
internal sealed class SchemaFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("berichten-lezen-").FullName;
    private int written;

    /// <summary>Writes all XSDs.</summary>
    public SchemaFiles()
    {
        foreach (var file in BerichtSoorten.All.Select(soort => soort.SchemaFile).Concat(Releases.All.Select(release => release.BasisschemaFile)))
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = typeof(SchemaSet).Assembly.GetManifestResourceStream("schemas/" + file)!;
            using var target = File.Create(path);
            source.CopyTo(target);
        }
    }

    /// <summary>The XSD of a message.</summary>
    public string PathOf(BerichtSoort soort) => Path.Combine(folder, soort.SchemaFile);

    /// <summary>Writes documents, each in a file.</summary>
    public IReadOnlyList<string> Write(BerichtSoort soort, IEnumerable<byte[]> documents)
    {
        var below = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{soort.Code}-{++written}"))).FullName;
        return [.. documents.Select((document, i) =>
        {
            var path = Path.Combine(below, string.Create(CultureInfo.InvariantCulture, $"{i:D5}.xml"));
            File.WriteAllBytes(path, document);
            return path;
        })];
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
