using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Rules.Tests.Termijnen;

public sealed class TermijnResterendTests
{
    private static readonly Werkdagen Werkdagen = new(FeestdagenKeuze.Standaard);

    [Theory]
    // The last day is Friday 6 March 2026.
    [InlineData(4, TermijnStand.Loopt, 2)]
    [InlineData(5, TermijnStand.Loopt, 1)]
    [InlineData(6, TermijnStand.Vandaag, 0)]
    [InlineData(7, TermijnStand.TeLaat, 0)]
    [InlineData(9, TermijnStand.TeLaat, 1)]
    [InlineData(10, TermijnStand.TeLaat, 2)]
    public void A_term_is_late_from_the_day_after_its_last_day(int dag, TermijnStand stand, int werkdagen) =>
        Assert.Equal(new(stand, werkdagen), TermijnResterend.Of(new(2026, 3, 6), new(2026, 3, dag), Werkdagen));

    [Fact]
    public void Each_kind_of_term_has_its_own_name()
    {
        Assert.Equal(["retour", "retour_van_aanbieder", "verzoek", "onderzoek", "woonplaatsbeginsel", "declaratie"], TermijnSoortNames.All);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TermijnSoort)99).ToName());
    }
}
