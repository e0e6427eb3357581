namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Codes of gemeenten and aanbieders on the command line. A wrong one is not repeated: someone may have typed something else.</summary>
internal static class PartyCode
{
    /// <exception cref="UsageException">It is no code of a gemeente.</exception>
    public static string? OfGemeente(string? given) => given is null || IsDigits(given, 4)
        ? given
        : throw new UsageException("Bij --gemeente hoort een code van vier cijfers, zoals 0037.");

    /// <exception cref="UsageException">It is no code of an aanbieder.</exception>
    public static string? OfAanbieder(string? given) => given is null || IsDigits(given, 8)
        ? given
        : throw new UsageException("Bij --aanbieder hoort een AGB-code van acht cijfers.");

    private static bool IsDigits(string given, int length) => given.Length == length && given.All(char.IsAsciiDigit);
}
