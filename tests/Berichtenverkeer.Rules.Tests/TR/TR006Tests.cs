using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR006Tests
{
    private const string Element = "";

    [Theory]
    [InlineData("0612345678", null, null, true)]
    [InlineData(null, 12L, "9501AB", true)]
    [InlineData("0612345678", 12L, "9501AB", true)]
    [InlineData(null, 12L, null, false)]
    [InlineData(null, null, "9501AB", false)]
    [InlineData(null, null, null, false)]
    public void A_contact_has_a_phone_or_a_house_with_a_postcode(string? telefoon, long? nummer, string? postcode, bool passes) => Each(
        contact =>
        {
            contact.Telefoon01 = telefoon;
            contact.HasAdres = true;
            contact.Huisnummer = nummer;
            contact.Postcode = postcode;
            contact.Emailadres = "ada@voorbeeld.example";
        },
        passes);

    private static void Each(Action<Contact> change, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Contacten.Add(new() { Soort = "02", Telefoon01 = "0612345678" });
        change(own.Client.Contacten[1]);
        Oordeel.Is(passes, "TR006", own, own.Client.Contacten[1], Element);
        var other = Voorbeeld.Toewijzing();
        other.Client!.Relaties.Add(Voorbeeld.Relatie());
        other.Client.Relaties[0].Contact = new() { Soort = "02", Telefoon01 = "0612345678" };
        change(other.Client.Relaties[0].Contact!);
        Oordeel.Is(passes, "TR006", other, other.Client.Relaties[0].Contact!, Element);
    }
}
