using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR135Tests
{
    public static TheoryData<string, Domein> All => VoorbeeldTests.All();

    [Theory]
    [MemberData(nameof(All))]
    public void Dagtekening_after_the_day_of_receipt_fails(string nummer, Domein domein)
    {
        var bericht = VoorbeeldTests.Make(nummer, domein);
        var breach = Breaks("TR135", "8848", bericht, null, bericht.Header, "BerichtIdentificatie/Dagtekening", Bronnen(Voorbeeld.Dagtekening.AddDays(-1)));
        Assert.Equal("Dagtekening 16-03-2026, ontvangen 15-03-2026", breach.Detail);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(400)]
    public void Same_day_and_earlier_pass(int days) => Passes("TR135", Start(), null, Bronnen(Voorbeeld.Dagtekening.AddDays(days)));

    [Fact]
    public void Date_of_a_303_stands_elsewhere()
    {
        var bericht = new Bericht(Releases.All.Single(release => release.Domein == Domein.Wmo && release.Versie == "2.3").Find(303)!);
        bericht.Declaratie = new(bericht.Clienten) { DeclaratieDagtekening = Voorbeeld.Dagtekening };
        Breaks("TR135", "8848", bericht, null, bericht.Header, "DeclaratieFactuurIdentificatie/FactuurDagtekening", Bronnen(Voorbeeld.Dagtekening.AddDays(-1)));
        Passes("TR135", bericht);
    }
}
