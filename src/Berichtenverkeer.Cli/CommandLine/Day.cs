using System.Globalization;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Days on the command line.</summary>
internal static class Day
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd-MM-yyyy"];

    /// <summary>A day; null when none was given.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? Of(string? given, string name)
    {
        if (given is null)
            return null;
        return DateOnly.TryParseExact(given, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"De datum bij {name} is niet te lezen. Geef haar als 2026-05-06.");
    }
}
