using System.Globalization;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Months on the command line.</summary>
internal static class Month
{
    private static readonly string[] Formats = ["yyyy-MM", "MM-yyyy"];

    /// <summary>The first day of a month; null when none was given.</summary>
    /// <exception cref="UsageException">It is no month.</exception>
    public static DateOnly? Of(string? given, string name)
    {
        if (given is null)
            return null;
        return DateOnly.TryParseExact(given, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : throw new UsageException($"De maand bij {name} is niet te lezen. Geef haar als 2026-05.");
    }
}
