using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR373Tests
{
    private static readonly DateOnly Ingangsdatum = new(2026, 1, 1);

    private static void MetBudget(ToegewezenProduct product) => (product.Omvang, product.Budget) = (null, 100_000);

    private static void Totaal(ToegewezenProduct product) => product.Omvang = new() { Volume = 40, Eenheid = "04", Frequentie = "6" };

    private static Bericht Budget(long? budget, DateOnly? per = null) => Wijziging(wens =>
    {
        (wens.Omvang, wens.Budget) = (null, budget);
        wens.GewensteIngangsdatum = per ?? wens.GewensteIngangsdatum;
    });

    private static Bericht Omvang(Omvang? omvang, DateOnly? per = null) => Wijziging(wens =>
    {
        wens.Omvang = omvang;
        wens.GewensteIngangsdatum = per ?? wens.GewensteIngangsdatum;
    });

    [Theory]
    [InlineData(99_999)]
    [InlineData(100_001)]
    public void Other_budget_from_a_later_day_fails(long budget)
    {
        var verzoek = Budget(budget);
        var breach = Breaks("TR373", "9373", verzoek, Na(TweeToewijzingen(MetBudget)), Wens(verzoek), "GewensteIngangsdatum");
        Assert.Equal("toewijzing 10002 gaat in op 01-01-2026", breach.Detail);
    }

    [Fact]
    public void Other_budget_from_the_start_passes() => Passes("TR373", Budget(120_000, Ingangsdatum), Na(TweeToewijzingen(MetBudget)));

    [Theory]
    [InlineData(100_000L)]
    [InlineData(null)]
    public void Same_budget_or_none_passes(long? budget) => Passes("TR373", Budget(budget), Na(TweeToewijzingen(MetBudget)));

    [Fact]
    public void Budget_on_a_toewijzing_that_had_none_is_a_change()
    {
        var verzoek = Budget(100_000);
        Breaks("TR373", "9373", verzoek, Na(TweeToewijzingen()), Wens(verzoek), "GewensteIngangsdatum");
    }

    [Theory]
    [InlineData(41, "04", "6")]
    [InlineData(40, "01", "6")]
    [InlineData(40, "04", "2")]
    public void Other_total_volume_from_a_later_day_fails(long volume, string eenheid, string frequentie)
    {
        var wanted = new Omvang { Volume = volume, Eenheid = eenheid, Frequentie = frequentie };
        var verzoek = Omvang(wanted);
        Breaks("TR373", "9373", verzoek, Na(TweeToewijzingen(Totaal)), Wens(verzoek), "GewensteIngangsdatum");
        Passes("TR373", Omvang(wanted, Ingangsdatum), Na(TweeToewijzingen(Totaal)));
    }

    [Fact]
    public void Same_total_volume_or_none_passes()
    {
        Passes("TR373", Omvang(new() { Volume = 40, Eenheid = "04", Frequentie = "6" }), Na(TweeToewijzingen(Totaal)));
        Passes("TR373", Omvang(null), Na(TweeToewijzingen(Totaal)));
    }

    [Fact]
    public void Other_volume_per_week_may_start_later()
    {
        Passes("TR373", Wijziging(), Na(TweeToewijzingen()));
        Passes("TR373", Omvang(new() { Volume = 40, Eenheid = "04", Frequentie = "6" }), Na(TweeToewijzingen()));
    }

    [Fact]
    public void Toewijzing_that_is_not_current_is_left_to_TR351() => Passes("TR373", Budget(1), Na());
}
