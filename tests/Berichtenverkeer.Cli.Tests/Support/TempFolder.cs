using System.Text;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("berichten-cli-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public TempFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TempFolder Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
