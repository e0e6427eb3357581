using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>A case that is there to break a rule: a client of its own with toewijzingen, and declaraties on them.</summary>
internal sealed class FoutZaak
{
    private readonly FoutBasis basis;
    private readonly List<ToegewezenProduct> toegewezen = [];
    private Persoon persoon;
    private int minuut;

    public FoutZaak(FoutBasis basis)
    {
        this.basis = basis;
        persoon = NewPersoon();
        Beschikking = 900_000_000 + Regio.Next();
    }

    /// <summary>The messages, each with what must come of it.</summary>
    public List<(Bericht Bericht, Verwachting Verwachting)> Berichten { get; } = [];

    public FoutRegio Regio => basis.Regio;

    /// <summary>The declaratie that this case comes with.</summary>
    public Bericht Basis => basis.Bericht;

    public Domein Domein => Basis.Soort.Domein;

    /// <summary>Day of all its messages.</summary>
    public DateOnly Dag => Basis.Dagtekening;

    /// <summary>First day of the month that is declared.</summary>
    public DateOnly Maand => Basis.Declaratie!.PeriodeBegindatum;

    /// <summary>First day of a toewijzing that began some months before.</summary>
    public DateOnly Ingang => Maand.AddMonths(-3);

    /// <summary>Last day of a toewijzing that goes on for some months.</summary>
    public DateOnly Eind => Maand.AddMonths(3).AddDays(-1);

    /// <summary>True to speak 2.3: 303 instead of 323.</summary>
    public bool In23 { get; init; }

    public string Bsn => persoon.Bsn;

    /// <summary>A BeschikkingNummer for 2.3.</summary>
    public long Beschikking { get; }

    /// <summary>Category and code of a product of which no national list knows the code.</summary>
    public (string Categorie, string Code) Product => Domein == Domein.Jw ? ("45", "45A04") : ("02", "02A03");

    /// <summary>Another code of the same category.</summary>
    public string AndereCode => Domein == Domein.Jw ? "45A05" : "02A05";

    /// <summary>Another category.</summary>
    public string AndereCategorie => Domein == Domein.Jw ? "54" : "07";

    /// <summary>A number that nothing has.</summary>
    public string Nummer() => string.Create(CultureInfo.InvariantCulture, $"F{Regio.Next():D8}");

    /// <summary>Goes on with another client.</summary>
    public void AndereClient()
    {
        Stuur();
        persoon = NewPersoon();
    }

    /// <summary>Assigns a specific product.</summary>
    public ToegewezenProduct Wijs(string eenheid, string frequentie, long volume, DateOnly? ingang = null, DateOnly? eind = null, string? code = null)
    {
        var product = New(ingang, eind);
        product.Product = new() { Categorie = Product.Categorie, Code = code ?? Product.Code };
        product.Omvang = new() { Eenheid = eenheid, Frequentie = frequentie, Volume = volume };
        return product;
    }

    /// <summary>Assigns a Budget: for a category, or for anything.</summary>
    public ToegewezenProduct WijsBudget(long budget, string? categorie)
    {
        var product = New(null, null);
        product.Product = categorie is null ? null : new() { Categorie = categorie };
        product.Budget = budget;
        return product;
    }

    /// <summary>Sends the 301 with what was assigned since the last one.</summary>
    public void Stuur()
    {
        if (toegewezen.Count == 0)
            return;
        var bericht = New(301);
        var client = persoon.FullClient(Domein);
        client.ToegewezenProducten.AddRange(toegewezen);
        if (In23)
        {
            client.Beschikking = new(client.ToegewezenProducten)
            {
                BeschikkingNummer = Beschikking,
                Afgiftedatum = Dag,
                Ingangsdatum = toegewezen.Min(product => product.Ingangsdatum),
                Einddatum = toegewezen.Max(product => product.Einddatum),
            };
        }

        bericht.Clienten.Add(client);
        Berichten.Add((bericht, new(Uitkomst.Geaccepteerd)));
        toegewezen.Clear();
    }

    /// <summary>Removes a toewijzing again.</summary>
    public void Verwijder(ToegewezenProduct product)
    {
        Stuur();
        toegewezen.Add(new()
        {
            ToewijzingNummer = product.ToewijzingNummer,
            Product = product.Product,
            Toewijzingsdatum = Dag,
            Toewijzingstijd = Moment(),
            Ingangsdatum = product.Ingangsdatum,
            Einddatum = product.Ingangsdatum,
            RedenWijziging = "13",
            Omvang = product.Omvang,
            Budget = product.Budget,
        });
        Stuur();
    }

    /// <summary>A line with nothing wrong: product, unit and period are those of the toewijzing.</summary>
    public Prestatie Regel(ToegewezenProduct toewijzing, DateOnly maand, long volume, string? eenheid = null, string? code = null)
    {
        eenheid ??= toewijzing.Omvang?.Eenheid ?? "04";
        var tarief = eenheid switch
        {
            "83" => (long?)null,
            "01" => 100,
            _ => 6_000,
        };
        var einde = maand.AddMonths(1).AddDays(-1);
        return new()
        {
            ReferentieNummer = Nummer(),
            BeschikkingNummer = In23 ? Beschikking : null,
            ToewijzingNummer = toewijzing.ToewijzingNummer,
            ProductCategorie = toewijzing.Product?.Categorie ?? Product.Categorie,
            ProductCode = code ?? toewijzing.Product?.Code ?? Product.Code,
            Begindatum = toewijzing.Ingangsdatum > maand && toewijzing.Ingangsdatum <= einde ? toewijzing.Ingangsdatum : maand,
            Einddatum = toewijzing.Einddatum < einde && toewijzing.Einddatum >= maand ? toewijzing.Einddatum.Value : einde,
            GeleverdVolume = volume,
            Eenheid = eenheid,
            ProductTarief = tarief,
            IngediendBedrag = new() { Bedrag = volume * (tarief ?? 1), DebetCredit = "D" },
            BtwVrijstellingIndicatie = In23 ? "1" : null,
        };
    }

    /// <summary>The credit of a line.</summary>
    public Prestatie Credit(Prestatie debet, string? vorig = null)
    {
        var credit = DeclaratieAntwoorden.Copy(debet);
        credit.ReferentieNummer = Nummer();
        credit.VorigReferentieNummer = vorig ?? debet.ReferentieNummer;
        credit.IngediendBedrag.DebetCredit = "C";
        credit.BeschikkingNummer = In23 ? credit.BeschikkingNummer : null;
        credit.BtwVrijstellingIndicatie = In23 ? "1" : null;
        return credit;
    }

    /// <summary>Declares lines of the client: of each the rules that it breaks, none when it is granted.</summary>
    public Bericht Declareer(params IReadOnlyList<(Prestatie Regel, string Codes)> regels) => Declareer(persoon.Bsn, regels);

    /// <summary>The same for a client of a story.</summary>
    public Bericht Declareer(string bsn, params IReadOnlyList<(Prestatie Regel, string Codes)> regels)
    {
        Stuur();
        var bericht = Declaratie(bsn, [.. regels.Select(regel => regel.Regel)]);
        Verwacht(bericht, new()
        {
            Regels = [.. regels.Where(regel => regel.Codes.Length > 0).Select(regel => (regel.Regel.ReferentieNummer, (IReadOnlyList<string>)regel.Codes.Split(' ')))],
            Toegekend = regels.Where(regel => regel.Codes.Length == 0).Sum(regel => regel.Regel.IngediendBedrag.Getekend),
        });
        return bericht;
    }

    /// <summary>Declares lines of a client whom the aanbieder does not have.</summary>
    public void DeclareerVreemd(params IReadOnlyList<Prestatie> regels)
    {
        Stuur();
        Verwacht(Declaratie(Regio.NewBsn(), regels), new() { Clienten = ["TR304"], Regels = [.. regels.Select(regel => (regel.ReferentieNummer, (IReadOnlyList<string>)[]))] });
    }

    /// <summary>Declares with something wrong in the head.</summary>
    public void DeclareerKop(string code, Action<Declaratie> change, params IReadOnlyList<Prestatie> regels)
    {
        Stuur();
        var bericht = Declaratie(persoon.Bsn, regels);
        change(bericht.Declaratie!);
        Verwacht(bericht, new() { Kop = [code] });
    }

    /// <summary>An own answer (325) on a declaratie of the past, refused by one rule.</summary>
    public void Antwoord(Bericht op, string code, Action<Bericht> change)
    {
        var bericht = New(325);
        bericht.Header.DeclaratieIdentificatie = op.Header.Identificatie;
        bericht.Header.DeclaratieDagtekening = op.Header.Dagtekening;
        Headers.StampRetour(bericht.Header);
        DeclaratieAntwoorden.Fill(bericht, op, new Dictionary<string, string>(StringComparer.Ordinal));
        change(bericht);
        Berichten.Add((bericht, Verwachting.DoorRegels([code], 325)));
    }

    private void Verwacht(Bericht bericht, DeclaratieVerwachting verwacht)
    {
        var lines = bericht.Clienten.SelectMany(client => client.Prestaties).ToList();
        Berichten.Add((bericht, Verwachting.VanDeclaratie(verwacht with { Aantal = lines.Count, Ingediend = lines.Sum(line => line.IngediendBedrag.Getekend) }, bericht.Soort.Nummer)));
    }

    private Bericht Declaratie(string bsn, IReadOnlyList<Prestatie> regels)
    {
        var bericht = New(In23 ? 303 : 323);
        var client = In23 ? persoon.Client() : persoon.ShortClient();
        client.Bsn = bsn;
        client.Prestaties.AddRange(regels);
        bericht.Clienten.Add(client);
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = Nummer(),
            PeriodeBegindatum = Maand,
            PeriodeEinddatum = Maand.AddMonths(1).AddDays(-1),
            DeclaratieDagtekening = Dag,
            TotaalIngediendBedrag = DeclaratieAntwoorden.Total(regels),
            BetalingAanID = In23 ? "01" : null,
            ValutaCode = In23 ? "EUR" : null,
        };
        return bericht;
    }

    private ToegewezenProduct New(DateOnly? ingang, DateOnly? eind)
    {
        var product = new ToegewezenProduct
        {
            ToewijzingNummer = Regio.NewToewijzingNummer(),
            Toewijzingsdatum = Dag,
            Toewijzingstijd = Moment(),
            Ingangsdatum = ingang ?? Ingang,
            Einddatum = eind ?? Eind,
        };
        toegewezen.Add(product);
        return product;
    }

    private Bericht New(int nummer)
    {
        var bericht = new Bericht((In23 ? Basis.Soort.Release.Domein == Domein.Jw ? Old("JW") : Old("WMO") : Basis.Soort.Release.Find(nummer))!);
        Headers.Stamp(bericht.Header, bericht.Soort);
        if (!bericht.Soort.HasAfzender)
        {
            bericht.Header.Gemeente = Basis.Gemeente;
            bericht.Header.Aanbieder = Basis.Aanbieder;
            return bericht;
        }

        bericht.Header.Afzender = bericht.Soort.GemeenteIsAfzender ? Basis.Gemeente : Basis.Aanbieder;
        bericht.Header.Ontvanger = bericht.Soort.GemeenteIsAfzender ? Basis.Aanbieder : Basis.Gemeente;
        bericht.Header.Dagtekening = Dag;
        return bericht;

        BerichtSoort? Old(string standaard) => BerichtSoorten.Find(string.Create(CultureInfo.InvariantCulture, $"{standaard}{nummer}"), "2.3");
    }

    /// <summary>Each version is a minute later than the one before.</summary>
    private TimeOnly Moment() => new(9, minuut++, 0);

    private Persoon NewPersoon()
    {
        var nummer = Regio.Next();
        var geboren = Domein == Domein.Jw ? new DateOnly(2013, 5, 6) : new DateOnly(1951, 8, 17);
        return new(1_000_000 + nummer, Regio.NewBsn(), geboren, new(Regio.Options.Seed, 29, nummer));
    }
}
