using System.Security.Cryptography;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>Judges a night after its past, without a database: per gemeente and domein, in canonical order, against a dossier in memory.</summary>
internal static class Replay
{
    private static readonly DateOnly OpDatum = new(2026, 1, 2);
    private static readonly BerichtJudge Judge = new(RuleStanden.Standaard);
    private static readonly ExternBronnen Bronnen = new(OpDatum, new ShippedGemeenten(), new ShippedProductcodes());

    /// <summary>The verdict on each message of the night.</summary>
    /// <param name="past">What went before: facts, unless its retour refused it.</param>
    /// <param name="night">Messages to judge, each with something to know it by.</param>
    public static IReadOnlyDictionary<T, Verdict> Of<T>(IEnumerable<StoryMessage> past, IEnumerable<(T Key, Bericht Bericht)> night)
        where T : notnull
    {
        var before = past.ToLookup(story => UnitOf(story.Bericht));
        var verdicts = new Dictionary<T, Verdict>();
        foreach (var unit in night.GroupBy(message => UnitOf(message.Bericht)))
            JudgeUnit(DossierOf([.. before[unit.Key]]), [.. unit], verdicts);
        return verdicts;
    }

    /// <summary>Rules that refuse it, each once, in order.</summary>
    public static IReadOnlyList<string> CodesOf(Verdict verdict) =>
        [.. verdict.Breaches.Select(breach => breach.Rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static (string Gemeente, Domein Domein) UnitOf(Bericht bericht) => (bericht.Gemeente, bericht.Soort.Domein);

    private static Dossier DossierOf(IReadOnlyList<StoryMessage> past)
    {
        var lines = past.Where(story => story.Bericht.Soort.Nummer == 323 && story.RetourCode is null)
            .SelectMany(story => story.Bericht.Clienten.SelectMany(client => client.Prestaties).Select(prestatie => (story.Bericht.Aanbieder, Prestatie: prestatie)))
            .ToList();
        var credited = lines.Where(line => line.Prestatie.VorigReferentieNummer is not null).Select(line => (line.Aanbieder, line.Prestatie.VorigReferentieNummer!)).ToHashSet();
        var dossier = new Dossier(new()
        {
            Gedeclareerd =
            [
                .. lines.Where(line => line.Prestatie.IngediendBedrag.DebetCredit == "D" && !credited.Contains((line.Aanbieder, line.Prestatie.ReferentieNummer)))
                    .Select(line => line.Prestatie.ToewijzingNummer).OfType<long>().Distinct(),
            ],
        });
        foreach (var story in past.Where(story => story.Oordeel != Uitkomst.Afgekeurd))
            dossier.Accept(story.Bericht);
        return dossier;
    }

    private static void JudgeUnit<T>(Dossier dossier, IReadOnlyList<(T Key, Bericht Bericht)> unit, Dictionary<T, Verdict> verdicts)
        where T : notnull
    {
        var order = CanonicalOrder.Sort([.. unit.Select((message, i) => ItemOf(i, message.Bericht))]);
        foreach (var group in Groups([.. order.Select(item => unit[(int)item.BerichtId])]))
        {
            LeveringDay.Judge(
                group,
                message => message.Bericht.Client is { } client && (client.StartProducten.Exists(start => start.StatusAanlevering == "3") || client.StopProducten.Exists(stop => stop.StatusAanlevering == "3")),
                message => !Judge.Judge(message.Bericht, dossier, Bronnen).IsRefused,
                message =>
                {
                    var verdict = Judge.Judge(message.Bericht, dossier, Bronnen);
                    verdicts.Add(message.Key, verdict);
                    if (!verdict.IsRefused)
                        dossier.Accept(message.Bericht);
                });
        }
    }

    /// <summary>Starts and stops of one client and aanbieder on one day come together.</summary>
    private static IEnumerable<IReadOnlyList<(T Key, Bericht Bericht)>> Groups<T>(IReadOnlyList<(T Key, Bericht Bericht)> ordered)
    {
        for (var i = 0; i < ordered.Count;)
        {
            var day = ordered.Skip(i).TakeWhile(message => IsLevering(message.Bericht) && message.Bericht.Dagtekening == ordered[i].Bericht.Dagtekening).ToList();
            if (day.Count == 0)
                day.Add(ordered[i]);
            foreach (var group in day.GroupBy(message => (message.Bericht.Aanbieder, message.Bericht.Client?.Bsn)))
                yield return [.. group];
            i += day.Count;
        }
    }

    private static bool IsLevering(Bericht bericht) => bericht.Soort.Nummer is 305 or 307;

    private static WorkItem ItemOf(int number, Bericht bericht) => new(
        number,
        bericht.Soort,
        bericht.Header.DagtekeningRetour ?? bericht.Dagtekening,
        bericht.Aanbieder,
        bericht.Afzender,
        bericht.Identificatie,
        SHA256.HashData(BitConverter.GetBytes(number)),
        1,
        [.. Dossier.ReferentiesOf(bericht).Select(referentie => referentie.Referentie)],
        OpDatum,
        bericht.Soort.Nummer == 301 && bericht.Client!.ToegewezenProducten.TrueForAll(ToewijzingStand.IsRemoval));

    private sealed class ShippedGemeenten : IGemeentenLijst
    {
        public ListAnswer Find(string code, DateOnly op) => Gemeenten.Find(code) is null ? ListAnswer.Onbekend : ListAnswer.Juist;
    }

    private sealed class ShippedProductcodes : IProductcodeLijst
    {
        public ListAnswer Find(Domein domein, string categorie, string code, DateOnly op) =>
            !ProductCodes.Covers(domein, categorie) ? ListAnswer.Onbekend
            : ProductCodes.Find(code)?.Categorie == categorie ? ListAnswer.Juist
            : ListAnswer.Onjuist;
    }
}
