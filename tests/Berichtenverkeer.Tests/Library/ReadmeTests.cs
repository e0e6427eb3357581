using Berichtenverkeer.Tests.Architecture;

namespace Berichtenverkeer.Tests.Library;

/// <summary>What the READMEs show is what the tests here run.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Pages => ["README.md", "src/Berichtenverkeer/PACKAGE.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_example_is_the_code_that_is_tested(string page)
    {
        var source = Source("ReadAndJudge.cs");

        Assert.Equal([.. Usings(source), "", .. Body(source)], Examples(page)[0]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_second_example_is_the_code_that_is_tested(string page)
    {
        var source = Source("DeclaredAmounts.cs");

        Assert.Equal([.. Usings(source), "", .. Body(source), "", .. source.SkipWhile(line => !line.StartsWith("internal struct", StringComparison.Ordinal))], Examples(page)[1]);
    }

    [Fact]
    public void The_first_example_is_ten_lines() => Assert.Equal(10, Examples("README.md")[0].Count(line => line.Length > 0));

    private static IEnumerable<string> Usings(string[] source) => source.Where(line => line.StartsWith("using ", StringComparison.Ordinal));

    /// <summary>What stands between the braces of the first method, without its indentation.</summary>
    private static IEnumerable<string> Body(string[] source) =>
        source.SkipWhile(line => line != "    {").Skip(1).TakeWhile(line => line != "    }").Select(line => line[8..]);

    private static string[] Source(string name) => File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "tests/Berichtenverkeer.Tests/Library", name));

    /// <summary>The C# blocks of a page.</summary>
    private static List<List<string>> Examples(string page)
    {
        List<List<string>> blocks = [];
        var inside = false;
        foreach (var line in File.ReadLines(Path.Combine(RepositoryRoot.Path, page)))
        {
            if (line == "```csharp")
            {
                blocks.Add([]);
                inside = true;
            }
            else if (line == "```")
            {
                inside = false;
            }
            else if (inside)
            {
                blocks[^1].Add(line);
            }
        }

        return blocks;
    }
}
