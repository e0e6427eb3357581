namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Words of the command line as an error may repeat them: what looks like a Bsn is not shown.</summary>
internal static class SafeToken
{
    private const int Longest = 80;

    public static string Of(string token)
    {
        if (token.Count(char.IsAsciiDigit) is 8 or 9 && !token.Any(char.IsAsciiLetter))
            return "(een getal dat hier niet wordt herhaald)";
        var shown = string.Concat(token.Take(Longest).Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return $"'{shown}{(token.Length > Longest ? "…" : "")}'";
    }
}
