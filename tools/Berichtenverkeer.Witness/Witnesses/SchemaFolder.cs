using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>The embedded XSDs as files, for witnesses that read files.</summary>
internal sealed class SchemaFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("berichten-xsd-");

    public SchemaFolder()
    {
        foreach (var file in MessageSchema.AllFiles)
        {
            var path = PathOf(file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, MessageSchema.TextOf(file));
        }
    }

    /// <summary>Path of an XSD such as <c>ijw/3.2/jw301.xsd</c>.</summary>
    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
