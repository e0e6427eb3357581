using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR369Tests
{
    private const string Element = "GeleverdVolume";

    private static Dossier Budget(long budget) => Na(Toewijzing(product => (product.Omvang, product.Budget) = (null, budget)));

    [Fact]
    public void Up_to_the_Budget_passes_and_a_cent_more_fails()
    {
        Laat("TR369", Declaratie(), Budget(60_000));
        Assert.Equal(
            "gedeclareerd 600,00 euro; Budget 599,99 euro, eerder 0,00 euro, resteert 599,99 euro",
            Weigert("TR369", "9369", Declaratie(), Budget(59_999), Element).Detail);
    }

    [Fact]
    public void What_was_granted_before_counts_in_money_and_not_in_volume()
    {
        var januari = Lijn("RN-0", new(2026, 1, 1), new(2026, 1, 31), 5);
        Laat("TR369", Declaratie(), NaLijn(Budget(90_000), januari));
        var breach = Weigert("TR369", "9369", Declaratie(), NaLijn(Budget(89_999), januari), Element);
        Assert.Equal("gedeclareerd 600,00 euro; Budget 899,99 euro, eerder 300,00 euro, resteert 599,99 euro", breach.Detail);
        Laat("TR369", Declaratie(), NaLijn(Budget(60_000), januari, toegekend: false));
    }

    [Fact]
    public void A_credit_makes_room_in_the_same_message()
    {
        var januari = Lijn("RN-0", new(2026, 1, 1), new(2026, 1, 31), 5);
        Laat("TR369", Declaratie(Debet(), Credit(januari)), NaLijn(Budget(60_000), januari));
    }

    [Fact]
    public void Of_lines_that_fit_only_one_by_one_the_first_is_granted()
    {
        var bericht = Declaratie(Debet(), Lijn("RN-2", new(2026, 1, 1), new(2026, 1, 31), 1));
        Weigert("TR369", "9369", bericht, Budget(65_999), bericht.Clienten[0].Prestaties[1], Element);
    }

    [Fact]
    public void Silent_without_Budget_without_toewijzing_on_a_credit_and_on_a_303()
    {
        Laat("TR369", Declaratie(), Na(Toewijzing()));
        Laat("TR369", Declaratie());
        Laat("TR369", Declaratie(Credit(Debet())), Budget(1));
        Laat("TR369", Declaratie23(), Budget(1));
    }
}
