using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>What may be declared on a toewijzing for one month (TR321, TR322, TR369), and lines within it or not.</summary>
internal sealed class PrestatieLine
{
    private readonly Toewijzing toewijzing;
    private readonly ToewijzingVersie versie;
    private readonly DateOnly begin;
    private readonly DateOnly einde;
    private readonly long most;

    public PrestatieLine(Toewijzing toewijzing, ToewijzingVersie versie, DateOnly maand)
    {
        this.toewijzing = toewijzing;
        this.versie = versie;
        var end = maand.AddMonths(1).AddDays(-1);
        begin = versie.Ingang > maand ? versie.Ingang : maand;
        einde = versie.Eind < end ? versie.Eind.Value : end;
        most = begin > einde ? 0 : Most();
    }

    /// <summary>False when nothing can be declared for this month.</summary>
    public bool Exists => most > 0;

    /// <summary>True when more than the volume per month breaks nothing but TR321.</summary>
    public bool CanExceed =>
        toewijzing.Variant.Frequentie == "4" && toewijzing.Taken == 0 && versie.Ingang.AddMonths(3) <= (versie.Eind ?? DateOnly.MaxValue);

    private bool HoursInMinutes => toewijzing.Variant is { Eenheid: "04", Declareert.Eenheid: "01" };

    private long Factor => HoursInMinutes ? 60 : 1;

    public Prestatie Within(Prng random)
    {
        var prestatie = Of(Math.Max(1, most * random.Between(50, 100) / 100), "D");
        toewijzing.Taken += versie.Budget is null ? prestatie.GeleverdVolume : prestatie.IngediendBedrag.Bedrag;
        return prestatie;
    }

    /// <summary>More than the toewijzing allows for the month.</summary>
    public Prestatie Exceeding(Prng random) => Of((versie.Volume * Factor) + random.Between(1, (int)Math.Min(1000, versie.Volume * Factor)), "D");

    /// <summary>The same line with C (IV091).</summary>
    public Prestatie Credit(Prestatie debet)
    {
        return Of(debet.GeleverdVolume, "C");
    }

    /// <summary>What is declared anew after a credit: less.</summary>
    public Prestatie Corrected(Prestatie debet) => Of(Math.Max(1, debet.GeleverdVolume * 3 / 4), "D");

    private Prestatie Of(long volume, string debetCredit)
    {
        var (categorie, code, eenheid) = toewijzing.Variant.Declareert;
        return new()
        {
            ToewijzingNummer = toewijzing.Nummer,
            ProductCategorie = categorie,
            ProductCode = code,
            Begindatum = begin,
            Einddatum = einde,
            GeleverdVolume = volume,
            Eenheid = eenheid,
            ProductTarief = eenheid == "83" ? null : HoursInMinutes ? (toewijzing.Variant.Tarief + 30) / 60 : toewijzing.Variant.Tarief,
            IngediendBedrag = new() { Bedrag = Bedrag(volume), DebetCredit = debetCredit },
        };
    }

    private long Bedrag(long volume) => HoursInMinutes ? ((toewijzing.Variant.Tarief * volume) + 30) / 60 : toewijzing.Variant.Tarief * volume;

    private long Most()
    {
        var days = einde.DayNumber - begin.DayNumber + 1;
        if (versie.Budget is { } budget)
            return Math.Min((budget - toewijzing.Taken) / toewijzing.Variant.Tarief, Math.Max(1, budget / Months() / toewijzing.Variant.Tarief));
        return toewijzing.Variant.Frequentie switch
        {
            "1" => versie.Volume * days * Factor,
            "2" => versie.Volume * (toewijzing.Variant.IsOutput ? Sundays() : days / 7) * Factor,
            "4" => versie.Volume * Factor,
            "6" => Math.Min((versie.Volume * Factor) - toewijzing.Taken, Math.Max(1, versie.Volume * Factor / Months())),
            _ => 20,
        };
    }

    private int Months()
    {
        var eind = versie.Eind ?? versie.Ingang.AddMonths(12);
        return (eind.Year * 12) + eind.Month - (versie.Ingang.Year * 12) - versie.Ingang.Month + 1;
    }

    private int Sundays()
    {
        var count = 0;
        for (var day = begin; day <= einde; day = day.AddDays(1))
        {
            if (day.DayOfWeek == DayOfWeek.Sunday)
                count++;
        }

        return count;
    }
}
