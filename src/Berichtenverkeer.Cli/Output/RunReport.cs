using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Output;

/// <summary>What came of everything that was offered: the one source of the text and of the JSON.</summary>
/// <param name="Aangeboden">Things offered.</param>
/// <param name="PerUitkomst">Count per outcome; together they are <paramref name="Aangeboden"/>.</param>
/// <param name="PerBericht">Count per message and outcome.</param>
/// <param name="PerReden">Count per reason of what was not judged.</param>
/// <param name="TopCodes">The codes found most often, at most ten.</param>
internal sealed record RunReport(
    long Aangeboden,
    IReadOnlyDictionary<Uitkomst, long> PerUitkomst,
    IReadOnlyList<(string Bericht, Uitkomst Uitkomst, long Aantal)> PerBericht,
    IReadOnlyList<(Uitkomst Uitkomst, string Reden, long Aantal)> PerReden,
    IReadOnlyList<(string Code, string Tekst, long Aantal)> TopCodes)
{
    public static RunReport Of(RunSummary summary) =>
        new(summary.Offered, summary.PerUitkomst, summary.PerBericht, summary.PerReden, summary.TopCodes);

    public long this[Uitkomst uitkomst] => PerUitkomst.GetValueOrDefault(uitkomst);
}
