using System.Runtime.CompilerServices;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>The folder of these tests in the repository.</summary>
internal static class TestFolder
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), ".."));

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
