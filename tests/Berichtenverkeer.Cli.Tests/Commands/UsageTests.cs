using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Onbekende opdracht 'valider'. Bedoelde u valideer?", "valider")]
    [InlineData("Onbekende optie '--jsn'. Bedoelde u --json?", "uitleg", "9322", "--jsn")]
    [InlineData("Optie --config heeft een waarde nodig: --config <bestand>.", "uitleg", "9322", "--config")]
    [InlineData("Optie --config mag maar één keer", "uitleg", "9322", "--config", "a", "--config", "b")]
    [InlineData("Er ontbreekt iets: geef <code> op.", "uitleg")]
    [InlineData("Geef een opdracht op: berichten db migreer, berichten db status.", "db")]
    [InlineData("Te veel opgegeven: 'nog' hoort hier niet.", "db", "status", "nog")]
    [InlineData("Geef een bestand, map of zip op", "valideer")]
    [InlineData("De datum bij --op-datum is niet te lezen", "valideer", "x", "--op-datum", "morgen")]
    [InlineData("bestaat niet. Controleer het pad.", "valideer", "/bestaat/niet")]
    public async Task Wrong_use_is_2_and_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.DoesNotContain("Required", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unrecognized", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_parse_error_has_a_Dutch_sentence()
    {
        string[][] wrong = [["--json=ja", "uitleg", "1"], ["db", "migreer", "--state"], ["--", "x"], ["valideer", "a", "--lijst", "x", "--lijst", "y"]];
        foreach (var arguments in wrong)
        {
            var run = await Support.Cli.RunAsync(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.DoesNotContain(" for ", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("was not", run.Error, StringComparison.Ordinal);
            Assert.Contains("Zie: berichten", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_at_all_shows_the_help_and_is_2()
    {
        var run = await Support.Cli.RunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Opdrachten:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_may_be_a_Bsn_is_never_repeated()
    {
        foreach (var arguments in new[] { ["db", "status", Messages.Bsn], ["uitleg", Messages.Bsn], new[] { Messages.Bsn } })
        {
            var run = await Support.Cli.RunAsync(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.DoesNotContain(Messages.Bsn, run.Error + run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_command_has_Dutch_help_with_examples_and_exit_codes()
    {
        var commands = Commands(CommandLine.CommandTree.Root).ToList();
        Assert.NotEmpty(commands);
        foreach (var command in commands)
        {
            string[] words = command.FullName.Split(' ')[1..];
            var run = await Support.Cli.RunAsync([.. words, "--help"]);

            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.Error);
            foreach (var part in new[] { "Gebruik:", "Voorbeelden:", "Algemene opties:", "--json", "130  ", "Exitcodes" })
                Assert.Contains(part, run.Out, StringComparison.Ordinal);
            Assert.All(run.Lines, line => Assert.True(line.Length <= 110, line));
        }
    }

    [Fact]
    public async Task Every_example_of_the_help_can_be_parsed()
    {
        foreach (var (line, _) in Commands(CommandLine.CommandTree.Root).SelectMany(command => command.Examples))
        {
            var words = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line.Split([" < ", " > "], StringSplitOptions.None)[0]);
            Assert.Empty(CommandLine.CommandTree.Root.Parse([.. words]).Errors);
        }

        await Task.CompletedTask;
    }

    [Fact]
    public async Task The_version_is_a_number()
    {
        var run = await Support.Cli.RunAsync("--versie");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+", run.Out);
    }

    private static IEnumerable<CommandLine.BerichtenCommand> Commands(CommandLine.BerichtenCommand command) =>
        command.Subcommands.Cast<CommandLine.BerichtenCommand>().SelectMany(Commands).Prepend(command);
}
