using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS089Tests
{
    private const string Element = "Adres/Postcode";

    [Theory]
    [InlineData("NL", "9501AB", true)]
    [InlineData("NL", "1000aa", true)]
    [InlineData("NL", "9999zZ", true)]
    [InlineData("NL", "0501AB", false)]
    [InlineData("NL", "9501 AB", false)]
    [InlineData("NL", "9501A", false)]
    [InlineData("NL", "9501ABC", false)]
    [InlineData("NL", "A501AB", false)]
    [InlineData("NL", "9A01AB", false)]
    [InlineData("NL", "95A1AB", false)]
    [InlineData("NL", "950AAB", false)]
    [InlineData("NL", "95011B", false)]
    [InlineData("NL", "9501A1", false)]
    [InlineData("BE", "1000", true)]
    [InlineData(null, "1000", true)]
    [InlineData("NL", null, true)]
    public void A_postcode_in_the_Netherlands_has_the_Dutch_form(string? land, string? postcode, bool passes) => Each(
        contact =>
        {
            contact.LandCode = land;
            contact.Postcode = postcode;
        },
        passes);

    private static void Each(Action<Contact> change, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Contacten.Add(new() { Soort = "02", Telefoon01 = "0612345678" });
        change(own.Client.Contacten[1]);
        Oordeel.Is(passes, "CS089", own, own.Client.Contacten[1], Element);
        var other = Voorbeeld.Toewijzing();
        other.Client!.Relaties.Add(Voorbeeld.Relatie());
        other.Client.Relaties[0].Contact = new() { Soort = "02", Telefoon01 = "0612345678" };
        change(other.Client.Relaties[0].Contact!);
        Oordeel.Is(passes, "CS089", other, other.Client.Relaties[0].Contact!, Element);
    }
}
