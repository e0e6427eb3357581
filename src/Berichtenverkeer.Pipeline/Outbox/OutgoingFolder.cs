using System.Runtime.InteropServices;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>A folder in which only whole files are to be seen, and nothing is ever overwritten.</summary>
internal sealed class OutgoingFolder(string path)
{
    private const int ReadOnly = 0;

    /// <summary>Makes the folder when it is not there.</summary>
    /// <exception cref="OutboxException">It cannot be made.</exception>
    public void Ensure() => Guarded("map", path, () => Directory.CreateDirectory(path));

    /// <summary>Writes a file under a temporary name and puts it on disk. What was broken off is written anew.</summary>
    /// <returns>False when the file is there already, with these bytes: then nothing is written.</returns>
    /// <exception cref="OutboxException">A file with this name has other bytes, or the disk refuses.</exception>
    public bool WriteTemporary(string name, byte[] content)
    {
        if (IsThere(name, content))
        {
            Guarded("bestand", Path.Combine(path, name), () => File.Delete(TemporaryOf(name)));
            return false;
        }

        Guarded("bestand", Path.Combine(path, name), () =>
        {
            using var file = new FileStream(TemporaryOf(name), Options());

            // What is whole stays: broken off while it got its name, it is one and the same file as what has left the house since.
            if (!Holds(file, content))
            {
                file.SetLength(0);
                file.Write(content);
            }

            file.Flush(flushToDisk: true);
        });
        return true;
    }

    /// <summary>Gives a file its own name.</summary>
    /// <exception cref="OutboxException">The name was taken in the meantime, or the disk refuses.</exception>
    public void Rename(string name) =>
        Guarded("bestand", Path.Combine(path, name), () => FreeName.Give(TemporaryOf(name), Path.Combine(path, name)));

    /// <summary>Puts the names in the folder on disk. Windows does that by itself.</summary>
    /// <exception cref="OutboxException">The disk refuses.</exception>
    public void Sync()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = Open(path, ReadOnly);
        var done = folder >= 0 && Flush(folder) == 0;
        if (folder >= 0)
            _ = Close(folder);
        if (!done)
            throw new OutboxException($"De map {path} kan niet worden vastgelegd op schijf. Controleer de schijf en geef de opdracht nog eens; er gaat niets verloren.");
    }

    private bool IsThere(string name, byte[] content)
    {
        var file = Path.Combine(path, name);
        var same = true;
        var there = false;
        Guarded("bestand", file, () =>
        {
            there = File.Exists(file);
            same = !there || new FileInfo(file).Length == content.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(content);
        });
        return same
            ? there
            : throw new OutboxException($"In {path} staat al een bestand {name} met een andere inhoud. Er is niets overschreven. Haal dat bestand weg, of kies met --naar een andere map.");
    }

    private static bool Holds(FileStream file, byte[] content)
    {
        if (file.Length != content.Length)
            return false;
        var there = new byte[content.Length];
        file.ReadExactly(there);
        file.Position = 0;
        return there.AsSpan().SequenceEqual(content);
    }

    private string TemporaryOf(string name) => Path.Combine(path, $".{name}.deel");

    /// <summary>Answers hold personal data: others than the owner and the group do not read them.</summary>
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        return options;
    }

    private static void Guarded(string what, string name, Action action)
    {
        try
        {
            action();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new OutboxException(
                $"De {(what == "map" ? "map" : "uitvoer")} {name} kan niet worden geschreven. Controleer rechten en schijfruimte, en of er niet tegelijk een andere berichten antwoord loopt. Geef daarna de opdracht nog eens; er gaat niets verloren.",
                refused);
        }
    }

#pragma warning disable SYSLIB1054 // The generated form needs unsafe code in the whole project.
    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
#pragma warning restore SYSLIB1054
}
