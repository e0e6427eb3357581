using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class ToewijzingZoekerTests
{
    private static ToewijzingStand? Find(Dossier dossier, Prestatie? prestatie = null, string aanbieder = Voorbeeld.Aanbieder) =>
        ToewijzingZoeker.Find(dossier, aanbieder, Voorbeeld.Bsn, prestatie ?? Debet());

    private static Prestatie Zonder(Action<Prestatie>? change = null) => Debet(line =>
    {
        line.ToewijzingNummer = null;
        change?.Invoke(line);
    });

    /// <summary>A toewijzing of release 2.3 of one client, maybe without a number.</summary>
    private static Dossier Met23(long? beschikking, Action<ToegewezenProduct>? change = null)
    {
        var product = Voorbeeld.ToegewezenProduct();
        product.ToewijzingNummer = null;
        change?.Invoke(product);
        return new(new() { Toewijzingen = [new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, product) { BeschikkingNummer = beschikking }] });
    }

    [Fact]
    public void By_number_it_is_found_whichever_client_it_is_of()
    {
        Assert.Equal(10001, Find(Na(Toewijzing()))?.ToewijzingNummer);
        Assert.Equal(Voorbeeld.AndereBsn, Find(Na(VanAndereClient(Toewijzing())))?.Bsn);
    }

    [Fact]
    public void By_number_neither_product_nor_period_matters_and_a_removed_one_is_found()
    {
        var dossier = Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum)));
        Assert.NotNull(Find(dossier, Debet(line => (line.ProductCategorie, line.Begindatum, line.Einddatum) = ("99", new(2020, 1, 1), new(2020, 1, 31)))));
    }

    [Fact]
    public void Another_number_or_another_aanbieder_is_not_found()
    {
        Assert.Null(Find(Na()));
        Assert.Null(Find(Na(Toewijzing()), Debet(line => line.ToewijzingNummer = 10002)));
        Assert.Null(Find(Na(Toewijzing()), aanbieder: Voorbeeld.AndereAanbieder));
    }

    [Fact]
    public void Without_number_exactly_one_must_fit()
    {
        Assert.Null(Find(Na(), Zonder()));
        Assert.Equal(10001, Find(Na(Toewijzing()), Zonder())?.ToewijzingNummer);
        Assert.Equal(10001, Find(Na(TweeToewijzingen()), Zonder())?.ToewijzingNummer);
        Assert.Null(Find(Na(TweeToewijzingen(product => product.Product = Voorbeeld.Product())), Zonder()));
    }

    [Fact]
    public void Without_number_it_must_be_of_this_client_and_this_aanbieder()
    {
        Assert.Null(Find(Na(VanAndereClient(Toewijzing())), Zonder()));
        Assert.Null(Find(Na(BijAndereAanbieder(Toewijzing())), Zonder()));
    }

    [Fact]
    public void Without_number_a_removed_one_does_not_fit() =>
        Assert.Null(Find(Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("01", product.Ingangsdatum))), Zonder(line => line.Begindatum = new(2026, 1, 1))));

    [Theory]
    [InlineData(5L, 5L, true)]
    [InlineData(5L, null, true)]
    [InlineData(null, null, true)]
    [InlineData(5L, 6L, false)]
    [InlineData(null, 5L, false)]
    public void Without_number_the_Beschikking_must_be_the_same_where_the_line_names_one(long? toegewezen, long? gedeclareerd, bool past) =>
        Assert.Equal(past, Find(Met23(toegewezen), Zonder(line => line.BeschikkingNummer = gedeclareerd)) is not null);

    [Fact]
    public void Without_number_the_product_must_be_that_of_the_toewijzing_as_far_as_it_has_one()
    {
        Assert.NotNull(Find(Met23(null, product => product.Product = null), Zonder()));
        Assert.NotNull(Find(Met23(null, product => product.Product = new() { Categorie = "45" }), Zonder()));
        Assert.NotNull(Find(Met23(null), Zonder()));
        Assert.Null(Find(Met23(null, product => product.Product = new() { Categorie = "46" }), Zonder()));
        Assert.Null(Find(Met23(null, product => product.Product = new() { Categorie = "46", Code = "45A04" }), Zonder()));
        Assert.Null(Find(Met23(null, product => product.Product = new() { Categorie = "45", Code = "45A05" }), Zonder()));
    }

    /// <summary>February is declared.</summary>
    [Theory]
    [InlineData("2026-02-28", null, true)]
    [InlineData("2026-03-01", null, false)]
    [InlineData("2026-01-01", "2026-02-01", true)]
    [InlineData("2026-01-01", "2026-01-31", false)]
    public void Without_number_the_periods_must_share_a_day(string begin, string? einde, bool past)
    {
        static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var dossier = Met23(null, product => (product.Ingangsdatum, product.Einddatum) = (Dag(begin), einde is null ? null : Dag(einde)));
        Assert.Equal(past, Find(dossier, Zonder()) is not null);
    }
}
