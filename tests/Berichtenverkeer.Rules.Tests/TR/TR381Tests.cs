using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR381Tests
{
    /// <summary>Knows one code, 45A04 of category 45, from 1 January 2026; unknown in the Wmo.</summary>
    private sealed class EenCode : IProductcodeLijst
    {
        public ListAnswer Find(Domein domein, string categorie, string code, DateOnly op) =>
            domein == Domein.Wmo ? ListAnswer.Onbekend
            : categorie == "45" && code == "45A04" && op >= new DateOnly(2026, 1, 1) ? ListAnswer.Juist
            : ListAnswer.Onjuist;
    }

    private static readonly DateOnly Vroeg = new(2025, 12, 31);

    private static ExternBronnen Met => Bronnen(productcodes: new EenCode());

    private static Bericht Aanvraag(Action<AangevraagdProduct> change)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        change(bericht.Client!.AangevraagdeProducten[0]);
        return bericht;
    }

    private static Bericht Nieuw(Action<NieuwProduct> change)
    {
        var bericht = Wijziging();
        bericht.Client!.Verzoek!.NieuweProducten.Add(Voorbeeld.NieuwProduct());
        change(bericht.Client.Verzoek.NieuweProducten[0]);
        return bericht;
    }

    private static IEnumerable<(Bericht Bericht, Klasse Klasse)> Each(Product? product)
    {
        var toewijzing = Toewijzing(item => item.Product = product);
        yield return (toewijzing, Product(toewijzing));
        var start = Start(item => item.Product = product);
        yield return (start, Lijn(start));
        var stop = Stop(item => item.Product = product);
        yield return (stop, StopLijn(stop));
        var aanvraag = Aanvraag(item => item.Product = product);
        yield return (aanvraag, aanvraag.Client!.AangevraagdeProducten[0]);
        var nieuw = Nieuw(item => item.Product = product);
        yield return (nieuw, nieuw.Client!.Verzoek!.NieuweProducten[0]);
    }

    [Fact]
    public void Code_of_its_category_passes()
    {
        foreach (var (bericht, _) in Each(Voorbeeld.Product()))
            Passes("TR381", bericht, null, Met);
    }

    [Fact]
    public void Code_of_another_category_fails_at_its_product()
    {
        foreach (var (bericht, klasse) in Each(new() { Categorie = "46", Code = "45A04" }))
            Assert.Equal("categorie 46, code 45A04", Breaks("TR381", "S329", bericht, null, klasse, "Product/Code", Met).Detail);
    }

    [Fact]
    public void Without_code_or_product_there_is_nothing_to_test()
    {
        foreach (var (bericht, _) in Each(new() { Categorie = "46" }).Concat(Each(null)))
            Passes("TR381", bericht, null, Met);
    }

    [Fact]
    public void What_the_list_does_not_cover_is_undecided() => IsUndecided("TR381", Toewijzing(domein: Domein.Wmo), Met);

    [Fact]
    public void First_day_of_the_product_decides()
    {
        var toewijzing = Toewijzing(item => item.Ingangsdatum = Vroeg);
        Breaks("TR381", "S329", toewijzing, null, Product(toewijzing), "Product/Code", Met);
        var aanvraag = Aanvraag(item => item.ToewijzingIngangsdatum = Vroeg);
        Breaks("TR381", "S329", aanvraag, null, aanvraag.Client!.AangevraagdeProducten[0], "Product/Code", Met);
        var nieuw = Nieuw(item => item.GewensteIngangsdatum = Vroeg);
        Breaks("TR381", "S329", nieuw, null, nieuw.Client!.Verzoek!.NieuweProducten[0], "Product/Code", Met);
    }

    [Fact]
    public void Start_and_stop_look_at_ToewijzingIngangsdatum_and_else_at_Begindatum()
    {
        var start = Start(line => line.ToewijzingIngangsdatum = Vroeg);
        Breaks("TR381", "S329", start, null, Lijn(start), "Product/Code", Met);
        start = Start(line => (line.ToewijzingIngangsdatum, line.Begindatum) = (null, Vroeg));
        Breaks("TR381", "S329", start, null, Lijn(start), "Product/Code", Met);
        Passes("TR381", Start(line => line.Begindatum = Vroeg), null, Met);
        var stop = Stop(line => line.ToewijzingIngangsdatum = Vroeg);
        Breaks("TR381", "S329", stop, null, StopLijn(stop), "Product/Code", Met);
        stop = Stop(line => (line.ToewijzingIngangsdatum, line.Begindatum) = (null, Vroeg));
        Breaks("TR381", "S329", stop, null, StopLijn(stop), "Product/Code", Met);
        Passes("TR381", Stop(line => line.Begindatum = Vroeg), null, Met);
    }

    [Fact]
    public void Removal_is_not_tested()
    {
        Passes("TR381", Start(line => (line.Product, line.StatusAanlevering) = (new() { Categorie = "46", Code = "45A04" }, "3")), null, Met);
        Passes("TR381", Stop(line => (line.Product, line.StatusAanlevering) = (new() { Categorie = "46", Code = "45A04" }, "3")), null, Met);
    }

    [Fact]
    public void Line_with_a_code_of_its_category_passes()
    {
        Laat("TR381", Declaratie(), Na(Toewijzing()), Met);
        Laat("TR381", Declaratie23(), null, Met);
    }

    [Fact]
    public void Line_with_a_code_of_another_category_fails()
    {
        var breach = Weigert("TR381", "S329", Declaratie(Debet(line => line.ProductCategorie = "46")), null, "ProductCode", Met);
        Assert.Equal("categorie 46, code 45A04", breach.Detail);
        Weigert("TR381", "S329", Declaratie(Debet(line => line.ProductCode = "45A05")), null, "ProductCode", Met);
        Weigert("TR381", "S329", Declaratie23(Debet(line => line.ProductCode = "45A05")), null, "ProductCode", Met);
    }

    [Fact]
    public void First_day_of_the_ProductPeriode_decides()
    {
        Weigert("TR381", "S329", Declaratie(Debet(line => line.Begindatum = Vroeg)), Na(Toewijzing()), "ProductCode", Met);
        Laat("TR381", Declaratie(Debet(line => line.Begindatum = Vroeg.AddDays(1))), Na(Toewijzing(product => product.Ingangsdatum = Vroeg)), Met);
    }

    [Fact]
    public void Line_that_the_list_does_not_cover_is_undecided_and_a_credit_is_not_tested()
    {
        Onbeslist("TR381", DeclaratieWmo(), null, Met);
        Laat("TR381", Declaratie(Credit(Debet(line => line.ProductCategorie = "46"))), null, Met);
    }

    [Fact]
    public void It_is_one_rule_in_both_lists()
    {
        Assert.Same(RuleRegistry.Find("TR381"), RuleRegistry.Extern.Single(rule => rule.Info.Code == "TR381").Info);
        Assert.Same(RuleRegistry.Find("TR381"), RuleRegistry.Prestatie.Single(rule => rule.Info.Code == "TR381").Info);
    }
}
