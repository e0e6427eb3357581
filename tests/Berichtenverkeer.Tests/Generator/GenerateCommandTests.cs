using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Tests.Generator;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("genereer-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--clienten 5", "--uit")]
    [InlineData("--uit {0}/x --clienten veel", "--clienten")]
    [InlineData("--uit {0}/x --gemeenten 22", "--gemeenten")]
    [InlineData("--uit {0}/x --fouten onzin", "onzin")]
    [InlineData("--uit {0}/x --fouten 1001", "promillage")]
    [InlineData("--uit {0}/x --tot 31-12-2025", "--tot")]
    [InlineData("--uit {0}/x --kleur rood", "--kleur")]
    [InlineData("--uit {0}/x --clienten", "--clienten")]
    [InlineData("--uit {0}/x --clienten 3 --clienten 4", "hoogstens een keer")]
    public void A_usage_error_is_Dutch_and_exit_code_2(string line, string mentions)
    {
        var (code, _, error) = Run(line);

        Assert.Equal(2, code);
        Assert.Contains(mentions, error, StringComparison.Ordinal);
        Assert.Contains("genereer --help", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option()
    {
        var (code, output, _) = Run("--help");

        Assert.Equal(0, code);
        Assert.All(new[] { "--uit", "--gemeenten", "--clienten", "--maanden", "--seed", "--fouten", "--berichten", "--tot", "--met-antwoorden", "--zonder-weigeringen", "--leeg" }, option => Assert.Contains(option, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_night_aims_at_the_number_asked_and_an_existing_folder_is_only_replaced_with_leeg()
    {
        var (first, output, _) = Run("--uit {0} --berichten 200");
        var (again, _, error) = Run("--uit {0} --berichten 200");
        var (cleared, _, _) = Run("--uit {0} --berichten 200 --leeg");

        Assert.Equal(0, first);
        Assert.StartsWith("200 berichten", output, StringComparison.Ordinal);
        Assert.Equal(2, again);
        Assert.Contains("--leeg", error, StringComparison.Ordinal);
        Assert.Equal(0, cleared);
    }

    private (int Code, string Output, string Error) Run(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var args = line.Split(' ').Select(a => a.Replace("{0}", folder, StringComparison.Ordinal)).ToArray();
        return (GenerateCommand.Run(args, output, error), output.ToString(), error.ToString());
    }
}
