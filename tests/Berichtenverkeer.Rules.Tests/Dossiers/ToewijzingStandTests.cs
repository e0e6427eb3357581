using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

public sealed class ToewijzingStandTests
{
    private static ToewijzingStand Stand(string? reden, int dagen) => new(Voorbeeld.Bsn, Voorbeeld.Aanbieder, new()
    {
        RedenWijziging = reden,
        Ingangsdatum = new(2026, 5, 1),
        Einddatum = new DateOnly(2026, 5, 1).AddDays(dagen),
    });

    [Theory]
    [InlineData("13", 0, true)]
    [InlineData("01", 0, true)]
    [InlineData("12", 0, false)]
    [InlineData(null, 0, false)]
    [InlineData("13", 1, false)]
    [InlineData("01", 1, false)]
    public void Removed_means_13_or_01_and_an_end_on_the_first_day(string? reden, int dagen, bool verwijderd)
    {
        var stand = Stand(reden, dagen);
        Assert.Equal(verwijderd, stand.IsVerwijderd);
        Assert.Equal(!verwijderd, stand.IsActueel(new(2026, 4, 1)));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Current_up_to_and_including_the_last_day(int dag, bool actueel) =>
        Assert.Equal(actueel, Stand(null, 9).IsActueel(new(2026, 5, dag)));

    [Fact]
    public void Without_end_it_stays_current()
    {
        var stand = new ToewijzingStand(Voorbeeld.Bsn, Voorbeeld.Aanbieder, new() { RedenWijziging = "13", Ingangsdatum = new(2026, 5, 1) });
        Assert.True(stand.IsActueel(new(2099, 1, 1)));
    }
}
