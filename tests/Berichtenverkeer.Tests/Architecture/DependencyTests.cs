using System.Reflection;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Architecture;

/// <summary>The arrows of the architecture: everything points to the core, and the core points to nothing that does I/O.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Core = typeof(SchemaSet).Assembly;

    [Fact]
    public void The_core_references_only_assemblies_without_files_network_clock_or_database()
    {
        string[] pure =
        [
            "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Collections.Concurrent", "System.Linq", "System.Memory", "System.Runtime.Intrinsics",
            "System.Threading", "System.Text.RegularExpressions", "System.Private.Xml", "System.Private.Xml.Linq",
            "System.Xml.ReaderWriter", "System.Xml.XDocument", "System.Xml.Linq", "System.Runtime.InteropServices",
            "System.Security.Cryptography", "System.Text.Encoding.Extensions", "System.Text.Json",

            // Bytes into fewer bytes; its stream stands below.
            "System.IO.Compression.Brotli",
        ];

        var others = Core.GetReferencedAssemblies().Select(reference => reference.Name!).Except(pure, StringComparer.Ordinal);

        Assert.Empty(others);
    }

    [Theory]
    [InlineData(typeof(File))]
    [InlineData(typeof(Directory))]
    [InlineData(typeof(FileStream))]
    [InlineData(typeof(System.IO.Compression.BrotliStream))]
    [InlineData(typeof(Environment))]
    [InlineData(typeof(TimeProvider))]
    [InlineData(typeof(System.Globalization.CultureInfo))]
    public void The_core_does_not_name_a_type_of_the_edge(Type type)
    {
        // InvariantCulture is no culture; the thread id is what the compiler puts into every iterator.
        string[] harmless = ["get_InvariantCulture", "get_CurrentManagedThreadId"];

        var used = MemberReferences.Of(Core).Where(member => member.Type == type.FullName).Select(member => member.Member);

        Assert.Empty(used.Except(harmless, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("get_Now")]
    [InlineData("get_UtcNow")]
    [InlineData("get_Today")]
    [InlineData("NewGuid")]
    public void The_core_calls_no_clock_and_makes_no_random_identity(string member) =>
        Assert.DoesNotContain(member, MemberReferences.Of(Core).Select(reference => reference.Member));

    [Theory]
    [InlineData("Berichtenverkeer.Pipeline.csproj", "Berichtenverkeer")]
    [InlineData("Berichtenverkeer.Postgres.csproj", "Berichtenverkeer")]
    [InlineData("Berichtenverkeer.Monitor.csproj", "Berichtenverkeer")]
    [InlineData("Berichtenverkeer.csproj")]
    [InlineData("Berichtenverkeer.Cli.csproj", "Berichtenverkeer", "Berichtenverkeer.Monitor", "Berichtenverkeer.Pipeline", "Berichtenverkeer.Postgres")]
    public void A_project_references_only_what_the_design_allows(string project, params string[] allowed)
    {
        var file = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), project, SearchOption.AllDirectories).Single();

        var references = System.Xml.Linq.XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

        Assert.Equal(allowed.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }
}
