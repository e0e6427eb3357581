using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR357Tests
{
    private static Bericht Per(DateOnly datum) => Wijziging(wens => wens.GewensteIngangsdatum = datum);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Today_or_earlier_fails(int days)
    {
        var verzoek = Per(Voorbeeld.Dagtekening.AddDays(days));
        var breach = Breaks("TR357", "9357", verzoek, Na(TweeToewijzingen()), Wens(verzoek), "GewensteIngangsdatum");
        Assert.Equal("toewijzing 10002 gaat in op 01-01-2026", breach.Detail);
    }

    [Fact]
    public void Later_passes() => Passes("TR357", Per(Voorbeeld.Dagtekening.AddDays(1)), Na(TweeToewijzingen()));

    [Fact]
    public void Start_of_the_toewijzing_passes() => Passes("TR357", Per(new(2026, 1, 1)), Na(TweeToewijzingen()));

    [Fact]
    public void Toewijzing_that_is_not_current_is_left_to_TR351()
    {
        Passes("TR357", Per(Voorbeeld.Dagtekening), Na());
        Passes("TR357", Per(Voorbeeld.Dagtekening), Na(TweeToewijzingen(second => second.Einddatum = Voorbeeld.Dagtekening.AddDays(-1))));
    }
}
