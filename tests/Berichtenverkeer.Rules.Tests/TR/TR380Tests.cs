using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR380Tests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    public void A_new_product_begins_after_the_Dagtekening(int days, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var product = Voorbeeld.NieuwProduct();
        product.GewensteIngangsdatum = Voorbeeld.Dagtekening.AddDays(days);
        bericht.Client!.Verzoek!.NieuweProducten.Add(product);
        Oordeel.Is(passes, "TR380", bericht, product, "GewensteIngangsdatum");
    }

    [Fact]
    public void It_is_a_signaal_that_refuses_nothing()
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var product = Voorbeeld.NieuwProduct();
        product.GewensteIngangsdatum = Voorbeeld.Dagtekening;
        bericht.Client!.Verzoek!.NieuweProducten.Add(product);
        var verdict = new BerichtJudge(RuleStanden.Standaard).JudgeInside(bericht);
        Assert.False(verdict.IsRefused);
        var signaal = Assert.Single(verdict.Signalen);
        Assert.Equal("TR380", signaal.Rule.Code);
        Assert.Equal("16-03-2026", signaal.Detail);
    }

    [Fact]
    public void A_product_to_be_changed_has_another_rule()
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        bericht.Client!.Verzoek!.TeWijzigenProducten[0].GewensteIngangsdatum = Voorbeeld.Dagtekening;
        Oordeel.Passes("TR380", bericht);
    }
}
