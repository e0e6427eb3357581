using System.Security.Cryptography;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Matching;
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
    private static readonly DeclaratieJudge DeclaratieJudge = new(Judge);
    private static readonly ExternBronnen Bronnen = new(OpDatum, new ShippedGemeenten(), new ShippedProductcodes());

    /// <summary>The verdict on each message of the night.</summary>
    /// <param name="past">What went before: facts, unless its answer refused it and went before too.</param>
    /// <param name="night">Messages to judge, each with something to know it by.</param>
    public static IReadOnlyDictionary<T, Judged> Of<T>(IEnumerable<StoryMessage> past, IEnumerable<(T Key, Bericht Bericht)> night)
        where T : notnull
    {
        var before = past.ToLookup(story => UnitOf(story.Bericht));
        var verdicts = new Dictionary<T, Judged>();
        foreach (var unit in night.GroupBy(message => UnitOf(message.Bericht)))
            JudgeUnit(DossierOf([.. before[unit.Key]], [.. unit.Select(message => message.Bericht)]), [.. unit], verdicts);
        return verdicts;
    }

    /// <summary>Rules that refuse it, each once, in order.</summary>
    public static IReadOnlyList<string> CodesOf(Verdict verdict) =>
        [.. verdict.Breaches.Select(breach => breach.Rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static (string Gemeente, Domein Domein) UnitOf(Bericht bericht) => (bericht.Gemeente, bericht.Soort.Domein);

    private static Dossier DossierOf(IReadOnlyList<StoryMessage> past, IReadOnlyList<Bericht> night)
    {
        var known = past.ToHashSet(ReferenceEqualityComparer.Instance);
        bool IsAnswered(StoryMessage story) => story.Retour is not null && known.Contains(story.Retour);
        var facts = past.Where(story => !(IsAnswered(story) && story.Oordeel == Uitkomst.Afgekeurd)).ToList();
        var declaraties = facts.Where(story => story.Bericht.Declaratie is not null).ToList();
        var lines = declaraties
            .SelectMany(story => story.Bericht.Clienten.SelectMany(client => client.Prestaties).Where(line => !(IsAnswered(story) && story.GeweigerdeRegels.ContainsKey(line.ReferentieNummer))).Select(prestatie => (story.Bericht.Aanbieder, Prestatie: prestatie)))
            .ToList();
        var credited = lines.Where(line => line.Prestatie.VorigReferentieNummer is not null).Select(line => (line.Aanbieder, line.Prestatie.VorigReferentieNummer!)).ToHashSet();
        var creditedNow = night.Where(bericht => bericht.Declaratie is not null).SelectMany(bericht => bericht.Clienten.SelectMany(client => client.Prestaties).Select(line => (bericht.Aanbieder, line.VorigReferentieNummer))).ToHashSet();
        var dossier = new Dossier(new()
        {
            Gedeclareerd =
            [
                .. lines.Where(line => line.Prestatie.IngediendBedrag.DebetCredit == "D" && !credited.Contains((line.Aanbieder, line.Prestatie.ReferentieNummer)) && !creditedNow.Contains((line.Aanbieder, line.Prestatie.ReferentieNummer)))
                    .Select(line => line.Prestatie.ToewijzingNummer).OfType<long>().Distinct(),
            ],
            Declaraties = [.. declaraties.Select(story => story.Bericht).Concat(night.Where(bericht => bericht.Declaratie is not null)).Where(bericht => bericht.Soort.HasAfzender).Select(StandOf)],
        });
        foreach (var story in facts)
        {
            if (story.Bericht.Declaratie is null)
                dossier.Accept(story.Bericht);
            else
                TakeDeclaratie(dossier, story, IsAnswered(story));
        }

        return dossier;
    }

    /// <summary>What a history knows of a declaratie: its lines stand on the ToewijzingNummer that they name, unless an answer refused them.</summary>
    private static void TakeDeclaratie(Dossier dossier, StoryMessage story, bool answered)
    {
        dossier.AcceptKop(story.Bericht);
        foreach (var client in story.Bericht.Clienten)
        {
            foreach (var line in client.Prestaties)
            {
                ToewijzingSleutel? toewijzing = line.ToewijzingNummer is { } nummer ? new(nummer) : null;
                dossier.Prestaties.Add(PrestatieStand.Of(story.Bericht.Aanbieder, client, line, toewijzing, !(answered && story.GeweigerdeRegels.ContainsKey(line.ReferentieNummer))));
            }
        }
    }

    private static DeclaratieStand StandOf(Bericht bericht) => new(
        bericht.Clienten.SelectMany(client => client.Prestaties.Select(line => PrestatieStand.Of(bericht.Aanbieder, client, line, null, toegekend: true))),
        bericht.Clienten.Select(client => client.Bsn))
    {
        Aanbieder = bericht.Aanbieder,
        Identificatie = bericht.Identificatie,
        Dagtekening = bericht.Dagtekening,
        DeclaratieNummer = bericht.Declaratie!.DeclaratieNummer,
        BasisschemaXsdVersie = bericht.Header.BasisschemaXsdVersie,
        BerichtXsdVersie = bericht.Header.BerichtXsdVersie,
    };

    /// <summary>In the order of the night (OP080, OP366).</summary>
    private static void JudgeUnit<T>(Dossier dossier, IReadOnlyList<(T Key, Bericht Bericht)> unit, Dictionary<T, Judged> verdicts)
        where T : notnull
    {
        var items = unit.Select((message, i) => ItemOf(i, message.Bericht)).ToList();
        var order = CanonicalOrder.Sort(items).Select(item => (Item: item, Message: unit[(int)item.BerichtId])).ToList();
        var declaraties = order.Where(message => message.Message.Bericht.Declaratie is not null).Select(message => message.Message).ToList();
        bool IsAnswer(Bericht bericht) => bericht.Soort.Kind == BerichtKind.Retour || bericht.DeclaratieAntwoord is not null;
        JudgePlain(dossier, [.. order.Where(message => message.Message.Bericht.Declaratie is null && !IsAnswer(message.Message.Bericht) && !message.Item.OnlyRemovals).Select(message => message.Message)], verdicts);
        var opened = declaraties.Select(message => (Message: message, Opening: Open(message.Bericht, dossier))).ToList();
        JudgePlain(dossier, [.. order.Where(message => message.Message.Bericht.Declaratie is null && !IsAnswer(message.Message.Bericht) && message.Item.OnlyRemovals).Select(message => message.Message)], verdicts);
        foreach (var (message, opening) in opened)
            verdicts.Add(message.Key, Complete(message.Bericht, opening, dossier));
        JudgePlain(dossier, [.. order.Where(message => IsAnswer(message.Message.Bericht)).Select(message => message.Message)], verdicts);
    }

    private static DeclaratieOpening Open(Bericht bericht, Dossier dossier)
    {
        var inside = Judge.JudgeInside(bericht);
        return inside.IsRefused ? new() { Geweigerd = inside } : DeclaratieJudge.Open(bericht, dossier, Bronnen);
    }

    private static Judged Complete(Bericht bericht, DeclaratieOpening opening, Dossier dossier)
    {
        if (opening.Geweigerd is { } refused)
            return new(refused, null);
        var oordeel = DeclaratieJudge.Complete(bericht, opening, dossier, Bronnen);
        return new(oordeel.Verdict, oordeel);
    }

    private static void JudgePlain<T>(Dossier dossier, IReadOnlyList<(T Key, Bericht Bericht)> ordered, Dictionary<T, Judged> verdicts)
        where T : notnull
    {
        foreach (var group in Groups(ordered))
        {
            LeveringDay.Judge(
                group,
                message => message.Bericht.Client is { } client && (client.StartProducten.Exists(start => start.StatusAanlevering == "3") || client.StopProducten.Exists(stop => stop.StatusAanlevering == "3")),
                message => !Judge.Judge(message.Bericht, dossier, Bronnen).IsRefused,
                message =>
                {
                    var verdict = Judge.Judge(message.Bericht, dossier, Bronnen);
                    verdicts.Add(message.Key, new(verdict, null));
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

    /// <summary>What the engine says of a message, and of a declaratie that counts as sent line by line.</summary>
    internal sealed record Judged(Verdict Verdict, DeclaratieOordeel? Declaratie);

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
