using Berichtenverkeer.Tests.Architecture;

namespace Berichtenverkeer.Rules.Tests.Catalogue;

/// <summary>Finds the code and the tests of a rule in the repository: a file of its own, or the file of its kind that names it.</summary>
internal static class RuleFiles
{
    private static readonly string Rules = Path.Combine(RepositoryRoot.Path, "src", "Berichtenverkeer", "Rules");
    private static readonly string Tests = Path.Combine(RepositoryRoot.Path, "tests", "Berichtenverkeer.Rules.Tests");

    /// <summary>The page itself.</summary>
    public static string Page { get; } = Path.Combine(Rules, "README.md");

    /// <summary>Code of a rule as a link from the page.</summary>
    public static string? CodeOf(RuleInfo rule) => rule.NietHier is null ? Find(Rules, rule, "") : null;

    /// <summary>Tests of a rule as a link from the page.</summary>
    public static string? TestsOf(RuleInfo rule) => rule.NietHier is null ? Find(Tests, rule, "Tests") : null;

    private static string? Find(string root, RuleInfo rule, string suffix)
    {
        var folder = Path.Combine(root, $"{rule.Kind}");
        if (!Directory.Exists(folder))
            return null;
        var own = Path.Combine(folder, $"{rule.Code}{suffix}.cs");
        var file = File.Exists(own)
            ? own
            : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault(path => File.ReadAllText(path).Contains($"\"{rule.Code}\"", StringComparison.Ordinal));
        return file is null ? null : Path.GetRelativePath(Rules, file).Replace('\\', '/');
    }
}
