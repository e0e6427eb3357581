using System.Xml.Linq;
using Berichtenverkeer.Tests.Architecture;

namespace Berichtenverkeer.Tests.Library;

/// <summary>What <c>dotnet pack</c> makes of the solution, read from the project files: packing itself takes too long for a test.</summary>
public sealed class PackagingTests
{
    private static readonly string[] Projects =
    [
        .. new[] { "src", "tests", "tools", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Only_the_library_and_the_tool_are_packages()
    {
        Assert.Equal("false", Property(Root("Directory.Build.props"), "IsPackable"));
        Assert.Equal(
            ["Berichtenverkeer", "Berichtenverkeer.Cli"],
            Projects.Where(project => Property(project, "IsPackable") == "true").Select(project => Property(project, "PackageId")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_package_states_version_licence_readme_and_symbols()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+$", Property(Root("Directory.Build.props"), "Version"));
        var shared = Root("src/Directory.Build.props");
        Assert.Equal("EUPL-1.2", Property(shared, "PackageLicenseExpression"));
        Assert.Equal("README.md", Property(shared, "PackageReadmeFile"));
        Assert.Equal("snupkg", Property(shared, "SymbolPackageFormat"));
        Assert.Contains("LICENSE", Packed(shared));
    }

    [Theory]
    [InlineData("Berichtenverkeer")]
    [InlineData("Berichtenverkeer.Cli")]
    public void A_package_brings_its_description_and_readme(string name)
    {
        var project = Root($"src/{name}/{name}.csproj");

        Assert.False(string.IsNullOrWhiteSpace(Property(project, "Description")));
        Assert.Contains("README.md", Packed(project));
    }

    [Fact]
    public void The_library_needs_no_other_package() =>
        Assert.Empty(XDocument.Load(Root("src/Berichtenverkeer/Berichtenverkeer.csproj")).Descendants("PackageReference"));

    [Fact]
    public void Every_public_member_of_the_library_must_be_documented()
    {
        var project = Root("src/Berichtenverkeer/Berichtenverkeer.csproj");

        Assert.Equal("true", Property(project, "GenerateDocumentationFile"));
        Assert.Equal("true", Property(Root("Directory.Build.props"), "TreatWarningsAsErrors"));
        Assert.DoesNotContain("CS1591", File.ReadAllText(project) + File.ReadAllText(Root("Directory.Build.props")) + File.ReadAllText(Root("src/Directory.Build.props")), StringComparison.Ordinal);
        Assert.DoesNotContain("CS1591", File.ReadAllText(Root(".editorconfig")), StringComparison.Ordinal);
    }

    private static string Root(string path) => Path.Combine(RepositoryRoot.Path, path);

    private static string? Property(string file, string name) => XDocument.Load(file).Descendants(name).SingleOrDefault()?.Value;

    /// <summary>Names in the package of the files that a project adds to its root; each is there to be packed.</summary>
    private static IEnumerable<string> Packed(string file) =>
        from item in XDocument.Load(file).Descendants("None")
        let source = ((string?)item.Attribute("Include") ?? (string?)item.Attribute("Update"))!
            .Replace("$(MSBuildThisFileDirectory)", "", StringComparison.Ordinal).Replace('\\', '/')
        where (string?)item.Attribute("Pack") == "true" && File.Exists(Path.Combine(Path.GetDirectoryName(file)!, source))
        select (string?)item.Attribute("PackagePath") is { Length: > 1 } renamed ? renamed : Path.GetFileName(source);
}
