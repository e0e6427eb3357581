using Berichtenverkeer.Model;

namespace Berichtenverkeer.Cli;

/// <summary>What the tool gives back to the shell. The highest that applies wins; an interrupted command is always 130.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Rejected = 1;
    public const int Usage = 2;
    public const int Configuration = 3;
    public const int NotJudged = 4;
    public const int Failure = 5;
    public const int Interrupted = 130;

    /// <summary>Each code with its Dutch meaning, as <c>--help</c> lists them.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Ok, "alles geaccepteerd (wat is overgeslagen telt niet mee)"),
        (Rejected, "ten minste één bericht is (deels) afgekeurd; 0 met --afkeur-is-ok"),
        (Usage, "verkeerd gebruik van de opdracht"),
        (Configuration, "de instellingen, schema's of een lijst kunnen niet worden geladen"),
        (NotJudged, "ten minste één bericht is niet beoordeeld en staat in quarantaine"),
        (Failure, "storing in database, schijf of programma"),
        (Interrupted, "onderbroken met Ctrl-C"),
    ];

    /// <summary>The code that belongs to counts of outcomes.</summary>
    public static int Of(IReadOnlyDictionary<Uitkomst, long> counts, bool rejectionIsFine)
    {
        if (counts.GetValueOrDefault(Uitkomst.Quarantaine) > 0)
            return NotJudged;
        var rejected = counts.GetValueOrDefault(Uitkomst.Afgekeurd) + counts.GetValueOrDefault(Uitkomst.DeelsAfgewezen);
        return rejected > 0 && !rejectionIsFine ? Rejected : Ok;
    }
}
