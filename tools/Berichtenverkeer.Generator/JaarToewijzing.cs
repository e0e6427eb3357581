using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>One toewijzing of a generated year. Everything follows from its number, so that none needs to be kept.</summary>
internal sealed class JaarToewijzing
{
    /// <summary>Toewijzingen begin from so many months before the year on.</summary>
    private const int MaandenErvoor = 30;

    /// <summary>Share of the most that is declared: below it, weeks that are split over two months never add up to more than the total.</summary>
    private const int HoogsteAandeel = 78;

    private readonly JaarOptions options;
    private readonly ProductVariant variant;
    private readonly int nummer;

    public JaarToewijzing(JaarOptions options, JaarEenheid eenheid, int nummer)
    {
        this.options = options;
        this.nummer = nummer;
        var random = new Prng(options.Seed, 31, nummer);
        variant = random.Pick(Contracts.Of(eenheid.Domein, in23: false));
        var van = new DateOnly(options.Kalenderjaar, 1, 1).AddMonths(-MaandenErvoor);
        var ingang = van.AddDays(random.Between(0, new DateOnly(options.Kalenderjaar, 12, 31).DayNumber - van.DayNumber));
        var maanden = random.Between(3, 21);
        var toegewezen = Traffic.Workday(ingang.AddDays(-random.Between(3, 20)));
        Toewijzing = new(variant, nummer) { Nummer = 1_000_000L + nummer };
        var volume = variant.Eenheid is null ? 0 : Math.Max(1, variant.Volume * random.Between(50, 150) / 100);
        Versie = new(toegewezen, new(random.Between(8, 17), random.Between(0, 59), random.Between(0, 59)), ingang, ingang.AddMonths(maanden).AddDays(-1), volume, variant.Budget * maanden);
        Toewijzing.Change(Versie);
    }

    public Toewijzing Toewijzing { get; }

    public ToewijzingVersie Versie { get; }

    /// <summary>Whether it is current on a day, or will be.</summary>
    public bool IsActueel(DateOnly day) => Versie.Eind >= day;

    /// <summary>The lines of a month, in the order of the message: of the month itself, and corrections of the month before.</summary>
    public IEnumerable<Prestatie> Regels(DateOnly maand)
    {
        if (Line(maand) is { } line)
            yield return line;
        var before = maand.AddMonths(-1);
        if (before.Year != options.Kalenderjaar || !IsGecorrigeerd(before) || Line(before) is not { GeleverdVolume: > 1 } debet)
            yield break;
        yield return Of(before, debet.GeleverdVolume, "C", Number(before, 'C'), debet.ReferentieNummer);
        yield return Of(before, debet.GeleverdVolume / 2, "D", Number(before, 'N'), null);
    }

    /// <summary>Whether the line of a month is more than the toewijzing allows (TR321).</summary>
    public bool IsTeveel(DateOnly maand) => variant.Frequentie == "4" && Random(maand, 37).Promille(20);

    private bool IsGecorrigeerd(DateOnly maand) => !IsTeveel(maand) && Random(maand, 41).Promille(15);

    /// <summary>The line of a month; null when nothing was delivered in it.</summary>
    private Prestatie? Line(DateOnly maand)
    {
        var (begin, einde) = Periode(maand);
        var random = Random(maand, 43);
        if (begin > einde || random.Promille(5))
            return null;
        var volume = IsTeveel(maand) ? Declared(Versie.Volume * Maximum.PerEenheid(variant.Eenheid!)) + 1 : Most(begin, einde) * random.Between(30, HoogsteAandeel) / 100;
        return volume < 1 ? null : Of(maand, volume, "D", Number(maand, 'P'), null);
    }

    private (DateOnly Begin, DateOnly Einde) Periode(DateOnly maand)
    {
        var last = maand.AddMonths(1).AddDays(-1);
        return (Versie.Ingang > maand ? Versie.Ingang : maand, Versie.Eind < last ? Versie.Eind.Value : last);
    }

    private long Most(DateOnly begin, DateOnly einde)
    {
        var maanden = ((Versie.Eind!.Value.Year - Versie.Ingang.Year) * 12) + Versie.Eind.Value.Month - Versie.Ingang.Month + 1;
        if (Versie.Budget is { } budget)
            return budget / maanden / variant.Tarief;
        if (variant.Eenheid is null)
            return 20;
        var most = Maximum.VanPeriode(Toewijzing.ProductOf(Versie), variant.Domein, begin, einde) ?? 0;
        return Declared(variant.Frequentie == "6" ? most / maanden : most);
    }

    private long Declared(long geteld) => geteld / Maximum.PerEenheid(variant.Declareert.Eenheid);

    private Prestatie Of(DateOnly maand, long volume, string debetCredit, string referentie, string? vorig)
    {
        var (begin, einde) = Periode(maand);
        var (categorie, code, eenheid) = variant.Declareert;
        var inMinuten = variant.Eenheid == "04" && eenheid == "01";
        return new()
        {
            ReferentieNummer = referentie,
            VorigReferentieNummer = vorig,
            ToewijzingNummer = Toewijzing.Nummer,
            ProductCategorie = categorie,
            ProductCode = code,
            Begindatum = begin,
            Einddatum = einde,
            GeleverdVolume = volume,
            Eenheid = eenheid,
            ProductTarief = eenheid == "83" ? null : inMinuten ? (variant.Tarief + 30) / 60 : variant.Tarief,
            IngediendBedrag = new() { Bedrag = inMinuten ? ((variant.Tarief * volume) + 30) / 60 : variant.Tarief * volume, DebetCredit = debetCredit },
        };
    }

    private string Number(DateOnly maand, char kind) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{nummer:D7}{maand:yyyyMM}");

    private Prng Random(DateOnly maand, int use) => new(options.Seed, use, nummer, maand.DayNumber);
}
