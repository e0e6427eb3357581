using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR321Tests
{
    private const string Element = "GeleverdVolume";

    /// <summary>2 in February 2026: 28 days, 5 weeks (from week 5 up to and including week 9), 4 Sundays.</summary>
    [Theory]
    [InlineData("04", "1", 56)]
    [InlineData("04", "2", 10)]
    [InlineData("14", "2", 10)]
    [InlineData("82", "2", 8)]
    [InlineData("04", "4", 2)]
    [InlineData("82", "4", 2)]
    [InlineData("16", "6", 2)]
    public void Up_to_the_maximum_of_the_period_passes_and_one_more_fails(string eenheid, string frequentie, long maximum)
    {
        var dossier = Na(Toewijzing(product => product.Omvang = new() { Volume = 2, Eenheid = eenheid, Frequentie = frequentie }));
        Bericht Met(long volume) => Declaratie(Debet(line => (line.GeleverdVolume, line.Eenheid) = (volume, eenheid)));
        Laat("TR321", Met(maximum), dossier);
        dossier = Na(Toewijzing(product => product.Omvang = new() { Volume = 2, Eenheid = eenheid, Frequentie = frequentie }));
        Weigert("TR321", "9321", Met(maximum + 1), dossier, Element);
    }

    [Fact]
    public void The_detail_gives_both_numbers_in_the_unit_of_the_toewijzing()
    {
        Assert.Equal(
            "gedeclareerd 11 uur; maximum 10 uur voor 01-02-2026 t/m 28-02-2026",
            Weigert("TR321", "9321", Declaratie(Debet(line => line.GeleverdVolume = 11)), Na(Toewijzing()), Element).Detail);
        Assert.Equal(
            "gedeclareerd 10 uur en 1 minuut; maximum 10 uur voor 01-02-2026 t/m 28-02-2026",
            Weigert("TR321", "9321", Declaratie(Debet(line => (line.GeleverdVolume, line.Eenheid) = (601, "01"))), Na(Toewijzing()), Element).Detail);
        var euro = Toewijzing(product => product.Omvang = new() { Volume = 30_000, Eenheid = "83", Frequentie = "4" });
        Assert.Equal(
            "gedeclareerd 300,01 euro; maximum 300,00 euro voor 01-02-2026 t/m 28-02-2026",
            Weigert("TR321", "9321", Declaratie(Debet(line => (line.GeleverdVolume, line.Eenheid) = (30_001, "83"))), Na(euro), Element).Detail);
    }

    [Fact]
    public void Hours_may_be_declared_in_minutes()
    {
        Laat("TR321", Declaratie(Debet(line => (line.GeleverdVolume, line.Eenheid) = (600, "01"))), Na(Toewijzing()));
        Weigert("TR321", "9321", Declaratie(Debet(line => (line.GeleverdVolume, line.Eenheid) = (601, "01"))), Na(Toewijzing()), Element);
    }

    [Fact]
    public void Huishoudelijke_hulp_of_the_Wmo_is_six_weeks_whatever_the_period()
    {
        void Geldt(long maximum, Domein domein, string categorie, string frequentie)
        {
            foreach (var extra in new[] { 0, 1 })
            {
                var dossier = Na(Toewijzing(
                    product => (product.Product, product.Omvang!.Frequentie) = (new() { Categorie = categorie, Code = "01A01" }, frequentie), domein));
                var bericht = domein == Domein.Wmo ? DeclaratieWmo() : Declaratie();
                bericht.Clienten[0].Prestaties[0].GeleverdVolume = maximum + extra;
                if (extra == 0)
                    Laat("TR321", bericht, dossier);
                else
                    Weigert("TR321", "9321", bericht, dossier, Element);
            }
        }

        Geldt(12, Domein.Wmo, "01", "2");
        Geldt(10, Domein.Wmo, "02", "2");
        Geldt(10, Domein.Jw, "01", "2");
        Geldt(2, Domein.Wmo, "01", "4");
    }

    [Fact]
    public void Without_a_maximum_it_cannot_decide()
    {
        var open = Na(Toewijzing(product => (product.Omvang, product.Einddatum) = (new() { Volume = 2, Eenheid = "82", Frequentie = "2" }, null)));
        Onbeslist("TR321", Declaratie(Debet(line => line.Eenheid = "82")), open);
        Onbeslist("TR321", Declaratie(), Na(Toewijzing(product => product.Omvang!.Frequentie = "3")));
    }

    [Fact]
    public void Volumes_of_two_units_cannot_be_compared()
    {
        Onbeslist("TR321", Declaratie(Debet(line => (line.Eenheid, line.GeleverdVolume) = ("14", 99))), Na(Toewijzing()));
        Weigert("TR321", "9321", Declaratie(Debet(line => line.GeleverdVolume = 99)), Na(Toewijzing(product => product.Omvang!.Eenheid = "01")), Element);
    }

    [Fact]
    public void Silent_without_Omvang_without_toewijzing_and_on_a_credit()
    {
        var veel = Debet(line => line.GeleverdVolume = 999);
        Laat("TR321", Declaratie(veel), Na(Toewijzing(product => product.Omvang = null)));
        Laat("TR321", Declaratie(veel));
        Laat("TR321", Declaratie(Credit(veel)), Na(Toewijzing()));
    }

    [Fact]
    public void A_303_gets_the_same_code_where_its_volume_stands() =>
        Weigert("TR321", "9321", Declaratie23(Debet(line => line.GeleverdVolume = 11)), Na(Toewijzing()), "IngediendeBedragPrestatie/GeleverdVolume");
}
