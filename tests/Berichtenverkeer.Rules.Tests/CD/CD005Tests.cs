using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD005Tests
{
    private const string Element = "Adres/LandCode";

    [Theory]
    [InlineData("9501AB", "NL", true)]
    [InlineData(null, null, true)]
    [InlineData("9501AB", null, false)]
    [InlineData(null, "NL", false)]
    public void LandCode_and_Postcode_go_together(string? postcode, string? land, bool passes) => Each(
        contact =>
        {
            contact.Postcode = postcode;
            contact.LandCode = land;
        },
        passes);

    private static void Each(Action<Contact> change, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Contacten.Add(new() { Soort = "02", Telefoon01 = "0612345678" });
        change(own.Client.Contacten[1]);
        Oordeel.Is(passes, "CD005", own, own.Client.Contacten[1], Element);
        var other = Voorbeeld.Toewijzing();
        other.Client!.Relaties.Add(Voorbeeld.Relatie());
        other.Client.Relaties[0].Contact = new() { Soort = "02", Telefoon01 = "0612345678" };
        change(other.Client.Relaties[0].Contact!);
        Oordeel.Is(passes, "CD005", other, other.Client.Relaties[0].Contact!, Element);
    }
}
