using System.Text;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>Runs the tool in this process.</summary>
internal static class Cli
{
    public static Task<CommandRun> RunAsync(params string[] arguments) => RunAsync(new Situation(), arguments);

    public static async Task<CommandRun> RunAsync(Situation situation, params string[] arguments)
    {
        using var raw = new MemoryStream();
        await using var output = new StreamWriter(raw, new UTF8Encoding(false)) { AutoFlush = true };
        using var error = new StringWriter();
        using var stop = new StopSignal();
        if (situation.Stopped)
            stop.Request();
        var code = await BerichtenApp.RunAsync(
            arguments,
            new Terminal
            {
                Out = output,
                RawOut = raw,
                Error = error,
                OpenInput = () => new MemoryStream(situation.Input),
                OutIsTerminal = situation.IsTerminal,
                ErrorIsTerminal = situation.IsTerminal,
                Environment = name => situation.Environment.GetValueOrDefault(name),
                Clock = situation.Clock,
                WorkingFolder = situation.WorkingFolder,
            },
            stop);
        return new(code, raw.ToArray(), error.ToString());
    }
}
