using System.CommandLine;
using System.CommandLine.Parsing;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Says in Dutch what is wrong with a command line. The parser knows only English, so this looks at what it could not place.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = (BerichtenCommand)parsed.CommandResult.Command;
        List<string> errors = [.. parsed.UnmatchedTokens.Concat(OptionsTakenForArguments(parsed)).Take(1).Select(token => Unplaced(command, token))];
        if (errors.Count == 0)
            errors.AddRange(parsed.Errors.Select(error => Text(command, error)).Distinct(StringComparer.Ordinal));
        return errors;
    }

    /// <summary>An argument that takes many words also takes a mistyped option; only after <c>--</c> may a word begin with a dash.</summary>
    private static IEnumerable<string> OptionsTakenForArguments(ParseResult parsed)
    {
        var literal = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(word => word.Length > 1 && word[0] == '-' && !literal.Contains(word));
    }

    private static string Text(BerichtenCommand command, ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => $"Optie {option.Name} heeft een waarde nodig: {option.Name} <{option.HelpName}>.",
        OptionResult { Option: var option } => $"Optie {option.Name} mag maar één keer worden gegeven, met één waarde.",
        ArgumentResult { Argument: var argument } => $"Er ontbreekt iets: geef <{argument.Name}> op.",
        _ when command.Subcommands.Count > 0 => $"Geef een opdracht op: {string.Join(", ", command.Subcommands.Select(sub => $"{command.FullName} {sub.Name}"))}.",
        _ => "De opdracht is niet te begrijpen.",
    };

    private static string Unplaced(BerichtenCommand command, string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
            return $"Onbekende optie {SafeToken.Of(token)}.{Suggestion(token, Options(command))}";
        return command.Subcommands.Count > 0
            ? $"Onbekende opdracht {SafeToken.Of(token)}.{Suggestion(token, command.Subcommands.Select(sub => sub.Name))}"
            : $"Te veel opgegeven: {SafeToken.Of(token)} hoort hier niet.";
    }

    private static IEnumerable<string> Options(BerichtenCommand command) =>
        command.Options.Concat(SharedOptions.All).SelectMany(option => option.Aliases.Prepend(option.Name));

    private static string Suggestion(string token, IEnumerable<string> names)
    {
        var nearest = names.Select(name => (name, Distance: Distance(token, name))).MinBy(candidate => candidate.Distance);
        return nearest.name is not null && nearest.Distance <= Math.Max(1, token.Length / 3) ? $" Bedoelde u {nearest.name}?" : "";
    }

    /// <summary>Number of characters to change, add or drop.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
