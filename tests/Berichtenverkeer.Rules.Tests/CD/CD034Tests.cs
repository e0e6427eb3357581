using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD034Tests
{
    private const string Element = "Adres/Postcode";

    [Theory]
    [InlineData("01", true, null, false)]
    [InlineData("03", true, null, false)]
    [InlineData("02", true, null, true)]
    [InlineData("04", true, null, true)]
    [InlineData("01", true, "9501AB", true)]
    [InlineData("03", true, "9501AB", true)]
    [InlineData("01", false, null, true)]
    public void Postcode_is_mandatory_in_an_address_of_kind_01_or_03(string soort, bool adres, string? postcode, bool passes) => Each(
        contact =>
        {
            contact.Soort = soort;
            contact.HasAdres = adres;
            contact.Postcode = postcode;
        },
        passes);

    private static void Each(Action<Contact> change, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Contacten.Add(new() { Soort = "02", Telefoon01 = "0612345678" });
        change(own.Client.Contacten[1]);
        Oordeel.Is(passes, "CD034", own, own.Client.Contacten[1], Element);
        var other = Voorbeeld.Toewijzing();
        other.Client!.Relaties.Add(Voorbeeld.Relatie());
        other.Client.Relaties[0].Contact = new() { Soort = "02", Telefoon01 = "0612345678" };
        change(other.Client.Relaties[0].Contact!);
        Oordeel.Is(passes, "CD034", other, other.Client.Relaties[0].Contact!, Element);
    }
}
