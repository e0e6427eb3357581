using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR322Tests
{
    private const string Element = "GeleverdVolume";

    /// <summary>Twenty hours in all.</summary>
    private static Dossier Twintig() => Na(Toewijzing(product => product.Omvang = new() { Volume = 20, Eenheid = "04", Frequentie = "6" }));

    private static Prestatie Januari(long volume) => Lijn("RN-0", new(2026, 1, 1), new(2026, 1, 31), volume);

    /// <summary>2 from 1 February up to and including 20 April 2026 (a Monday): 79 days, 13 weeks (12 Sundays and a broken week), 3 months.</summary>
    [Theory]
    [InlineData("04", "1", 158)]
    [InlineData("04", "2", 26)]
    [InlineData("82", "2", 26)]
    [InlineData("04", "4", 6)]
    [InlineData("04", "6", 2)]
    public void Up_to_the_maximum_of_the_toewijzing_passes_and_one_more_fails(string eenheid, string frequentie, long maximum)
    {
        Dossier Dossier() => Na(Toewijzing(product =>
        {
            product.Omvang = new() { Volume = 2, Eenheid = eenheid, Frequentie = frequentie };
            product.Ingangsdatum = new(2026, 2, 1);
            product.Einddatum = new(2026, 4, 20);
        }));
        Bericht Met(long volume) => Declaratie(Debet(line => (line.GeleverdVolume, line.Eenheid) = (volume, eenheid)));
        Laat("TR322", Met(maximum), Dossier());
        Weigert("TR322", "9322", Met(maximum + 1), Dossier(), Element);
    }

    [Fact]
    public void What_was_granted_before_counts()
    {
        Laat("TR322", Declaratie(), NaLijn(Twintig(), Januari(10)));
        var breach = Weigert("TR322", "9322", Declaratie(), NaLijn(Twintig(), Januari(11)), Element);
        Assert.Equal("gedeclareerd 10 uur; maximum 20 uur over de hele toewijzing, eerder 11 uur, resteert 9 uur", breach.Detail);
    }

    [Fact]
    public void What_remains_may_be_less_than_nothing() => Assert.EndsWith(
        "eerder 22 uur, resteert -2 uur",
        Weigert("TR322", "9322", Declaratie(), NaLijn(Twintig(), Januari(22)), Element).Detail,
        StringComparison.Ordinal);

    [Fact]
    public void Refused_lines_and_other_toewijzingen_do_not_count()
    {
        Laat("TR322", Declaratie(), NaLijn(Twintig(), Januari(99), toegekend: false));
        var elders = Januari(99);
        elders.ToewijzingNummer = 10002;
        Laat("TR322", Declaratie(), NaLijn(Twintig(), elders));
    }

    [Fact]
    public void A_credited_line_makes_room_also_in_the_same_message()
    {
        var bericht = Declaratie(Debet(), Credit(Januari(20)));
        Laat("TR322", bericht, NaLijn(Twintig(), Januari(20)));
    }

    [Fact]
    public void Hours_and_minutes_add_up()
    {
        var minuten = Lijn("RN-0", new(2026, 1, 1), new(2026, 1, 31), 600, "01");
        Laat("TR322", Declaratie(), NaLijn(Twintig(), minuten));
        minuten.GeleverdVolume = 601;
        Assert.EndsWith(
            "eerder 10 uur en 1 minuut, resteert 9 uur en 59 minuten",
            Weigert("TR322", "9322", Declaratie(), NaLijn(Twintig(), minuten), Element).Detail,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_lines_that_fit_only_one_by_one_the_first_in_the_message_are_granted()
    {
        var bericht = Declaratie(
            Lijn("RN-1", new(2026, 2, 1), new(2026, 2, 28), 15),
            Lijn("RN-2", new(2026, 1, 1), new(2026, 1, 31), 6),
            Lijn("RN-3", new(2026, 2, 1), new(2026, 2, 28), 5));
        Weigert("TR322", "9322", bericht, Twintig(), bericht.Clienten[0].Prestaties[1], Element);
    }

    [Fact]
    public void An_open_end_is_reckoned_to_the_latest_period()
    {
        // Two a month from January on: February gives 4, and 6 once March was granted.
        Dossier Dossier() => Na(Toewijzing(product => (product.Omvang, product.Einddatum) = (new() { Volume = 2, Eenheid = "04", Frequentie = "4" }, null)));
        Bericht Met(long volume) => Declaratie(Debet(line => line.GeleverdVolume = volume));
        Laat("TR322", Met(4), Dossier());
        Weigert("TR322", "9322", Met(5), Dossier(), Element);
        var maart = Lijn("RN-0", new(2026, 3, 1), new(2026, 3, 31), 1);
        Laat("TR322", Met(5), NaLijn(Dossier(), maart));
        Weigert("TR322", "9322", Met(6), NaLijn(Dossier(), maart), Element);
    }

    [Fact]
    public void Without_a_maximum_it_cannot_decide()
    {
        var open = Na(Toewijzing(product => (product.Omvang, product.Einddatum) = (new() { Volume = 2, Eenheid = "82", Frequentie = "2" }, null)));
        Onbeslist("TR322", Declaratie(Debet(line => line.Eenheid = "82")), open);
        Onbeslist("TR322", Declaratie(), Na(Toewijzing(product => product.Omvang!.Frequentie = "5")));
        Onbeslist("TR322", Declaratie(Debet(line => line.Eenheid = "14")), Twintig());
    }

    [Fact]
    public void Silent_without_Omvang_without_toewijzing_and_on_a_credit()
    {
        var veel = Debet(line => line.GeleverdVolume = 9_999);
        Laat("TR322", Declaratie(veel), Na(Toewijzing(product => product.Omvang = null)));
        Laat("TR322", Declaratie(veel));
        Laat("TR322", Declaratie(Credit(veel)), Na(Toewijzing()));
    }

    [Fact]
    public void A_303_gets_the_same_code_where_its_volume_stands() =>
        Weigert("TR322", "9322", Declaratie23(), NaLijn(Twintig(), Januari(11)), "IngediendeBedragPrestatie/GeleverdVolume");
}
