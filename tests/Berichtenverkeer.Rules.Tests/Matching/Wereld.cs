using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>Some toewijzingen, and some nights of declaraties on them. Judges them as the engine does: all heads and credits of a night, then its debits.</summary>
/// <param name="Ruimte">How much the toewijzingen allow.</param>
/// <param name="Regels">The lines, in the order in which they stand in their messages.</param>
internal sealed record Wereld(int Ruimte, IReadOnlyList<WereldRegel> Regels)
{
    private const string VreemdNummer = "R-99";
    private static readonly DeclaratieJudge Judge = new(new BerichtJudge(RuleStanden.Standaard));

    /// <summary>Worlds in which ceilings bind.</summary>
    public static Gen<Wereld> Krap { get; } =
        from ruimte in Gen.Choose(1, 5)
        from regels in Lines
        select new Wereld(ruimte, regels);

    /// <summary>Worlds in which no ceiling binds and nothing is declared or credited twice.</summary>
    public static Gen<Wereld> Ruim { get; } =
        from regels in Lines
        select new Wereld(1_000, [.. regels.Where(regel => regel.CreditVan is null).DistinctBy(regel => (regel.Toewijzing, regel.Maand)), .. regels.Where(regel => regel.CreditVan is not null).DistinctBy(regel => regel.CreditVan)]);

    private static Gen<IReadOnlyList<WereldRegel>> Lines =>
        from picks in Gen.ListOf(
            from bestand in Gen.Choose(0, 5)
            from toewijzing in Gen.Choose(0, 12)
            from maand in Gen.Choose(1, 6)
            from volume in Gen.Choose(1, 14)
            from credit in Gen.Choose(0, 3)
            from target in Gen.Choose(0, 1_000)
            select (bestand, toewijzing: toewijzing % 5 == 4 && toewijzing > 4 ? toewijzing % 4 : toewijzing % 5, maand, volume, isCredit: credit == 0, target))
        select Number([.. picks]);

    private static IReadOnlyList<WereldRegel> Number(List<(int Bestand, int Toewijzing, int Maand, int Volume, bool IsCredit, int Target)> picks)
    {
        var regels = new List<WereldRegel>();
        foreach (var pick in picks.OrderBy(pick => pick.Bestand))
        {
            var nummer = $"R{regels.Count}";
            var nacht = pick.Bestand / 2;
            var regel = new WereldRegel(nummer, nacht, $"D{pick.Bestand}", pick.Toewijzing, pick.Maand, pick.Volume, null);
            if (pick.IsCredit)
            {
                // A credit never stands in the message of its debit (TR316).
                var debets = regels.Where(other => other.CreditVan is null && other.Bestand != regel.Bestand).ToList();
                regel = debets.Count == 0
                    ? regel with { CreditVan = VreemdNummer }
                    : debets[pick.Target % debets.Count] is var debet ? debet with { Nummer = nummer, Nacht = nacht, Bestand = regel.Bestand, CreditVan = debet.Nummer } : regel;
            }

            regels.Add(regel);
        }

        return regels;
    }

    /// <summary>The toewijzingen, by place.</summary>
    public IReadOnlyList<ToegewezenProduct> Toewijzingen =>
    [
        Toewijzing(10001, "45A04", product => product.Omvang = new() { Volume = Ruimte, Eenheid = "04", Frequentie = "2" }),
        Toewijzing(10002, null, product => (product.Omvang, product.Einddatum) = (new() { Volume = 3 * Ruimte, Eenheid = "82", Frequentie = "4" }, new(2026, 6, 30))),
        Toewijzing(10003, "45A05", product => (product.Omvang, product.Einddatum) = (new() { Volume = 9 * Ruimte, Eenheid = "04", Frequentie = "6" }, null)),
        Toewijzing(10004, "45A06", product => (product.Omvang, product.Budget) = (null, 90_000 * Ruimte)),
    ];

    /// <summary>Everything judged, night by night.</summary>
    /// <param name="mix">Puts the files of a night in some order of arrival; the engine sorts them.</param>
    public WereldUitslag Run(Func<IReadOnlyList<Bericht>, IEnumerable<Bericht>>? mix = null)
    {
        var dossier = NieuwDossier();
        return new(dossier, Toewijzingen, [.. Regels.GroupBy(regel => regel.Nacht).OrderBy(nacht => nacht.Key).Select(nacht => Night(dossier, nacht, mix))]);
    }

    /// <summary>One more night on a dossier.</summary>
    public IReadOnlyList<(Bericht Bericht, DeclaratieOordeel Oordeel)> Night(Dossier dossier, IEnumerable<WereldRegel> regels, Func<IReadOnlyList<Bericht>, IEnumerable<Bericht>>? mix = null)
    {
        IReadOnlyList<Bericht> files = [.. regels.GroupBy(regel => regel.Bestand).Select(file => Declaratie(file.Key, [.. file]))];
        var arrived = (mix?.Invoke(files) ?? files).ToList();
        var order = CanonicalOrder.Sort([.. arrived.Select((bericht, index) => Item(index, bericht))]);
        var sorted = order.Select(item => arrived[(int)item.BerichtId]).ToList();
        var bronnen = DossierBouw.Bronnen();
        var opened = sorted.Select(bericht => Judge.Open(bericht, dossier, bronnen)).ToList();
        Assert.All(opened, opening => Assert.Null(opening.Geweigerd));
        return [.. sorted.Select((bericht, index) => (bericht, Judge.Complete(bericht, opened[index], dossier, bronnen)))];
    }

    private Dossier NieuwDossier() => new(new()
    {
        Toewijzingen = [.. Toewijzingen.Select((product, index) => new ToewijzingStand(BsnOf(index), Voorbeeld.Aanbieder, product))],
    });

    private Bericht Declaratie(string nummer, IReadOnlyList<WereldRegel> regels)
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Header.Identificatie = nummer;
        bericht.Declaratie!.DeclaratieNummer = nummer;
        (bericht.Declaratie.PeriodeBegindatum, bericht.Declaratie.PeriodeEinddatum) = (new(2026, 6, 1), new(2026, 6, 30));
        bericht.Clienten.Clear();
        foreach (var client in regels.GroupBy(regel => BsnOf(regel.Toewijzing)))
        {
            bericht.Clienten.Add(new() { Bsn = client.Key });
            bericht.Clienten[^1].Prestaties.AddRange(client.Select(Prestatie));
        }

        return bericht;
    }

    private Prestatie Prestatie(WereldRegel regel)
    {
        var product = regel.Toewijzing < Toewijzingen.Count ? Toewijzingen[regel.Toewijzing] : null;
        var begin = new DateOnly(2026, regel.Maand, 1);
        return new()
        {
            ReferentieNummer = regel.Nummer,
            VorigReferentieNummer = regel.CreditVan,
            ToewijzingNummer = product?.ToewijzingNummer ?? 10099,
            ProductCategorie = "45",
            ProductCode = product?.Product?.Code ?? "45A04",
            Begindatum = begin,
            Einddatum = begin.AddMonths(1).AddDays(-1),
            GeleverdVolume = regel.Volume,
            Eenheid = product?.Omvang?.Eenheid ?? "82",
            ProductTarief = 6_000,
            IngediendBedrag = new() { Bedrag = regel.Volume * 6_000, DebetCredit = regel.CreditVan is null ? "D" : "C" },
        };
    }

    private static ToegewezenProduct Toewijzing(long nummer, string? code, Action<ToegewezenProduct> change)
    {
        var product = Voorbeeld.ToegewezenProduct();
        product.ToewijzingNummer = nummer;
        product.Product = new() { Categorie = "45", Code = code };
        change(product);
        return product;
    }

    private static string BsnOf(int toewijzing) => toewijzing is 2 or 3 ? Voorbeeld.AndereBsn : Voorbeeld.Bsn;

    private static WorkItem Item(int id, Bericht bericht) =>
        new(id, bericht.Soort, bericht.Dagtekening, bericht.Aanbieder, bericht.Afzender, bericht.Identificatie, [], 0, [], bericht.Dagtekening, OnlyRemovals: false);
}
