using Spectre.Console;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Where a command writes: data to standard output, notes and progress to standard error.</summary>
internal sealed class Screen
{
    private const int RedirectedWidth = 200;
    private readonly Terminal terminal;
    private readonly IAnsiConsole? live;

    public Screen(Terminal terminal, bool json, bool quiet, bool noColour)
    {
        this.terminal = terminal;
        Json = json;
        Quiet = quiet;
        var colour = !noColour && string.IsNullOrEmpty(terminal.Environment("NO_COLOR"));
        // On one terminal the bar and the data go through one console, which keeps them apart.
        live = terminal.OutIsTerminal && !json ? ConsoleOn(terminal.Out, colour, terminal.Width) : null;
        ProgressConsole = quiet || !terminal.ErrorIsTerminal ? null : live ?? ConsoleOn(terminal.Error, colour, terminal.Width);
    }

    public bool Json { get; }

    public bool Quiet { get; }

    /// <summary>The console on which a progress bar may move; null when nobody looks.</summary>
    public IAnsiConsole? ProgressConsole { get; }

    /// <summary>Where plain progress goes.</summary>
    public TextWriter Error => terminal.Error;

    public TimeProvider Clock => terminal.Clock;

    /// <summary>A line of data.</summary>
    public void Data(string line, Style? style = null)
    {
        if (live is null)
            terminal.Out.WriteLine(line);
        else
            live.Write(new Text(line + Environment.NewLine, style));
    }

    /// <summary>A note for the user: what it took, what to do next.</summary>
    public void Note(string line)
    {
        if (!Quiet)
            terminal.Error.WriteLine(line);
    }

    /// <summary>Something that is wrong.</summary>
    public void Fault(string line) => terminal.Error.WriteLine(line);

    /// <summary>A table as data.</summary>
    /// <param name="headers">The heads; one that begins with <c>&gt;</c> is of a column of numbers.</param>
    /// <param name="rows">The cells.</param>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var header in headers)
        {
            var isNumber = header.StartsWith('>');
            table.AddColumn(new TableColumn(new Text(isNumber ? header[1..] : header))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, 2, 0),
                NoWrap = isNumber,
            });
        }

        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        using var text = new StringWriter();
        ConsoleOn(text, colour: false, terminal.OutIsTerminal ? terminal.Width : RedirectedWidth).Write(table);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
            Data(line.TrimEnd());
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool colour, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = writer is StringWriter ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }
}
