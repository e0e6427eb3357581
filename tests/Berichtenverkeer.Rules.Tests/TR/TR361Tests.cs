using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR361Tests
{
    private static Bericht Nieuw(Action<NieuwProduct> change, Domein domein = Domein.Jw)
    {
        var verzoek = Wijziging(domein: domein);
        var product = Voorbeeld.NieuwProduct(domein);
        change(product);
        verzoek.Client!.Verzoek!.NieuweProducten.Add(product);
        return verzoek;
    }

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void New_product_on_the_last_day_of_an_unchanged_one_fails(Domein domein)
    {
        var verzoek = Nieuw(product => (product.GewensteIngangsdatum, product.Einddatum) = (new(2026, 12, 31), null), domein);
        var breach = Breaks("TR361", "9361", verzoek, Na(TweeToewijzingen(domein: domein)), verzoek.Client!.Verzoek!, "");
        Assert.Equal("periode vanaf 31-12-2026", breach.Detail);
    }

    [Fact]
    public void New_product_on_the_day_after_passes() =>
        Passes("TR361", Nieuw(product => (product.GewensteIngangsdatum, product.Einddatum) = (new(2027, 1, 1), null)), Na(TweeToewijzingen()));

    [Fact]
    public void Another_product_passes() =>
        Passes("TR361", Nieuw(product => product.Product = new() { Categorie = "45", Code = "45A99" }), Na(TweeToewijzingen()));

    [Fact]
    public void Category_alone_and_no_product_widen_the_comparison()
    {
        foreach (var wide in new Product?[] { new() { Categorie = "45" }, null })
        {
            var verzoek = Nieuw(product => product.Product = wide);
            Breaks("TR361", "9361", verzoek, Na(TweeToewijzingen()), verzoek.Client!.Verzoek!, "");
        }
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(29, true)]
    public void Changed_product_counts_up_to_its_wished_end(int day, bool passes)
    {
        var verzoek = Nieuw(product => (product.Product, product.GewensteIngangsdatum) = (new() { Categorie = "45", Code = "45A05" }, new(2026, 6, 30)));
        Wens(verzoek).Einddatum = new(2026, 6, day);
        if (passes)
            Passes("TR361", verzoek, Na(TweeToewijzingen()));
        else
            Breaks("TR361", "9361", verzoek, Na(TweeToewijzingen()), verzoek.Client!.Verzoek!, "");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Changed_product_counts_from_the_start_of_its_toewijzing(int day, bool passes)
    {
        // The new product lies before the wished change, in the part that stays.
        var verzoek = Nieuw(product => (product.Product, product.GewensteIngangsdatum, product.Einddatum) = (new() { Categorie = "45", Code = "45A05" }, new(2026, 3, 20), new(2026, 4, 1)));
        var dossier = Na(TweeToewijzingen(second => second.Ingangsdatum = new(2026, 4, day)));
        Wens(verzoek).GewensteIngangsdatum = new(2026, 5, 1);
        if (passes)
            Passes("TR361", verzoek, dossier);
        else
            Breaks("TR361", "9361", verzoek, dossier, verzoek.Client!.Verzoek!, "");
    }

    [Fact]
    public void Unchanged_and_changed_product_clash()
    {
        var verzoek = Wijziging();
        Breaks("TR361", "9361", verzoek, Na(TweeToewijzingen(second => second.Product = Voorbeeld.Product())), verzoek.Client!.Verzoek!, "");
    }

    [Theory]
    [InlineData(Domein.Jw, "11", false)]
    [InlineData(Domein.Wmo, "11", true)]
    [InlineData(Domein.Wmo, "14", true)]
    [InlineData(Domein.Wmo, "10", false)]
    public void Aids_of_the_Wmo_overlap_freely(Domein domein, string categorie, bool passes)
    {
        var verzoek = Nieuw(product => product.Product = new() { Categorie = categorie }, domein);
        var dossier = Na(TweeToewijzingen(second => second.Product = new() { Categorie = categorie }, domein));
        if (passes)
            Passes("TR361", verzoek, dossier);
        else
            Breaks("TR361", "9361", verzoek, dossier, verzoek.Client!.Verzoek!, "");
    }

    [Fact]
    public void Toewijzingen_that_are_not_current_are_left_to_TR350_and_TR351()
    {
        Passes("TR361", Nieuw(_ => { }), Na());
        var ended = TweeToewijzingen(second => (second.Product, second.Einddatum) = (Voorbeeld.Product(), new(2026, 3, 1)));
        Product(ended).Einddatum = new(2026, 3, 1);
        Passes("TR361", Nieuw(_ => { }), Na(ended));
    }
}
