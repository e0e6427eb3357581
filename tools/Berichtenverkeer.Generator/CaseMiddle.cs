using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>What happens halfway a case: a change, a pause, a move.</summary>
internal sealed class CaseMiddle(Traffic traffic, Zaak zaak, Prng random, DateOnly latest)
{
    /// <summary>Tells it. True when it ended the case.</summary>
    public bool Tell(ZaakKans kans, DateOnly? midden)
    {
        if (midden is not { } day)
            return false;
        var target = zaak.Toewijzingen[0];
        switch (kans)
        {
            case ZaakKans.VerlengingDoorGemeente:
                Extend(target, day);
                return false;
            case ZaakKans.WijzigingEinddatum or ZaakKans.WijzigingVolume or ZaakKans.NieuwProduct or ZaakKans.WijzigingMinder:
                if (traffic.Is23(day) || target.Nummer is null)
                    Extend(target, day);
                else
                    Request(kans, target, day);
                return false;
            case ZaakKans.Pauze:
                Pause(target, day);
                return false;
            case ZaakKans.DefinitiefNaPauze:
                EndAfterPause(day);
                return true;
            case ZaakKans.Verhuizing:
                return End(day, "07", Redengeving.Verhuisd(zaak.Domein));
            case ZaakKans.Overstap:
                return End(day, "09", Redengeving.Overstap(zaak.Domein, traffic.Is23(day.AddDays(1))));
            default:
                return false;
        }
    }

    /// <summary>The gemeente brings the end date forward.</summary>
    public static void Shorten(Zaak zaak, Toewijzing toewijzing, DateOnly einde, DateOnly day, string reden, TimeOnly tijd)
    {
        day = Traffic.Workday(day);
        toewijzing.Change(toewijzing.Current with { Datum = day, Tijd = tijd, Eind = einde, RedenWijziging = reden });
        zaak.SendToewijzing(day, null, toewijzing);
    }

    private void Extend(Toewijzing toewijzing, DateOnly day)
    {
        if (NewEind(toewijzing) is not { } eind)
            return;
        day = Traffic.Workday(day);
        toewijzing.Change(toewijzing.Current with { Datum = day, Tijd = Moment(), Eind = eind, RedenWijziging = "04" });
        zaak.SendToewijzing(day, null, toewijzing);
    }

    private DateOnly? NewEind(Toewijzing toewijzing)
    {
        if (toewijzing.Current.Eind is not { } eind)
            return null;
        var wanted = eind.AddDays(random.Between(40, 120));
        if (wanted > latest)
            wanted = latest;
        return wanted > eind ? wanted : null;
    }

    /// <summary>317, perhaps a 319, and the 301 that honours it (IV092, IV093).</summary>
    private void Request(ZaakKans kans, Toewijzing target, DateOnly day)
    {
        day = Traffic.Workday(day);
        var answer = Traffic.Workday(day.AddDays(random.Between(3, 6)));
        var beantwoording = Beantwoording.OpWijziging(kans == ZaakKans.WijzigingEinddatum, random);
        var granted = beantwoording.Onderzoek ? Traffic.Workday(answer.AddDays(random.Between(5, 12))) : answer;
        var wish = kans switch
        {
            ZaakKans.NieuwProduct => NewProduct(target, granted),
            ZaakKans.WijzigingVolume => Volume(target, granted, target.Current.Volume * 3 / 2),
            ZaakKans.WijzigingMinder => Less(target, granted),
            _ => Einddatum(target),
        };
        if (wish is null)
            return;

        var referentie = zaak.NewReferentie();
        traffic.Send(zaak.Wijzigingsverzoek(day, referentie, random.Pick(["1", "2"]), Asked(kans, wish), wish.Nieuw));
        if (beantwoording.Onderzoek)
            traffic.Send(zaak.Antwoord(answer, referentie, null));
        // What is never answered stands in the way of a next verzoek (OP350): only where none comes any more.
        if (beantwoording.Open && day.AddDays(60) > traffic.Options.Tot)
            return;
        if (beantwoording.Afwijzing is { } reden)
        {
            traffic.Send(zaak.Antwoord(granted, referentie, reden));
            return;
        }

        Grant(wish, target, referentie, granted);
    }

    private void Grant(Wens wish, Toewijzing target, string referentie, DateOnly day)
    {
        var changed = new List<Toewijzing>();
        if (wish.Changed is { } versie)
        {
            target.Change(versie with { Datum = day, Tijd = Moment(), RedenWijziging = "12" });
            changed.Add(target);
        }

        if (wish.Added is { } added)
        {
            added.Nummer = zaak.NewToewijzingNummer();
            added.Change(added.Current with { Datum = day, Tijd = Moment() });
            zaak.Toewijzingen.Add(added);
            changed.Add(added);
        }

        // One reference on every product in the message, unchanged ones too (IV097).
        zaak.SendToewijzing(day, zaak.Toewijzingen.ToDictionary(t => t, _ => referentie), changed);
        if (wish.Added is not { } start)
            return;
        var begin = start.Current.Ingang;
        var sent = begin.AddDays(random.Between(1, 4));
        if (wish.Changed is not null)
        {
            var (old, _) = target.Levering[^1];
            var einde = begin.AddDays(-1);
            target.Levering[^1] = (old, einde);
            traffic.Send(zaak.Stop(sent, zaak.StopProduct(target, sent, old, einde, Redengeving.Wijzigingsverzoek(zaak.Domein, traffic.Is23(sent)))));
        }

        traffic.Send(zaak.Start(sent, zaak.StartProduct(start, sent, begin)));
        start.Levering.Add((begin, null));
    }

    private Wens? Einddatum(Toewijzing target)
    {
        if (NewEind(target) is not { } eind)
            return null;
        var current = target.Current;
        return new(
            new() { ToewijzingNummer = target.Nummer!.Value, GewensteIngangsdatum = current.Ingang, Einddatum = eind, Omvang = target.Omvang(current.Volume), Budget = current.Budget },
            null,
            current with { Eind = eind },
            null);
    }

    /// <summary>Sometimes more is asked than what is granted.</summary>
    private TeWijzigenProduct? Asked(ZaakKans kans, Wens wish)
    {
        if (wish.TeWijzigen is not { } product || !random.Promille(kans == ZaakKans.WijzigingMinder ? 40 : 250))
            return wish.TeWijzigen;
        if (kans == ZaakKans.WijzigingEinddatum)
            product.Einddatum = product.Einddatum?.AddDays(random.Between(30, 120));
        else if (product.Omvang is { } omvang)
            product.Omvang = new() { Volume = Vraagstelling.Meer(omvang.Volume), Eenheid = omvang.Eenheid, Frequentie = omvang.Frequentie };
        return product;
    }

    /// <summary>Less than before: a lower volume where it is per day, week or month, else an earlier end.</summary>
    private Wens? Less(Toewijzing target, DateOnly granted)
    {
        var current = target.Current;
        if (current.Volume > 1 && target.Variant.Frequentie is { } frequentie && frequentie != "6" && random.Promille(600))
            return Volume(target, granted, current.Volume * 2 / 3);
        var first = granted.AddDays(15);
        if (current.Eind is not { } eind || eind.AddDays(-7) < first)
            return null;
        var sooner = first.AddDays(random.Between(0, eind.AddDays(-7).DayNumber - first.DayNumber));
        return new(
            new() { ToewijzingNummer = target.Nummer!.Value, GewensteIngangsdatum = current.Ingang, Einddatum = sooner, Omvang = target.Omvang(current.Volume), Budget = current.Budget },
            null,
            current with { Eind = sooner },
            null);
    }

    private Wens? Volume(Toewijzing target, DateOnly granted, long volume)
    {
        var current = target.Current;
        var number = target.Nummer!.Value;
        if (current.Budget is { } budget)
        {
            var more = budget * 5 / 4;
            return new(new() { ToewijzingNummer = number, GewensteIngangsdatum = current.Ingang, Einddatum = current.Eind, Budget = more }, null, current with { Budget = more }, null);
        }

        if (target.Variant.Eenheid is null)
            return Einddatum(target);
        volume = volume >= current.Volume ? Math.Max(current.Volume + 1, volume) : Math.Max(1, volume);
        if (target.Variant.Frequentie == "6")
            return new(new() { ToewijzingNummer = number, GewensteIngangsdatum = current.Ingang, Einddatum = current.Eind, Omvang = target.Omvang(volume) }, null, current with { Volume = volume }, null);

        var next = granted.AddDays(10);
        var from = new DateOnly(next.Year, next.Month, 1).AddMonths(1);
        if (from.AddDays(10) > (current.Eind ?? DateOnly.MaxValue))
            return volume < current.Volume ? null : Less(target, granted);
        var added = new Toewijzing(target.Variant, zaak.BeschikkingNummer);
        added.Change(current with { Ingang = from, Volume = volume });
        return new(
            new() { ToewijzingNummer = number, GewensteIngangsdatum = from, Einddatum = current.Eind, Omvang = target.Omvang(volume) },
            null,
            current with { Eind = from.AddDays(-1) },
            added);
    }

    private Wens? NewProduct(Toewijzing target, DateOnly granted)
    {
        var variant = random.Pick(Contracts.Of(zaak.Domein, false));
        var from = granted.AddDays(14);
        var eind = from.AddMonths(random.Between(2, 5)).AddDays(-1);
        if (eind > latest)
            eind = latest;
        if (variant.Code is null || eind.AddDays(-20) < from || zaak.Toewijzingen.Exists(t => t.Variant.Code is null || t.Variant.Categorie == variant.Categorie))
            return Less(target, granted);
        var added = new Toewijzing(variant, zaak.BeschikkingNummer);
        added.Change(new(granted, default, from, eind, Math.Max(1, variant.Volume), null));
        return new(null, new() { Product = variant.Product, GewensteIngangsdatum = from, Einddatum = eind, Omvang = added.Omvang(variant.Volume) }, null, added);
    }

    /// <summary>Stop with reason 20; later a restart.</summary>
    private void Pause(Toewijzing toewijzing, DateOnly day)
    {
        var resume = StopForNow(toewijzing, day);
        if (resume.AddDays(10) > (toewijzing.Current.Eind ?? DateOnly.MaxValue))
            return;
        var again = resume.AddDays(random.Between(0, 3));
        traffic.Send(zaak.Start(again, zaak.StartProduct(toewijzing, again, resume)));
        toewijzing.Levering.Add((resume, null));
    }

    /// <summary>Stops with reason 20; later definitive stops that refer to the same starts (OP377).</summary>
    private void EndAfterPause(DateOnly day)
    {
        var paused = zaak.Toewijzingen.Select(toewijzing => (Toewijzing: toewijzing, Einde: StopForNow(toewijzing, day))).ToList();

        // In the order of ending: a 301 about one tells the others as they are then.
        foreach (var (toewijzing, einde) in paused.OrderBy(p => p.Einde))
        {
            Shorten(zaak, toewijzing, einde, einde.AddDays(-1), "05", Moment());
            var stop = einde.AddDays(1);
            traffic.Send(zaak.Stop(stop, zaak.StopProduct(toewijzing, stop, toewijzing.Levering[^1].Begin, einde, Redengeving.InOverleg(zaak.Domein))));
        }
    }

    /// <summary>A temporary stop.</summary>
    /// <returns>The day on which it is known how it goes on.</returns>
    private DateOnly StopForNow(Toewijzing toewijzing, DateOnly day)
    {
        var (begin, _) = toewijzing.Levering[^1];
        var sent = traffic.Send(zaak.Stop(day.AddDays(1), zaak.StopProduct(toewijzing, day.AddDays(1), begin, day, "20")));
        toewijzing.Levering[^1] = (begin, day);
        return sent.AddDays(random.Between(14, 45));
    }

    /// <summary>All toewijzingen of the case end on a day: the client moves, or goes to another aanbieder.</summary>
    private bool End(DateOnly day, string redenWijziging, string redenBeeindiging)
    {
        var told = Traffic.Workday(day.AddDays(-random.Between(3, 7)));
        var ending = zaak.Toewijzingen.Where(t => t.Levering.Count > 0).ToList();
        foreach (var toewijzing in ending)
            toewijzing.Change(toewijzing.Current with { Datum = told, Tijd = Moment(), Eind = day, RedenWijziging = redenWijziging });
        zaak.SendToewijzing(told, null, ending);
        var sent = day.AddDays(random.Between(1, 3));
        traffic.Send(zaak.Stop(sent, [.. ending.Select(t => zaak.StopProduct(t, sent, t.Levering[^1].Begin, day, redenBeeindiging))]));
        foreach (var toewijzing in ending)
            toewijzing.Levering[^1] = (toewijzing.Levering[^1].Begin, day);
        return true;
    }

    private TimeOnly Moment() => new(random.Between(8, 17), random.Between(0, 59), random.Between(0, 59));

    /// <summary>What a 317 asks, and what becomes of it when it is honoured.</summary>
    private sealed record Wens(TeWijzigenProduct? TeWijzigen, NieuwProduct? Nieuw, ToewijzingVersie? Changed, Toewijzing? Added);
}
