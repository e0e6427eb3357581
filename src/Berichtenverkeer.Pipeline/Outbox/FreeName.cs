using System.Runtime.InteropServices;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>
/// Gives a finished file its name, when no other file has that name. <see cref="File.Move(string, string, bool)"/> looks and then renames on
/// Unix: of two processes that do so at once the last one wins, and the file of the first is gone. A hard link is refused when the name is taken.
/// </summary>
internal static class FreeName
{
    private const int FileExists = 17;

    /// <summary>Renames a file within its folder.</summary>
    /// <exception cref="IOException">The name is taken: both files are as they were. Or the disk refuses.</exception>
    public static void Give(string unfinished, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Move(unfinished, name, overwrite: false);
        }
        else if (Link(unfinished, name) == 0)
        {
            File.Delete(unfinished);
        }
        else if (Marshal.GetLastPInvokeError() == FileExists)
        {
            throw new IOException($"{name} bestaat al.");
        }
        else
        {
            // A disk that knows no hard links (FAT, some shares): the best that is left. Any other fault shows here again, in words.
            File.Move(unfinished, name, overwrite: false);
        }
    }

#pragma warning disable SYSLIB1054 // The generated form needs unsafe code in the whole project.
    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);
#pragma warning restore SYSLIB1054
}
