using Berichtenverkeer.Rules;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Codes as Dutch sentences: what is wrong, and what to do next.</summary>
internal static class RegelZin
{
    private const string RetourcodeLijst = "WJ001";

    /// <summary>What a rule says when it is broken. A rule that is not of the standard is an agreement of the gemeente.</summary>
    public static string OfRegel(string code) =>
        RuleRegistry.Find(code)?.Bevinding ?? $"Dit wijkt af van een afspraak van de gemeente ({code}). Wat die inhoudt: berichten regels";

    /// <summary>What a retourcode means.</summary>
    public static string OfRetourcode(string retourcode) =>
        Codelijsten.Find(RetourcodeLijst).Select(lijst => lijst.Find(retourcode)?.Label).LastOrDefault(label => label is not null) is { } label
            ? $"Retourcode {retourcode}: {label.TrimEnd('.')}."
            : $"Retourcode {retourcode}.";

    /// <summary>The rules that we found broken; else what an answer says.</summary>
    public static string Of(IReadOnlyList<string> regels, IReadOnlyList<string> retourcodes) =>
        string.Join(' ', regels.Count > 0 ? regels.Select(OfRegel).Distinct(StringComparer.Ordinal) : retourcodes.Select(OfRetourcode));

    /// <summary>The retourcode that a rule gives in the answer on a message; null when it has none.</summary>
    public static string? RetourcodeOf(string regel, string bericht, string release)
    {
        if (RuleRegistry.Find(regel) is not { } info)
            return null;
        return BerichtSoorten.Find(bericht, release) is { } soort ? info.RetourcodeOn(soort) : info.Retourcode;
    }
}
