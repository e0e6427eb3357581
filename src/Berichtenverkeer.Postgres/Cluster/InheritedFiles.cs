using System.Globalization;
using System.Runtime.InteropServices;

namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// Files and pipes that this process got from whoever started it. A server that outlives us must not keep them open: a
/// pipe to the caller would then never end, and the caller would wait for ever.
/// </summary>
internal static class InheritedFiles
{
    private const int SetDescriptorFlags = 2;
    private const int CloseOnExec = 1;
    private const int FirstOther = 3;

    /// <summary>Closes them in every program started from here on. .NET does this for what it opened itself. Linux only; elsewhere it does nothing.</summary>
    public static void CloseInChildren()
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/proc/self/fd"))
            return;
        foreach (var link in Directory.EnumerateFileSystemEntries("/proc/self/fd").ToList())
        {
            // A number that was closed meanwhile gives an error, which changes nothing.
            if (int.TryParse(Path.GetFileName(link), NumberStyles.None, CultureInfo.InvariantCulture, out var descriptor) && descriptor >= FirstOther)
                _ = Fcntl(descriptor, SetDescriptorFlags, CloseOnExec);
        }
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable SYSLIB1054 // The generated form needs unsafe code in the whole project; these are three integers.
    private static extern int Fcntl(int descriptor, int command, int argument);
#pragma warning restore SYSLIB1054
}
