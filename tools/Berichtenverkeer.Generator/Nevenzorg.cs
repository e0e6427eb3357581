using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// What some clients get beside their main case: several products at the same time (stapeling), the same one over and over, or the same one
/// elsewhere. At aanbieders of its own, so it is never in the way of the main case. Most clients have none of it. Only in release 3.2.
/// </summary>
internal sealed class Nevenzorg(Traffic traffic, RegionParties parties, Declaraties declaraties, Persoon persoon, Prng random)
{
    // Of a thousand clients, of a thousand cases, and of a thousand who just turned 18.
    private const int Stapelaars = 22;
    private const int Ketens = 25;
    private const int Elders = 28;
    private const int Dubbel = 12;
    private const int Leeftijd = 320;
    private int aanbieders;

    /// <summary>True when the client has so many products that one more is worth talking about.</summary>
    public bool IsGestapeld { get; private set; }

    /// <summary>Tells what there is from the first day on.</summary>
    public void Tell(Domein domein, string gemeente, DateOnly first, DateOnly latest)
    {
        if (traffic.Is23(first))
            return;
        var chance = random.Between(0, 999);
        if (chance < Stapelaars)
            Stapel(domein, gemeente, first, latest);
        else if (chance < Stapelaars + Ketens)
            Keten(domein, gemeente, first, latest);
        else
            Grensgeval(domein, gemeente, first);
    }

    /// <summary>What is asked beside a case that has just started: the same product, elsewhere or by the same aanbieder.</summary>
    public void Naast(Zaak zaak, ZaakPlan plan, DateOnly latest)
    {
        var day = plan.Gestart.AddDays(random.Between(3, 10));
        var toewijzing = zaak.Toewijzingen[0];
        if (traffic.Is23(zaak.Toewijzingen[0].Versions[0].Sent) || toewijzing.Variant.Code is null || plan.Midden is { } midden && day.AddDays(60) > midden || day.AddDays(90) > plan.Eind)
            return;
        if (random.Promille(Elders) && aanbieders < parties.Specialisten.Count)
            Verleen(zaak.Domein, zaak.Gemeente, Volgende(), toewijzing.Variant, day, day.AddDays(14), Earlier(day.AddMonths(random.Between(3, 9)), latest), Beantwoording.OpAanvraag(overleg: true, random));
        else if (random.Promille(Dubbel))
            Vraag(zaak, toewijzing, day, Beantwoording.Nee("6", random) with { Onderzoek = false, Open = false });
    }

    /// <summary>Three or four products that run together, and then one more that is asked.</summary>
    private void Stapel(Domein domein, string gemeente, DateOnly first, DateOnly latest)
    {
        IsGestapeld = true;
        var variants = Distinct(domein, 5);
        var count = random.Between(3, 4);
        for (var i = 0; i < count; i++)
        {
            var day = first.AddDays(random.Between(0, 25));
            Beantwoording? asked = i > 0 && random.Promille(400) ? default(Beantwoording) : null;
            Verleen(domein, gemeente, Volgende(), variants[i], day, day.AddDays(14), Earlier(day.AddMonths(random.Between(8, 12)), latest), asked);
        }

        var last = Math.Max(first.AddDays(60).DayNumber, traffic.Options.Tot.DayNumber - 75);
        if (last >= traffic.Options.Tot.DayNumber - 2)
            return;
        var more = DateOnly.FromDayNumber(random.Between(last, traffic.Options.Tot.DayNumber - 2));
        Verleen(domein, gemeente, Volgende(), variants[count], more, more.AddDays(14), Earlier(more.AddMonths(random.Between(3, 10)), latest), Beantwoording.OpAanvraag(overleg: true, random));
    }

    /// <summary>One product, granted for a short time again and again; then it is asked once more.</summary>
    private void Keten(Domein domein, string gemeente, DateOnly first, DateOnly latest)
    {
        var variant = Distinct(domein, 1)[0];
        var aanbieder = Volgende();
        var zaak = new Zaak(traffic, persoon, domein, gemeente, aanbieder);
        var links = random.Between(1, 4);
        var begin = first.AddDays(5);
        for (var i = 0; i < links; i++)
        {
            var eind = begin.AddDays(random.Between(28, 40));
            if (eind.AddDays(20) > traffic.Options.Tot || eind > latest)
                break;
            Toegekend(zaak, variant, begin.AddDays(-4), begin, eind, null);
            begin = eind.AddDays(random.Between(8, 16));
        }

        var asked = begin.AddDays(-6);
        if (zaak.Toewijzingen.Count > 0 && begin.AddDays(30) <= latest && asked <= traffic.Options.Tot)
            Verleen(zaak, variant, asked, begin, Earlier(begin.AddMonths(random.Between(2, 6)), latest), Beantwoording.OpAanvraag(zaak.Toewijzingen.Count > 2, random));
        declaraties.Add(zaak, random);
    }

    /// <summary>Care of the one law for who is too old or too young for it: refused, sooner or later.</summary>
    private void Grensgeval(Domein domein, string gemeente, DateOnly first)
    {
        var age = first.AddYears(-18).DayNumber - persoon.Geboortedatum.DayNumber;
        var volwassen = age is > 0 and < 5 * 365;
        if (!(volwassen ? random.Promille(Leeftijd) : domein == Domein.Jw && age > -3 * 365 && random.Promille(60)))
            return;
        var other = volwassen ? Domein.Jw : Domein.Wmo;
        var variant = Distinct(other, 1)[0];
        if (!volwassen && variant.Categorie is "11" or "12" or "13" or "14")
            return;
        var day = first.AddDays(random.Between(0, Math.Max(1, traffic.Options.Tot.DayNumber - first.DayNumber)));
        Verleen(other, gemeente, Volgende(), variant, day, day.AddDays(14), day.AddMonths(6), Beantwoording.Nee(Beantwoording.Leeftijd(other), random));
    }

    private void Verleen(Domein domein, string gemeente, string aanbieder, ProductVariant variant, DateOnly day, DateOnly begin, DateOnly eind, Beantwoording? asked)
    {
        if (eind.AddDays(-20) < begin)
            return;
        var zaak = new Zaak(traffic, persoon, domein, gemeente, aanbieder);
        Verleen(zaak, variant, day, begin, eind, asked);
        declaraties.Add(zaak, random);
    }

    /// <summary>Grants it at once, or as the answer on a 315.</summary>
    private void Verleen(Zaak zaak, ProductVariant variant, DateOnly day, DateOnly begin, DateOnly eind, Beantwoording? asked)
    {
        if (asked is not { } answer)
        {
            Toegekend(zaak, variant, day, begin, eind, null);
            return;
        }

        var planned = Nieuw(zaak, variant, begin, eind);
        if (Vraag(zaak, planned, day, answer) is var (granted, referentie))
            Toegekend(zaak, planned, granted, referentie);
    }

    /// <summary>Asks with a 315, and answers it with 319 as far as the answer says so.</summary>
    /// <returns>The day on which it can be granted, and the reference; null when it is not.</returns>
    private (DateOnly Day, string Referentie)? Vraag(Zaak zaak, Toewijzing planned, DateOnly day, Beantwoording answer)
    {
        var referentie = zaak.NewReferentie();
        var current = planned.Current;
        var product = new AangevraagdProduct
        {
            ReferentieAanbieder = referentie,
            Product = planned.Variant.Product,
            ToewijzingIngangsdatum = current.Ingang,
            ToewijzingEinddatum = current.Eind,
            Omvang = planned.Omvang(answer.Afwijzing is null && random.Promille(350) ? Vraagstelling.Meer(current.Volume) : current.Volume),
        };
        Verwijzing.Fill(product, zaak.Domein, in23: false, zaak.BeschikkingNummer, random);
        var sent = traffic.Send(zaak.Verzoek(day, [product], gezagsdragerBekend: false)).AddDays(random.Between(2, 4));
        if (answer.Onderzoek)
            sent = traffic.Send(zaak.Antwoord(sent, referentie, null)).AddDays(random.Between(6, 30));
        if (answer.Open)
            return null;
        if (answer.Afwijzing is not { } reden)
            return (sent, referentie);
        traffic.Send(zaak.Antwoord(sent, referentie, reden));
        return null;
    }

    private void Toegekend(Zaak zaak, ProductVariant variant, DateOnly day, DateOnly begin, DateOnly eind, string? referentie) =>
        Toegekend(zaak, Nieuw(zaak, variant, begin, eind), day, referentie);

    /// <summary>The 301, the start and, at its end, the stop.</summary>
    private void Toegekend(Zaak zaak, Toewijzing toewijzing, DateOnly day, string? referentie)
    {
        var (begin, eind) = (toewijzing.Current.Ingang, toewijzing.Current.Eind!.Value);
        toewijzing.Nummer = zaak.NewToewijzingNummer();
        day = Traffic.Workday(day);
        toewijzing.Change(toewijzing.Current with { Datum = day, Tijd = new(random.Between(8, 17), random.Between(0, 59), random.Between(0, 59)) });
        zaak.Toewijzingen.Add(toewijzing);
        day = zaak.SendToewijzing(day, referentie is null ? null : new Dictionary<Toewijzing, string> { [toewijzing] = referentie }, toewijzing);
        var start = begin > day ? begin : day.AddDays(1);
        // A retour may take three working days: who asks late starts late.
        if (start.AddDays(7) > eind)
            return;
        start = traffic.Send(zaak.Start(start, zaak.StartProduct(toewijzing, start, begin)));
        toewijzing.Levering.Add((begin, eind));
        var stop = (eind > start ? eind : start).AddDays(random.Between(1, 4));
        traffic.Send(zaak.Stop(stop, zaak.StopProduct(toewijzing, stop, begin, eind, Redengeving.VolgensPlan(zaak.Domein))));
    }

    private Toewijzing Nieuw(Zaak zaak, ProductVariant variant, DateOnly begin, DateOnly eind)
    {
        var toewijzing = new Toewijzing(variant, zaak.BeschikkingNummer);
        toewijzing.Change(new(begin, default, begin, eind, Math.Max(1, variant.Volume * random.Between(50, 120) / 100), null));
        return toewijzing;
    }

    /// <summary>Products with a code, all of them different.</summary>
    private List<ProductVariant> Distinct(Domein domein, int count)
    {
        var variants = Contracts.Of(domein, in23: false).Where(variant => variant.Code is not null).ToList();
        var chosen = new List<ProductVariant>();
        while (chosen.Count < count)
        {
            var variant = random.Pick(variants);
            variants.Remove(variant);
            chosen.Add(variant);
        }

        return chosen;
    }

    private string Volgende() => parties.Specialisten[(persoon.Nummer + aanbieders++) % parties.Specialisten.Count];

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
