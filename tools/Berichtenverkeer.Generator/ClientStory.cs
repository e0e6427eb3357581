using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Tells what happens to one client: one case after another, each from request to stop.</summary>
internal sealed class ClientStory(Traffic traffic, RegionParties parties, Declaraties declaraties, Persoon persoon, Prng random)
{
    /// <summary>
    /// Where a toewijzing was removed. The client does not come back there: a removal counts after all else of a night
    /// (OP080), so until then the toewijzing is current, and a 317 would have to name it.
    /// </summary>
    private readonly HashSet<(int Gemeente, string Aanbieder)> removed = [];

    private readonly Nevenzorg extra = new(traffic, parties, declaraties, persoon, random);

    private readonly DateOnly achttien = persoon.Geboortedatum.AddYears(18);

    /// <summary>Tells the story from its first day.</summary>
    public void Tell(int gemeente, DateOnly first)
    {
        extra.Tell(DomeinOn(first), parties.Gemeenten[gemeente], first, Latest(DomeinOn(first)));
        var next = new ZaakOpening(DomeinOn(first.AddDays(21)), gemeente, parties.Contract(gemeente, random), first, null, random.Promille(500));
        while (next is not null && next.Day <= traffic.Options.Tot)
            next = TellCase(next);
    }

    private Domein DomeinOn(DateOnly day) => day < achttien ? Domein.Jw : Domein.Wmo;

    private ZaakOpening? TellCase(ZaakOpening opening)
    {
        var zaak = new Zaak(traffic, persoon, opening.Domein, parties.Gemeenten[opening.Gemeente], opening.Aanbieder);
        var plan = Plan(opening, zaak);
        if (!Grant(opening, zaak, plan))
            return plan.Afgewezen;
        if (random.Promille(40))
            return Remove(opening, zaak);
        StartAll(zaak, plan);
        extra.Naast(zaak, plan, Latest(opening.Domein));
        var middle = new CaseMiddle(traffic, zaak, random, Latest(opening.Domein));
        var ended = middle.Tell(plan.Kans, plan.Midden);
        if (!ended)
            StopAll(opening, zaak, plan);
        declaraties.Add(zaak, random);
        return After(opening, zaak, plan);
    }

    /// <summary>No toewijzing of the Jeugdwet runs into the day on which the client turns 18.</summary>
    private DateOnly Latest(Domein domein) => domein == Domein.Jw ? achttien.AddDays(-1) : DateOnly.MaxValue;

    private ZaakPlan Plan(ZaakOpening opening, Zaak zaak)
    {
        var ingang = opening.Ingang ?? opening.Day.AddDays(random.Between(8, 21));
        var maanden = random.Promille(40) ? random.Between(13, 18) : random.Between(3, 12);
        var eind = ingang.AddMonths(maanden).AddDays(-1);
        var latest = Latest(opening.Domein);
        var wanted = eind;
        var turns18 = eind > latest;
        if (turns18)
            eind = latest;
        var in23 = traffic.Is23(opening.Day);
        var variants = Contracts.Of(opening.Domein, in23);
        var first = random.Pick(variants);
        var plan = new ZaakPlan(ingang, eind, turns18 ? ZaakKans.Achttien : Kans(in23)) { Voorbij18 = turns18 ? wanted : null };
        var room = eind.DayNumber - ingang.DayNumber - 90;
        if (room > 0)
            plan.Midden = ingang.AddDays(45 + random.Between(0, room));
        else if (plan.Kans != ZaakKans.Achttien)
            plan.Kans = ZaakKans.Niets;
        plan.Add(first, Volume(first));
        var second = random.Pick(variants);
        if (random.Promille(150) && first.Code is not null && second.Code is not null && second.Categorie != first.Categorie)
            plan.Add(second, Volume(second));
        plan.Open = plan.Kans == ZaakKans.Niets && !first.NeedsEinddatum && opening.Domein == Domein.Wmo && random.Promille(150);
        plan.ZonderNummer = in23 && plan.Kans == ZaakKans.Niets && !plan.Open && eind.AddDays(120) < traffic.Options.Wissel && random.Promille(150);
        foreach (var (variant, volume) in plan.Producten)
        {
            var budget = variant.Budget * Math.Max(1, maanden);
            var open = plan.Open && !variant.NeedsEinddatum;
            var toewijzing = new Toewijzing(variant, zaak.BeschikkingNummer);
            toewijzing.Change(new(ingang, default, ingang, open ? null : eind, volume, budget));
            plan.Toewijzingen.Add(toewijzing);
        }

        return plan;
    }

    private ZaakKans Kans(bool in23)
    {
        var kans = random.Between(0, 99) switch
        {
            < 32 => ZaakKans.Niets,
            < 38 => ZaakKans.VerlengingDoorGemeente,
            < 46 => ZaakKans.WijzigingEinddatum,
            < 60 => ZaakKans.WijzigingMinder,
            < 69 => ZaakKans.WijzigingVolume,
            < 76 => ZaakKans.NieuwProduct,
            < 83 => ZaakKans.Pauze,
            < 86 => ZaakKans.DefinitiefNaPauze,
            < 92 => ZaakKans.Verhuizing,
            _ => ZaakKans.Overstap,
        };
        return kans == ZaakKans.Verhuizing && parties.Gemeenten.Count == 1 ? ZaakKans.Overstap
            : in23 && kans == ZaakKans.NieuwProduct ? ZaakKans.VerlengingDoorGemeente
            : kans;
    }

    private long Volume(ProductVariant variant) => variant.Eenheid is null ? 0 : Math.Max(1, variant.Volume * random.Between(50, 150) / 100);

    /// <summary>From the request (or straight away) to the 301. False when nothing was granted.</summary>
    private bool Grant(ZaakOpening opening, Zaak zaak, ZaakPlan plan)
    {
        var day = opening.Day;
        Dictionary<Toewijzing, string>? referenties = null;
        if (opening.ViaVerzoek)
        {
            referenties = plan.Toewijzingen.ToDictionary(t => t, _ => zaak.NewReferentie());
            var asked = traffic.Send(zaak.Verzoek(day, [.. plan.Toewijzingen.Select(t => Aanvraag(plan, t, referenties[t], day))], random.Promille(300)));
            day = Answer(opening, zaak, plan, referenties, asked.AddDays(random.Between(2, 4)));
        }

        if (plan.Toewijzingen.Count == 0)
            return false;
        day = Traffic.Workday(day);
        foreach (var toewijzing in plan.Toewijzingen)
        {
            toewijzing.Nummer = plan.ZonderNummer ? null : zaak.NewToewijzingNummer();
            toewijzing.Change(toewijzing.Current with { Datum = day, Tijd = Moment() });
            zaak.Toewijzingen.Add(toewijzing);
        }

        if (!traffic.Is23(day) && Refusal(15))
            day = RefusedToewijzing(zaak, plan, day);
        plan.Toegewezen = zaak.SendToewijzing(day, referenties, plan.Toewijzingen);
        return true;
    }

    /// <summary>Answers with 319 where the release has it: perhaps in onderzoek first, perhaps refused.</summary>
    private DateOnly Answer(ZaakOpening opening, Zaak zaak, ZaakPlan plan, Dictionary<Toewijzing, string> referenties, DateOnly day)
    {
        if (traffic.Is23(day) || traffic.Is23(opening.Day))
            return day;
        var overleg = plan.Overleg || extra.IsGestapeld;
        var first = Beantwoording.OpAanvraag(overleg, random);
        if (first.Onderzoek)
        {
            foreach (var toewijzing in plan.Toewijzingen)
                day = traffic.Send(zaak.Antwoord(day, referenties[toewijzing], null));
            day = day.AddDays(random.Between(5, 30));
        }

        // One product without an answer stands in the way of all that comes later (OP350): then the story ends.
        if (first.Open)
            plan.Toewijzingen.Clear();
        foreach (var (toewijzing, answer) in plan.Toewijzingen.Select((t, i) => (t, i == 0 ? first : Beantwoording.OpAanvraag(overleg, random))).ToList())
        {
            if (answer.Afwijzing is not { } reden)
                continue;
            var elsewhere = opening.Domein == Domein.Jw && parties.Gemeenten.Count > 1 && plan.Toewijzingen.Count == 1 && random.Promille(300);
            var other = (opening.Gemeente + 1) % parties.Gemeenten.Count;
            reden = elsewhere ? "8" : plan.Voorbij18 is not null ? Beantwoording.Leeftijd(opening.Domein) : reden;
            traffic.Send(zaak.Antwoord(day, referenties[toewijzing], reden, elsewhere ? parties.Gemeenten[other] : null));
            plan.Toewijzingen.Remove(toewijzing);
            if (elsewhere)
                plan.Afgewezen = opening with { Domein = DomeinOn(day.AddDays(24)), Gemeente = other, Day = day.AddDays(3), Ingang = null };
        }

        return day;
    }

    private AangevraagdProduct Aanvraag(ZaakPlan plan, Toewijzing toewijzing, string referentie, DateOnly day)
    {
        var in23 = traffic.Is23(day);
        var product = new AangevraagdProduct
        {
            ReferentieAanbieder = referentie,
            Product = toewijzing.Variant.Product,
            ToewijzingIngangsdatum = toewijzing.Current.Ingang,
            ToewijzingEinddatum = toewijzing.Current.Eind,
            Omvang = toewijzing.Omvang(toewijzing.Current.Volume),
            Budget = toewijzing.Current.Budget,
        };
        if (!in23)
            plan.Overleg |= Vraagstelling.Stel(product, toewijzing, plan.Voorbij18, day, plan.Toewijzingen.Count == 1, random);
        Verwijzing.Fill(product, toewijzing.Variant.Domein, in23, toewijzing.BeschikkingNummer, random);
        return product;
    }

    /// <summary>Whether something that will be refused comes now.</summary>
    private bool Refusal(int promille) => random.Promille(promille) && traffic.Options.Weigeringen;

    private TimeOnly Moment() => new(random.Between(8, 17), random.Between(0, 59), random.Between(0, 59));

    /// <summary>A 301 that names a request which never was: refused with 9379 (TR379); the right one follows after its retour.</summary>
    private DateOnly RefusedToewijzing(Zaak zaak, ZaakPlan plan, DateOnly day)
    {
        var wrong = plan.Toewijzingen.ToDictionary(t => t, t => "REF-ONBEKEND-" + zaak.BeschikkingNummer);
        var refused = zaak.Toewijzingsbericht(day, wrong, plan.Toewijzingen);
        return Traffic.Workday(traffic.SendRefused(refused, b => b.Client!.ToegewezenProducten[0], "TR379", "9379").AddDays(1));
    }

    /// <summary>The toewijzing was a mistake: a start that came already is taken back, then the toewijzing itself.</summary>
    private ZaakOpening Remove(ZaakOpening opening, Zaak zaak)
    {
        var toewijzing = zaak.Toewijzingen[0];
        var day = Later(toewijzing.Current.Ingang, toewijzing.Versions[0].Sent).AddDays(1);
        if (random.Promille(600))
        {
            var begin = toewijzing.Current.Ingang;
            day = traffic.Send(zaak.Start(day, zaak.StartProduct(toewijzing, day, begin)));
            day = day.AddDays(random.Between(2, 5));
            day = traffic.Send(zaak.Start(day, zaak.StartProduct(toewijzing, day, begin, "3"))).AddDays(1);
        }

        day = Traffic.Workday(day);
        foreach (var wrong in zaak.Toewijzingen)
            wrong.Change(wrong.Current with { Datum = day, Tijd = Moment(), Eind = wrong.Current.Ingang, RedenWijziging = Redengeving.Verwijderd(traffic.Is23(day)) });
        day = zaak.SendToewijzing(day, null, zaak.Toewijzingen);
        removed.Add((opening.Gemeente, opening.Aanbieder));
        return opening with { Day = day.AddDays(2), Ingang = null, Aanbieder = Other(opening.Gemeente, opening.Aanbieder), ViaVerzoek = false, Domein = DomeinOn(day.AddDays(25)) };
    }

    /// <summary>Another aanbieder of a gemeente: of the four that have a contract at most a few have removed toewijzingen.</summary>
    private string Other(int gemeente, string aanbieder)
    {
        for (var tries = 0; ; tries++)
        {
            var other = parties.Contract(gemeente, random);
            if (!string.Equals(other, aanbieder, StringComparison.Ordinal) && (tries > 50 || !removed.Contains((gemeente, other))))
                return other;
        }
    }

    private void StartAll(Zaak zaak, ZaakPlan plan)
    {
        // Who turns 18 soon has a toewijzing of a few days.
        var begin = Earlier(plan.Ingang.AddDays(random.Between(0, 6)), plan.Eind);
        var day = Later(begin, plan.Toegewezen.AddDays(1)).AddDays(random.Between(0, 3));
        if (!plan.ZonderNummer && Refusal(20))
        {
            var unknown = zaak.StartProduct(zaak.Toewijzingen[0], day, begin);
            unknown.ToewijzingNummer += 500_000_000;
            day = traffic.SendRefused(zaak.Start(day, unknown), b => b.Client!.StartProducten[0], "TR019", "9019").AddDays(1);
        }

        day = traffic.Send(zaak.Start(day, [.. zaak.Toewijzingen.Select(t => zaak.StartProduct(t, day, begin))]));
        foreach (var toewijzing in zaak.Toewijzingen)
            toewijzing.Levering.Add((begin, null));
        plan.Gestart = day;
        if (begin == plan.Eind || !random.Promille(30))
            return;
        day = day.AddDays(random.Between(2, 5));
        var right = begin.AddDays(1);
        var corrected = zaak.Toewijzingen[0];
        plan.Gestart = traffic.Send(zaak.Start(day, zaak.StartProduct(corrected, day, begin, "3"), zaak.StartProduct(corrected, day, right)));
        corrected.Levering[0] = (right, null);
    }

    private void StopAll(ZaakOpening opening, Zaak zaak, ZaakPlan plan)
    {
        var open = zaak.Toewijzingen.Where(t => t.Levering.Count > 0 && t.Levering[^1].Einde is null).Select(t =>
        {
            var einde = t.Current.Eind ?? plan.Eind;
            // What was brought forward already ends then: sooner would be before it was asked.
            var early = plan.Kans != ZaakKans.Achttien && !t.Versions.Exists(v => v.Versie.Eind > einde) && einde.DayNumber - t.Levering[^1].Begin.DayNumber > 40 && random.Promille(250);
            return (Toewijzing: t, Einde: early ? einde.AddDays(-random.Between(5, 30)) : einde, Early: early);
        }).ToList();

        // In the order of ending: a 301 about one tells the others as they are then.
        foreach (var (toewijzing, einde, early) in open.OrderBy(o => o.Einde))
            Stop(opening, zaak, plan, toewijzing, einde, early);
    }

    private void Stop(ZaakOpening opening, Zaak zaak, ZaakPlan plan, Toewijzing toewijzing, DateOnly einde, bool early)
    {
        var begin = toewijzing.Levering[^1].Begin;
        var sent = Later(einde.AddDays(random.Between(1, 4)), plan.Gestart.AddDays(1));
        var in23 = traffic.Is23(sent);
        var reden = plan.Kans == ZaakKans.Achttien ? Redengeving.AnderDomein(opening.Domein, in23)
            : early ? Redengeving.InOverleg(opening.Domein)
            : Redengeving.VolgensPlan(opening.Domein);
        toewijzing.Levering[^1] = (begin, einde);
        if (early || toewijzing.Current.Eind is null)
            CaseMiddle.Shorten(zaak, toewijzing, einde, einde.AddDays(1), "05", Moment());
        if (Refusal(20))
            sent = RefusedStop(zaak, toewijzing, begin, einde, reden, sent);
        traffic.Send(zaak.Stop(sent, zaak.StopProduct(toewijzing, sent, begin, einde, reden)));
    }

    /// <summary>A stop that names another Begindatum than the start: refused with 9069 (TR382); the right one follows after its retour.</summary>
    private DateOnly RefusedStop(Zaak zaak, Toewijzing toewijzing, DateOnly begin, DateOnly einde, string reden, DateOnly day)
    {
        var wrong = zaak.StopProduct(toewijzing, day, begin.AddDays(-1), einde, reden);
        return traffic.SendRefused(zaak.Stop(day, wrong), b => b.Client!.StopProducten[0], "TR382", "9069").AddDays(1);
    }

    private ZaakOpening? After(ZaakOpening opening, Zaak zaak, ZaakPlan plan)
    {
        var einde = zaak.Toewijzingen.Max(t => t.Levering.Count == 0 ? t.Current.Ingang : t.Levering[^1].Einde ?? t.Current.Ingang);
        var next = einde.AddDays(1);
        switch (plan.Kans)
        {
            case ZaakKans.Achttien:
                return opening with { Domein = Domein.Wmo, Day = next.AddDays(-15), Ingang = next, ViaVerzoek = false, Aanbieder = parties.Contract(opening.Gemeente, random) };
            case ZaakKans.Verhuizing when plan.Midden is not null:
                var elsewhere = (opening.Gemeente + random.Between(1, parties.Gemeenten.Count - 1)) % parties.Gemeenten.Count;
                var aanbieder = removed.Contains((elsewhere, opening.Aanbieder)) ? Other(elsewhere, opening.Aanbieder) : opening.Aanbieder;
                return opening with { Domein = DomeinOn(next), Gemeente = elsewhere, Aanbieder = aanbieder, Day = next.AddDays(-3), Ingang = next, ViaVerzoek = false };
            case ZaakKans.Overstap when plan.Midden is not null:
                return opening with { Domein = DomeinOn(next), Aanbieder = Other(opening.Gemeente, opening.Aanbieder), Day = next.AddDays(-3), Ingang = next, ViaVerzoek = random.Promille(500) };
            default:
                var again = next.AddDays(random.Between(30, 150));
                return opening with { Domein = DomeinOn(again.AddDays(21)), Day = again, Ingang = null, ViaVerzoek = random.Promille(600) };
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
