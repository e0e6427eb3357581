using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR061Tests
{
    [Theory]
    [InlineData("01", true)]
    [InlineData("02", true)]
    [InlineData("03", true)]
    [InlineData("04", false)]
    public void The_client_has_a_contact_that_is_not_temporary(string soort, bool passes)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.Contacten[0].Soort = soort;
        Oordeel.Is(passes, "TR061", bericht, bericht.Client, "Contactgegevens/Contact/Soort");
    }

    [Fact]
    public void One_of_several_is_enough()
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.Contacten.Insert(0, new() { Soort = "04", Telefoon01 = "0612345678" });
        Oordeel.Passes("TR061", bericht);
    }

    [Fact]
    public void The_contact_of_a_relation_does_not_count()
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.Contacten[0].Soort = "04";
        bericht.Client.Relaties.Add(Voorbeeld.Relatie());
        Oordeel.Fails("TR061", bericht, bericht.Client, "Contactgegevens/Contact/Soort");
    }
}
