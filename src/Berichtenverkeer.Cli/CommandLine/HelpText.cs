using System.CommandLine;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>The help of a command, in Dutch, with examples.</summary>
internal static class HelpText
{
    private const int Widest = 100;

    public static void Write(BerichtenCommand command, TextWriter output, int width)
    {
        width = Math.Clamp(width, 60, Widest);
        Wrap(output, $"{command.FullName}: {command.Description}", "", "", width);
        output.WriteLine();
        output.WriteLine("Gebruik:");
        output.WriteLine($"  {Usage(command)}");
        if (command.Details.Length > 0)
        {
            output.WriteLine();
            Wrap(output, command.Details, "", "", width);
        }

        Section(output, "Opdrachten", [.. command.Subcommands.Select(sub => (sub.Name, sub.Description ?? ""))], width);
        Section(output, "Argumenten", [.. command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? ""))], width);
        Section(output, "Opties", [.. command.Options.Where(option => !option.Recursive).Select(Row)], width);
        Section(output, "Algemene opties", [.. SharedOptions.All.Select(Row)], width);
        if (command.Examples.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Voorbeelden:");
            foreach (var (line, meaning) in command.Examples)
            {
                output.WriteLine($"  berichten {line}");
                Wrap(output, meaning, "      ", "      ", width);
            }
        }

        var codes = command.JudgesMessages ? ExitCode.All : ExitCode.All.Where(code => code.Code is not (ExitCode.Rejected or ExitCode.NotJudged)).Select(code => code.Code == ExitCode.Ok ? (code.Code, "gelukt") : code);
        Section(output, "Exitcodes (de hoogste die van toepassing is; onderbroken is altijd 130)", [.. codes.Select(code => ($"{code.Item1}", code.Item2))], width);
    }

    private static string Usage(BerichtenCommand command)
    {
        var parts = new List<string> { command.FullName };
        if (command.Subcommands.Count > 0)
            parts.Add("<opdracht>");
        parts.Add("[opties]");
        foreach (var argument in command.Arguments)
        {
            var name = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}";
            parts.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name);
        }

        return string.Join(' ', parts);
    }

    private static (string, string) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return (option.HelpName is { } value ? $"{names} <{value}>" : names, option.Description ?? "");
    }

    private static void Section(TextWriter output, string title, IReadOnlyList<(string Name, string Text)> rows, int width)
    {
        if (rows.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine($"{title}:");
        var column = Math.Min(28, rows.Max(row => row.Name.Length) + 4);
        foreach (var (name, text) in rows)
        {
            var first = $"  {name}";
            if (first.Length > column - 2)
            {
                output.WriteLine(first);
                first = "";
            }

            Wrap(output, text, first.PadRight(column), new string(' ', column), width);
        }
    }

    private static void Wrap(TextWriter output, string text, string first, string next, int width)
    {
        var line = first;
        var empty = true;
        foreach (var word in text.Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line = next;
                empty = true;
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        output.WriteLine(line);
    }
}
