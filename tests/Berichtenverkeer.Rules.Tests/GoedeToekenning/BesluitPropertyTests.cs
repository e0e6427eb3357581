using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using FsCheck;
using FsCheck.Fluent;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>What holds of every decision, over generated clients.</summary>
public sealed class BesluitPropertyTests
{
    private static readonly string?[] Codes = ["45A04", "45A53", "51G01", "41A03", "44A08", "45", null];
    private static readonly string[] Aanbieders = [A1, A2, A3];
    private static readonly BesluitBronnen MetTarieven = Bronnen with { Tarieven = Tarieven(("45A04", "04", 6_000), ("45A53", "04", 8_500)), HeeftSamenwerkingsverband = true };

    /// <summary>A toewijzing, as its parts.</summary>
    public sealed record Feit(string? Code, string Aanbieder, int Begin, int Dagen, bool Open, bool Verhuisd);

    /// <summary>A client with what is asked for it.</summary>
    public sealed record Wereld(IReadOnlyList<Feit> Feiten, IReadOnlyList<(int Begin, int Dagen)> Elders, Feit Gevraagd, int Zaad);

    private static Gen<Feit> Feiten =>
        from code in Gen.Elements(Codes)
        from aanbieder in Gen.Elements(Aanbieders)
        from begin in Gen.Choose(-500, 200)
        from dagen in Gen.Choose(0, 400)
        from open in Gen.Choose(0, 5)
        from verhuisd in Gen.Choose(0, 5)
        select new Feit(code, aanbieder, begin, dagen, open == 0, verhuisd == 0);

    private static Arbitrary<Wereld> Werelden => (
        from aantal in Gen.Choose(0, 7)
        from feiten in Feiten.ArrayOf(aantal)
        from hoeveel in Gen.Choose(0, 2)
        from elders in (from begin in Gen.Choose(-300, 300) from dagen in Gen.Choose(0, 200) select (begin, dagen)).ArrayOf(hoeveel)
        from gevraagd in Feiten
        from zaad in Gen.Choose(0, 5_000)
        select new Wereld(feiten, elders, gevraagd, zaad)).ToArbitrary();

    private static string Iso(int dag) => Voorbeeld.Dagtekening.AddDays(dag).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Eind(Feit feit) => feit.Open ? null : Iso(feit.Begin + feit.Dagen);

    private static List<Bericht> Berichten(Wereld wereld) =>
        [.. wereld.Feiten.Select((feit, plek) => Toewijzing(plek + 1, feit.Code, Iso(feit.Begin), Eind(feit), feit.Aanbieder, product => product.RedenWijziging = feit.Verhuisd ? "07" : null))];

    private static List<ElderToewijzing> Elders(Wereld wereld) =>
        [.. wereld.Elders.Select((one, plek) => new ElderToewijzing(Voorbeeld.Bsn, plek == 0 ? "1895" : "1950", Voorbeeld.Dagtekening.AddDays(one.Begin), Voorbeeld.Dagtekening.AddDays(one.Begin + one.Dagen)))];

    private static Dossier Maak(IEnumerable<Bericht> berichten, IReadOnlyList<ElderToewijzing> elders)
    {
        var dossier = new Dossier(new() { Elders = elders });
        foreach (var bericht in berichten)
            dossier.Accept(bericht);
        return dossier;
    }

    private static Bericht Vraag(Wereld wereld) => Verzoek(wereld.Gevraagd.Code, Iso(wereld.Gevraagd.Begin), Eind(wereld.Gevraagd), aanbieder: wereld.Gevraagd.Aanbieder);

    /// <summary>All of a decision in one text.</summary>
    private static string Tekst(Besluit besluit) => string.Join('|', [$"{besluit with { Bepalingen = [], Gronden = [] }}", .. besluit.Bepalingen, .. besluit.Gronden.Select(uitkomst => uitkomst.ToString())]);

    private static Besluit Over(Bericht verzoek, Dossier dossier) => Assert.Single(Beslis(Regels.Standaard, verzoek, dossier, MetTarieven));

    private static List<T> Geschud<T>(IEnumerable<T> items, int zaad) => [.. items.Select((item, plek) => (item, plek)).OrderBy(pair => ((pair.plek + 1) * 7_919 * (zaad + 1)) % 101).Select(pair => pair.item)];

    [Fact]
    public void A_verzoek_is_administrative_or_tenzij_and_the_primary_bepaling_is_the_first_that_holds() => Prop.ForAll(Werelden, wereld =>
    {
        var besluit = Over(Vraag(wereld), Maak(Berichten(wereld), Elders(wereld)));
        var geldig = Regels.Standaard.Bepalingen
            .Where(bepaling => besluit.Gronden.Any(uitkomst => uitkomst.Bepaling == bepaling.Id && uitkomst.Uitslag == Uitslag.Waar))
            .OrderBy(bepaling => bepaling.Volgorde)
            .Select(bepaling => bepaling.Id)
            .ToList();
        Assert.Equal(geldig, besluit.Bepalingen);
        Assert.Equal(geldig.FirstOrDefault(), besluit.Primaire);
        Assert.Equal(geldig.Count > 0, besluit.Advies == Advies.Tenzij);
        Assert.All(besluit.Gronden, uitkomst => Assert.Equal(uitkomst.Uitslag is Uitslag.Waar or Uitslag.Onbekend, uitkomst.Uitleg is not null));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_order_of_what_is_known_decides_nothing() => Prop.ForAll(Werelden, wereld =>
    {
        var eerst = Over(Vraag(wereld), Maak(Berichten(wereld), Elders(wereld)));
        var anders = Over(Vraag(wereld), Maak(Geschud(Berichten(wereld), wereld.Zaad), Geschud(Elders(wereld), wereld.Zaad)));
        Assert.Equal(Tekst(eerst), Tekst(anders));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_removed_toewijzing_changes_nothing() => Prop.ForAll(Werelden, Feiten.ToArbitrary(), (wereld, weg) =>
    {
        var zonder = Over(Vraag(wereld), Maak(Berichten(wereld), Elders(wereld)));
        Bericht[] verwijderd = [Toewijzing(99, weg.Code, Iso(weg.Begin), Eind(weg), weg.Aanbieder), Verwijdering(99, weg.Code, Iso(weg.Begin), weg.Aanbieder)];
        Assert.Equal(Tekst(zonder), Tekst(Over(Vraag(wereld), Maak(Berichten(wereld).Concat(verwijderd), Elders(wereld)))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Shortening_or_lowering_is_never_a_tenzij() => Prop.ForAll(Werelden, Gen.Choose(0, 400).ToArbitrary(), (wereld, korter) =>
    {
        var gevraagd = wereld.Gevraagd;
        var berichten = Berichten(wereld);
        berichten.Add(Toewijzing(99, gevraagd.Code, Iso(gevraagd.Begin), Eind(gevraagd), gevraagd.Aanbieder));
        var eind = Iso(gevraagd.Begin + Math.Max(0, gevraagd.Dagen - korter));
        var verzoek = Wijziging(aanbieder: gevraagd.Aanbieder).Wijzig(99, Iso(gevraagd.Begin), eind, Omvang(korter % 3));
        var streng = Regels.Standaard with { BijOnbekend = BijOnbekend.Tenzij };
        Assert.Equal(Advies.Administratief, Assert.Single(Beslis(streng, verzoek, Maak(berichten, Elders(wereld)), MetTarieven)).Advies);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>Counts day by day, as nobody would for real.</summary>
    [Fact]
    public void Stapeling_is_the_largest_number_of_products_on_any_day() => Prop.ForAll(Werelden, wereld =>
    {
        var gevraagd = wereld.Gevraagd;
        var begin = Voorbeeld.Dagtekening.AddDays(gevraagd.Begin);
        var eind = gevraagd.Open ? begin.AddMonths(12) : begin.AddDays(gevraagd.Dagen);
        var most = 0;
        DateOnly? van = null;
        DateOnly? tot = null;
        for (var dag = begin; dag <= eind; dag = dag.AddDays(1))
        {
            var aantal = wereld.Feiten
                .Where(feit => Voorbeeld.Dagtekening.AddDays(feit.Begin) <= dag && (feit.Open || dag <= Voorbeeld.Dagtekening.AddDays(feit.Begin + feit.Dagen)))
                .Select(feit => feit.Code)
                .Append(gevraagd.Code)
                .Distinct()
                .Count();
            if (aantal > most)
                (most, van, tot) = (aantal, dag, dag);
            else if (aantal == most && tot == dag.AddDays(-1))
                tot = dag;
        }

        var (_, zin) = Grond("3c", Vraag(wereld), Maak(Berichten(wereld), []), change: p => p with { Drempel = 1 });
        Assert.Equal($"Stapeling: {most} producten tegelijk van {van:dd-MM-yyyy} t/m {tot:dd-MM-yyyy} (drempel 1).", zin);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
