using System.CommandLine;
using System.Reflection;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;

namespace Berichtenverkeer.Cli;

/// <summary>The tool <c>berichten</c>, from arguments to exit code, without a process of its own.</summary>
public static class BerichtenApp
{
    /// <summary>Version of the engine, as stored with each run.</summary>
    public static string Version { get; } =
        typeof(BerichtenApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The arguments after the name of the tool.</param>
    /// <param name="terminal">What the tool sees of the machine.</param>
    /// <param name="stop">Tells that the user wants to stop.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, StopSignal stop)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(stop);
        var debug = terminal.Environment("BERICHTENVERKEER_DEBUG") == "1";
        try
        {
            // A task of its own: work that does not look up is abandoned on the second Ctrl-C.
            var work = Task.Run(() => DispatchAsync(arguments, terminal, stop));
            return await work.WaitAsync(stop.Abandon);
        }
        catch (OperationCanceledException) when (stop.Finish.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync(stop.Abandon.IsCancellationRequested
                ? "Direct gestopt. Wat al was vastgelegd blijft staan; dezelfde opdracht opnieuw maakt het werk af."
                : "Onderbroken voordat er iets was gedaan. Geef dezelfde opdracht opnieuw.");
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last stop: a user gets a Dutch sentence, never a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var (code, text) = FaultText.Of(fault);
            await terminal.Error.WriteLineAsync(debug ? $"{text}{System.Environment.NewLine}{fault}" : text);
            return code;
        }
        finally
        {
            await terminal.Out.FlushAsync();
        }
    }

    private static async Task<int> DispatchAsync(IReadOnlyList<string> arguments, Terminal terminal, StopSignal stop)
    {
        var parsed = CommandTree.Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = (BerichtenCommand)parsed.CommandResult.Command;
        if (parsed.GetValue(SharedOptions.Help))
        {
            HelpText.Write(command, terminal.Out, terminal.Width);
            return ExitCode.Ok;
        }

        if (parsed.GetValue(SharedOptions.Version))
        {
            await terminal.Out.WriteLineAsync(Version);
            return ExitCode.Ok;
        }

        if (arguments.Count == 0)
        {
            HelpText.Write(command, terminal.Error, terminal.Width);
            return ExitCode.Usage;
        }

        if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
        {
            foreach (var error in errors)
                await terminal.Error.WriteLineAsync(error);
            await terminal.Error.WriteLineAsync($"Zie: {command.FullName} --help");
            return ExitCode.Usage;
        }

        var invocation = new Invocation(terminal, stop, parsed);
        return await command.Run!(invocation);
    }
}
