using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS050Tests
{
    [Theory]
    [InlineData(null, "1", true)]
    [InlineData(null, "6", true)]
    [InlineData(null, "2", false)]
    [InlineData(null, "3", false)]
    [InlineData(null, "4", false)]
    [InlineData(null, "5", false)]
    [InlineData("Partner", "1", true)]
    [InlineData("Partner", "2", true)]
    [InlineData("Partner", "3", true)]
    [InlineData("Partner", "4", true)]
    [InlineData("Partner", "5", false)]
    [InlineData("Partner", "6", false)]
    public void NaamGebruik_fits_the_Partnernaam(string? partner, string gebruik, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Naam!.Partnernaam = partner;
        own.Client.Naam.NaamGebruik = gebruik;
        Oordeel.Is(passes, "CS050", own, own.Client, "Naam/NaamGebruik");
        var other = Voorbeeld.Toewijzing();
        var relatie = Voorbeeld.Relatie();
        relatie.Naam!.Partnernaam = partner;
        relatie.Naam.NaamGebruik = gebruik;
        other.Client!.Relaties.Add(relatie);
        Oordeel.Is(passes, "CS050", other, relatie, "Naam/NaamGebruik");
    }
}
