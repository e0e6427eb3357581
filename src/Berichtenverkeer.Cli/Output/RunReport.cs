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
    /// <summary>What could not be seen to be a message, in the table per message.</summary>
    public const string Other = "overig";

    /// <summary>The report of a run. The store counts per message only what it could name; the rest gets a row too, so that the table adds up.</summary>
    public static RunReport Of(RunSummary summary)
    {
        var named = summary.PerBericht.ToLookup(row => row.Uitkomst, row => row.Aantal);
        var other = UitkomstNames.All
            .Select(uitkomst => (Other, uitkomst, Aantal: summary.PerUitkomst.GetValueOrDefault(uitkomst) - named[uitkomst].Sum()))
            .Where(row => row.Aantal > 0);
        return new(summary.Offered, summary.PerUitkomst, [.. summary.PerBericht, .. other], summary.PerReden, summary.TopCodes);
    }

    /// <summary>Messages of an interrupted run that have no outcome yet.</summary>
    public long Waiting => Aangeboden - PerUitkomst.Values.Sum();

    public long this[Uitkomst uitkomst] => PerUitkomst.GetValueOrDefault(uitkomst);
}
