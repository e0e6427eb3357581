namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>The folders in which programs are looked for.</summary>
internal static class SearchPath
{
    /// <summary>Whether all these programs can be found.</summary>
    public static bool Holds(params IEnumerable<string> programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return programs.All(program => folders.Any(folder => File.Exists(Path.Combine(folder, program))));
    }
}
