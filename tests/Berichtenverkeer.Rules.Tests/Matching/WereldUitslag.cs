using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>What became of a small world.</summary>
/// <param name="Dossier">After the last night.</param>
/// <param name="Toewijzingen">Its toewijzingen.</param>
/// <param name="Nachten">The declaraties of each night, in canonical order, with their verdict.</param>
internal sealed record WereldUitslag(Dossier Dossier, IReadOnlyList<ToegewezenProduct> Toewijzingen, IReadOnlyList<IReadOnlyList<(Bericht Bericht, DeclaratieOordeel Oordeel)>> Nachten)
{
    /// <summary>Sum of what the verdicts say.</summary>
    public long Toegekend => Nachten.SelectMany(nacht => nacht).Sum(file => file.Oordeel.Toegekend);

    /// <summary>Of each line its codes, by ReferentieNummer.</summary>
    public IReadOnlyDictionary<string, string> Codes => Nachten.SelectMany(nacht => nacht).SelectMany(Lines).ToDictionary(
        line => line.Prestatie.ReferentieNummer,
        line => line.Toets.IsToegekend ? "ja" : string.Join(' ', line.Toets.Breuken.Select(rule => rule.Code)),
        StringComparer.Ordinal);

    /// <summary>What stands on each toewijzing, without the day of the latest period.</summary>
    public IReadOnlyList<(long Volume, long Bedrag)> Stand =>
        [.. Toewijzingen.Select(product => Dossier.Prestaties.TellingOf(new(product.ToewijzingNummer!.Value))).Select(telling => (telling.Volume, telling.Bedrag))];

    /// <summary>The lines that are granted, in the order in which they were: credits of a night first.</summary>
    public IEnumerable<(Prestatie Prestatie, PrestatieToets Toets)> Toekenningen => Nachten.SelectMany(nacht =>
        nacht.SelectMany(Lines).Where(line => line.Toets.IsToegekend).OrderBy(line => line.Prestatie.IngediendBedrag.IsCredit ? 0 : 1));

    private static IEnumerable<(Prestatie Prestatie, PrestatieToets Toets)> Lines((Bericht Bericht, DeclaratieOordeel Oordeel) file) =>
        file.Bericht.Clienten.SelectMany(client => client.Prestaties).Zip(file.Oordeel.Toetsen);
}
