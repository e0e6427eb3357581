using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS318Tests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("6", false)]
    public void A_client_is_a_natural_person(string gebruik, bool passes)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.Naam!.NaamGebruik = gebruik;
        Oordeel.Is(passes, "CS318", bericht, bericht.Client, "Naam/NaamGebruik");
    }

    [Fact]
    public void A_relation_may_be_an_organisation()
    {
        var bericht = Voorbeeld.Toewijzing();
        var relatie = Voorbeeld.Relatie();
        relatie.Naam!.NaamGebruik = "6";
        bericht.Client!.Relaties.Add(relatie);
        Oordeel.Passes("CS318", bericht);
    }
}
