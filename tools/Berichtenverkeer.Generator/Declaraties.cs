using System.Globalization;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Collects what is delivered in a month and declares it: all clients of one aanbieder and gemeente in one declaratie.</summary>
internal sealed class Declaraties(Traffic traffic)
{
    private readonly Dictionary<DeclaratieKey, List<DeclaratieRegel>> declaraties = [];

    /// <summary>Adds the lines of a case that has been told to its end.</summary>
    public void Add(Zaak zaak, Prng random)
    {
        foreach (var toewijzing in zaak.Toewijzingen)
        {
            if (toewijzing.Levering.Count == 0)
                continue;
            var last = toewijzing.Levering[^1].Einde ?? traffic.Options.Tot;
            var from = toewijzing.Levering[0].Begin;
            for (var maand = new DateOnly(from.Year, from.Month, 1); maand <= last && maand <= traffic.Options.Tot; maand = maand.AddMonths(1))
            {
                var end = maand.AddMonths(1).AddDays(-1);
                if (toewijzing.Levering.Exists(l => l.Begin <= end && (l.Einde ?? DateOnly.MaxValue) >= maand))
                    AddMonth(zaak, toewijzing, maand, random);
            }
        }
    }

    /// <summary>Sends all declaraties and their answers, in the order of the months.</summary>
    public void Send()
    {
        var sent = new Dictionary<(string Aanbieder, string Gemeente, Domein Domein), string>();
        foreach (var (key, regels) in declaraties.OrderBy(d => d.Key))
        {
            var day = Day(key);
            var unit = (key.Aanbieder, key.Gemeente, key.Domein);
            if (day <= traffic.Options.Tot)
                sent[unit] = new DeclaratieSending(traffic, key, day).Send(regels, sent.GetValueOrDefault(unit));
        }
    }

    private void AddMonth(Zaak zaak, Toewijzing toewijzing, DateOnly maand, Prng random)
    {
        var key = new DeclaratieKey(maand, 0, zaak.Aanbieder, zaak.Gemeente, zaak.Domein);
        var versie = toewijzing.Known(Day(key));
        if (versie is null)
        {
            // The toewijzing came after the month was declared: the line goes with the next one (IV090).
            key = key with { Maand = maand.AddMonths(1) };
            versie = toewijzing.Known(Day(key));
        }

        if (versie is null || (toewijzing.Nummer is null && !traffic.Is23(Day(key).AddDays(45))))
            return;
        var line = new PrestatieLine(toewijzing, versie, maand);
        if (!line.Exists)
            return;
        var next = random.Promille(250) ? key with { Ronde = 1 } : key with { Maand = key.Maand.AddMonths(1) };
        // A line that is sent again must have the period that the toewijzing then gives it (TR387, TR388).
        var same = toewijzing.Known(Day(next)) is { } later && later.Ingang == versie.Ingang && later.Eind == versie.Eind;
        if (same && line.CanExceed && random.Promille(120) && traffic.Options.Weigeringen)
        {
            Put(key, zaak, toewijzing, line.Exceeding(random), null, "TR321");
            Put(next, zaak, toewijzing, line.Within(random), null, null);
            return;
        }

        var debet = line.Within(random);
        Put(key, zaak, toewijzing, debet, null, null);
        if (!same || debet.GeleverdVolume < 2 || !random.Promille(40))
            return;
        // A credit counts before any debit, wherever it stands (OP366).
        var correctedFirst = random.Promille(400);
        if (correctedFirst)
            Put(next, zaak, toewijzing, line.Corrected(debet), null, null);
        Put(next, zaak, toewijzing, line.Credit(debet), debet, null);
        if (!correctedFirst)
            Put(next, zaak, toewijzing, line.Corrected(debet), null, null);
    }

    private void Put(DeclaratieKey key, Zaak zaak, Toewijzing toewijzing, Model.Prestatie prestatie, Model.Prestatie? debet, string? regel)
    {
        if (!declaraties.TryGetValue(key, out var regels))
            declaraties[key] = regels = [];
        regels.Add(new(zaak.Persoon, toewijzing.BeschikkingNummer, prestatie, debet, regel));
    }

    /// <summary>The first of a month goes out in the first ten days of the next one, the second after its answer.</summary>
    private DateOnly Day(DeclaratieKey key)
    {
        var random = new Prng(
            traffic.Options.Seed,
            11,
            key.Maand.DayNumber,
            key.Ronde,
            int.Parse(key.Aanbieder, CultureInfo.InvariantCulture),
            int.Parse(key.Gemeente, CultureInfo.InvariantCulture),
            (int)key.Domein);
        return Traffic.Workday(key.Maand.AddMonths(1).AddDays(key.Ronde == 0 ? random.Between(3, 9) : random.Between(23, 26)));
    }
}
