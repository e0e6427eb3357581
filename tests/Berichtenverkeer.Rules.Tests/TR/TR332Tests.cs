using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR332Tests
{
    private static Bericht Latere(Action<ToegewezenProduct>? change = null) => Toewijzing(product =>
    {
        product.Toewijzingsdatum = new(2026, 2, 2);
        change?.Invoke(product);
    });

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Same_toewijzing_again_passes(Domein domein) => Passes("TR332", Toewijzing(domein: domein), Na(Toewijzing(domein: domein)));

    [Fact]
    public void Changed_volume_end_or_reason_passes()
    {
        Passes("TR332", Latere(product => product.Einddatum = new(2026, 6, 30)), Na(Toewijzing()));
        Passes("TR332", Latere(product => product.Omvang!.Volume = 9), Na(Toewijzing()));
        Passes("TR332", Latere(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum)), Na(Toewijzing()));
    }

    [Fact]
    public void New_number_passes() => Passes("TR332", Toewijzing(product => product.ToewijzingNummer = 10002), Na(Toewijzing()));

    [Fact]
    public void Another_product_fails()
    {
        Action<ToegewezenProduct>[] changes =
        [
            product => product.Product = null,
            product => product.Product = new() { Categorie = "45" },
            product => product.Product = new() { Categorie = "45", Code = "45A05" },
            product => product.Product = new() { Categorie = "46", Code = "45A04" },
        ];
        foreach (var change in changes)
        {
            var toewijzing = Latere(change);
            Assert.Equal("toewijzing 10001: ander product", Breaks("TR332", "9332", toewijzing, Na(Toewijzing()), Product(toewijzing), "ToewijzingNummer").Detail);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Another_start_fails(int days)
    {
        var toewijzing = Latere(product => product.Ingangsdatum = product.Ingangsdatum.AddDays(days));
        Assert.Equal("toewijzing 10001: andere Ingangsdatum", Breaks("TR332", "9332", toewijzing, Na(Toewijzing()), Product(toewijzing), "ToewijzingNummer").Detail);
    }

    [Fact]
    public void Another_client_or_aanbieder_fails()
    {
        var toewijzing = VanAndereClient(Latere());
        Assert.Equal("toewijzing 10001: andere cliënt", Breaks("TR332", "9332", toewijzing, Na(Toewijzing()), Product(toewijzing), "ToewijzingNummer").Detail);
        toewijzing = BijAndereAanbieder(Latere());
        Assert.Equal("toewijzing 10001: andere aanbieder", Breaks("TR332", "9332", toewijzing, Na(Toewijzing()), Product(toewijzing), "ToewijzingNummer").Detail);
    }

    [Fact]
    public void Number_of_a_removed_toewijzing_stays_taken()
    {
        var dossier = Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum)));
        var toewijzing = Latere(product => product.Product = null);
        Breaks("TR332", "9332", toewijzing, dossier, Product(toewijzing), "ToewijzingNummer");
    }
}
