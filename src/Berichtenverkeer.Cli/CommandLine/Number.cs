using System.Globalization;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Numbers on the command line.</summary>
internal static class Number
{
    /// <summary>A whole number from 1; null when none was given.</summary>
    /// <exception cref="UsageException">It is something else. It is not repeated: someone may have typed a Bsn.</exception>
    public static long? Of(string? given, string name, long maximum = long.MaxValue)
    {
        if (given is null)
            return null;
        return long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= maximum
            ? number
            : throw new UsageException(maximum == long.MaxValue ? $"Bij {name} hoort een geheel getal." : $"Bij {name} hoort een geheel getal van 1 tot en met {maximum}.");
    }
}
