using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD025Tests
{
    private const string Element = "Adres/Huis";

    [Theory]
    [InlineData("NL", null, false)]
    [InlineData("NL", 12L, true)]
    [InlineData("BE", null, true)]
    [InlineData(null, null, true)]
    public void An_address_in_the_Netherlands_has_a_Huis(string? land, long? nummer, bool passes) => Each(
        contact =>
        {
            contact.LandCode = land;
            contact.Huisnummer = nummer;
        },
        passes);

    private static void Each(Action<Contact> change, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Contacten.Add(new() { Soort = "02", Telefoon01 = "0612345678" });
        change(own.Client.Contacten[1]);
        Oordeel.Is(passes, "CD025", own, own.Client.Contacten[1], Element);
        var other = Voorbeeld.Toewijzing();
        other.Client!.Relaties.Add(Voorbeeld.Relatie());
        other.Client.Relaties[0].Contact = new() { Soort = "02", Telefoon01 = "0612345678" };
        change(other.Client.Relaties[0].Contact!);
        Oordeel.Is(passes, "CD025", other, other.Client.Relaties[0].Contact!, Element);
    }
}
