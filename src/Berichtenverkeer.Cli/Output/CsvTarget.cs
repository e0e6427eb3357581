using Berichtenverkeer.Cli.CommandLine;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Where a CSV file goes: standard output for <c>-</c>, else a file that is there as a whole or not at all.</summary>
internal static class CsvTarget
{
    private const string StandardOutput = "-";

    /// <summary>What was asked for; null when no CSV was.</summary>
    /// <exception cref="UsageException">JSON was asked for too.</exception>
    public static string? Of(Invocation invocation) => invocation.Parsed.GetValue(SharedOptions.Csv) is { } path
        ? invocation.Json ? throw new UsageException("Kies --csv of --json, niet allebei.") : path
        : null;

    /// <summary>Writes a file.</summary>
    /// <param name="terminal">The machine.</param>
    /// <param name="path">The path as given, or <c>-</c>.</param>
    /// <param name="write">Writes the rows and returns their number.</param>
    public static async Task<long> WriteAsync(Terminal terminal, string path, Func<CsvWriter, Task<long>> write)
    {
        if (path == StandardOutput)
        {
            await terminal.Out.FlushAsync();
            return await WriteAsync(terminal.RawOut, write);
        }

        var target = Path.GetFullPath(path, terminal.WorkingFolder);
        var unfinished = target + ".deel";
        try
        {
            long rows;
            await using (var file = File.Create(unfinished))
                rows = await WriteAsync(file, write);
            File.Move(unfinished, target, overwrite: true);
            return rows;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static async Task<long> WriteAsync(Stream stream, Func<CsvWriter, Task<long>> write)
    {
        await using var text = new StreamWriter(stream, CsvWriter.Encoding, leaveOpen: true);
        return await write(new(text));
    }
}
