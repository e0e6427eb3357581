using System.Runtime.InteropServices;

namespace Berichtenverkeer.Cli;

/// <summary>Memory outside the heap of .NET: of the compiler, of compression and of the runtime itself.</summary>
internal static class NativeHeap
{
    /// <summary>M_ARENA_MAX of glibc.</summary>
    private const int ArenaMax = -8;

    /// <summary>
    /// Keeps glibc from giving each thread a heap of its own, of which each keeps what it once needed: some 20 of the 334 MB that a night
    /// with six declaraties of 24 MB took. Threads that the runtime started before this have theirs already (40 MB when set from outside,
    /// with MALLOC_ARENA_MAX). On a system with another C library nothing happens.
    /// </summary>
    public static void KeepTogether()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetOption(ArenaMax, 1);
        }
        catch (Exception elsewhere) when (elsewhere is DllNotFoundException or EntryPointNotFoundException)
        {
            // Not glibc: its heap is another, and so is what it keeps.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetOption(int option, int value);
}
