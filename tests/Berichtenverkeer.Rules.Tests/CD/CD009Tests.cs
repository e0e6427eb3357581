using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD009Tests
{
    private const string Element = "Periode";

    [Theory]
    [InlineData("04", true, true)]
    [InlineData("04", false, true)]
    [InlineData("01", true, false)]
    [InlineData("02", true, false)]
    [InlineData("03", true, false)]
    [InlineData("02", false, true)]
    public void Only_a_temporary_address_has_a_Periode(string soort, bool periode, bool passes) => Each(
        contact =>
        {
            contact.Soort = soort;
            contact.HasPeriode = periode;
        },
        passes);

    private static void Each(Action<Contact> change, bool passes)
    {
        var own = Voorbeeld.Toewijzing();
        own.Client!.Contacten.Add(new() { Soort = "02", Telefoon01 = "0612345678" });
        change(own.Client.Contacten[1]);
        Oordeel.Is(passes, "CD009", own, own.Client.Contacten[1], Element);
        var other = Voorbeeld.Toewijzing();
        other.Client!.Relaties.Add(Voorbeeld.Relatie());
        other.Client.Relaties[0].Contact = new() { Soort = "02", Telefoon01 = "0612345678" };
        change(other.Client.Relaties[0].Contact!);
        Oordeel.Is(passes, "CD009", other, other.Client.Relaties[0].Contact!, Element);
    }
}
