namespace Berichtenverkeer.Tests.Architecture;

/// <summary>The folder of the solution, found from where the tests run.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Berichtenverkeer.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Berichtenverkeer.sln was not found above the test folder.");
    }
}
