using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Counts what <c>valideer</c> finds; keeps counts only, whatever the number of messages.</summary>
internal sealed class ValidationTally
{
    private readonly Dictionary<Uitkomst, long> perUitkomst = UitkomstNames.All.ToDictionary(uitkomst => uitkomst, _ => 0L);
    private readonly Dictionary<(string Bericht, Uitkomst Uitkomst), long> perBericht = [];
    private readonly Dictionary<(Uitkomst Uitkomst, string Reden), long> perReden = [];
    private readonly Dictionary<string, (string Tekst, long Aantal)> perCode = new(StringComparer.Ordinal);

    public long Count { get; private set; }

    /// <summary>Which message an offer holds, as the summary names it.</summary>
    public static string NameOf(ValidatedOffer offer) =>
        offer.Soort?.Code ?? RunReport.Other;

    public void Add(ValidatedOffer offer)
    {
        Count++;
        perUitkomst[offer.Uitkomst]++;
        Increase(perBericht, (NameOf(offer), offer.Uitkomst));
        if (offer.Disposition is { } disposition)
            Increase(perReden, (disposition.Uitkomst, disposition.Reden));
        foreach (var finding in offer.Findings)
        {
            if (finding.Code == FindingCodes.EnMeer)
                continue;
            var known = perCode.GetValueOrDefault(finding.Code, (finding.Tekst, 0));
            perCode[finding.Code] = (known.Tekst, known.Aantal + 1);
        }
    }

    public RunReport ToReport() => new(
        Count,
        perUitkomst,
        [.. perBericht.OrderBy(pair => pair.Key.Bericht, StringComparer.Ordinal).ThenBy(pair => pair.Key.Uitkomst).Select(pair => (pair.Key.Bericht, pair.Key.Uitkomst, pair.Value))],
        [.. perReden.OrderBy(pair => pair.Key.Uitkomst).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Reden, StringComparer.Ordinal).Select(pair => (pair.Key.Uitkomst, pair.Key.Reden, pair.Value))],
        [.. perCode.OrderByDescending(pair => pair.Value.Aantal).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(10).Select(pair => (pair.Key, pair.Value.Tekst, pair.Value.Aantal))]);

    private static void Increase<TKey>(Dictionary<TKey, long> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
