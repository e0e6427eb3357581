using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR341Tests
{
    private const string Element = "Eenheid";

    private static Bericht In(string eenheid) => Declaratie(Debet(line => line.Eenheid = eenheid));

    private static Dossier Toegewezen(string eenheid) => Na(Toewijzing(product => product.Omvang!.Eenheid = eenheid));

    private static Dossier ZonderOmvang() => Na(Toewijzing(product => product.Omvang = null));

    [Theory]
    [InlineData("04", "04")]
    [InlineData("01", "01")]
    [InlineData("83", "83")]
    [InlineData("04", "01")]
    public void The_unit_of_the_toewijzing_or_minutes_of_its_hours_pass(string toegewezen, string gedeclareerd) =>
        Laat("TR341", In(gedeclareerd), Toegewezen(toegewezen));

    [Theory]
    [InlineData("01", "04")]
    [InlineData("04", "14")]
    [InlineData("14", "01")]
    [InlineData("82", "84")]
    public void Another_unit_fails(string toegewezen, string gedeclareerd)
    {
        var breach = Weigert("TR341", "9341", In(gedeclareerd), Toegewezen(toegewezen), Element);
        Assert.Equal($"gedeclareerd {gedeclareerd}; toegewezen {toegewezen}", breach.Detail);
    }

    [Theory]
    [InlineData("04")]
    [InlineData("01")]
    public void Without_Omvang_an_agreed_unit_passes_and_minutes_of_an_agreed_hour(string eenheid) =>
        Laat("TR341", In(eenheid), ZonderOmvang(), Tarieven(("14", 9_000), ("04", 6_000)));

    [Theory]
    [InlineData("04", "14")]
    [InlineData("01", "04")]
    [InlineData("14", "01")]
    [InlineData("83", "04")]
    public void Without_Omvang_another_unit_fails(string afgesproken, string gedeclareerd)
    {
        var breach = Weigert("TR341", "9341", In(gedeclareerd), ZonderOmvang(), Element, Tarieven((afgesproken, 6_000)));
        Assert.Equal($"gedeclareerd {gedeclareerd}; zonder tarief in de geladen lijst", breach.Detail);
    }

    [Fact]
    public void Without_Omvang_euros_need_no_tariff()
    {
        Onbeslist("TR341", In("83"), ZonderOmvang(), Tarieven(("04", 6_000)));
        Laat("TR341", In("83"), ZonderOmvang(), Tarieven(("83", 1)));
    }

    [Fact]
    public void Without_Omvang_and_list_it_cannot_decide()
    {
        Onbeslist("TR341", In("04"), ZonderOmvang());
        Onbeslist("TR341", Declaratie(Debet(line => line.ProductCode = "45A05")), ZonderOmvang(), Tarieven(("04", 6_000)));
    }

    [Fact]
    public void With_Omvang_the_list_says_nothing()
    {
        Laat("TR341", In("04"), Toegewezen("04"), Tarieven(("14", 9_000)));
        Weigert("TR341", "9341", In("14"), Toegewezen("04"), Element, Tarieven(("14", 9_000)));
    }

    [Fact]
    public void Silent_without_toewijzing_and_on_a_credit()
    {
        Laat("TR341", In("14"));
        Laat("TR341", Declaratie(Credit(Debet(line => line.Eenheid = "14"))), Toegewezen("04"));
    }

    [Fact]
    public void A_303_has_a_code_of_its_own() =>
        Weigert("TR341", "9309", Declaratie23(Debet(line => line.Eenheid = "14")), Na(Toewijzing()), "IngediendeBedragPrestatie/Eenheid");
}
