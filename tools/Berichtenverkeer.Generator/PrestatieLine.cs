using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>What may be declared on a toewijzing for one month (TR321, TR322, TR369), and lines within it or not.</summary>
internal sealed class PrestatieLine
{
    /// <summary>What is declared in a month where nothing limits it.</summary>
    private const long WithoutLimit = 20;

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
        toewijzing.Variant.Frequentie == "4" && toewijzing.Taken == 0 && versie.Ingang.AddMonths(3) <= (versie.Eind ?? DateOnly.MinValue);

    private bool HoursInMinutes => toewijzing.Variant is { Eenheid: "04", Declareert.Eenheid: "01" };

    /// <summary>The most, or some part of it.</summary>
    public Prestatie Within(Prng random)
    {
        var prestatie = Of(random.Promille(120) ? most : Math.Max(1, most * random.Between(50, 99) / 100), "D");
        toewijzing.Taken += versie.Budget is null ? Maximum.Geteld(prestatie.GeleverdVolume, prestatie.Eenheid) : prestatie.IngediendBedrag.Bedrag;
        return prestatie;
    }

    /// <summary>More than the toewijzing allows for the month; often by the least that is possible.</summary>
    public Prestatie Exceeding(Prng random)
    {
        var maximum = VolumeOf(Maximum.Geteld(versie.Volume, toewijzing.Variant.Eenheid!));
        return Of(maximum + (random.Promille(400) ? 1 : random.Between(1, (int)Math.Min(1000, maximum))), "D");
    }

    /// <summary>The same line with C (IV091).</summary>
    public Prestatie Credit(Prestatie debet) => Of(debet.GeleverdVolume, "C");

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

    /// <summary>The most in the declared unit.</summary>
    private long Most()
    {
        if (versie.Budget is { } budget)
            return Math.Min((budget - toewijzing.Taken) / toewijzing.Variant.Tarief, Math.Max(1, budget / Months() / toewijzing.Variant.Tarief));
        if (toewijzing.Variant.Eenheid is null)
            return WithoutLimit;
        var product = toewijzing.ProductOf(versie);
        var perMonth = Maximum.VanPeriode(product, toewijzing.Variant.Domein, begin, einde) ?? WithoutLimit;
        var total = Maximum.Totaal(product, einde) ?? long.MaxValue;
        if (toewijzing.Variant.Frequentie == "6")
            perMonth = Math.Max(Maximum.PerEenheid(toewijzing.Variant.Declareert.Eenheid), perMonth / Months());
        return VolumeOf(Math.Min(perMonth, total - toewijzing.Taken));
    }

    private long VolumeOf(long geteld) => geteld / Maximum.PerEenheid(toewijzing.Variant.Declareert.Eenheid);

    private int Months()
    {
        var eind = versie.Eind ?? versie.Ingang.AddMonths(12);
        return (eind.Year * 12) + eind.Month - (versie.Ingang.Year * 12) - versie.Ingang.Month + 1;
    }
}
