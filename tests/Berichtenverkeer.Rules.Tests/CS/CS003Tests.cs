using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS003Tests
{
    [Theory]
    [InlineData("301")]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    [InlineData("317 te wijzigen")]
    public void A_product_does_not_end_before_it_begins(string soort)
    {
        var geval = new ProductGeval(soort);
        geval.Ends(geval.Begin);
        Oordeel.Passes("CS003", geval.Bericht);
        geval.Ends(geval.Begin.AddDays(-1));
        Oordeel.Fails("CS003", geval.Bericht, geval.Klasse, geval.EndElement);
        geval.Ends(null);
        Oordeel.Passes("CS003", geval.Bericht);
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var geval = new ProductGeval("301").Ends(new(2025, 12, 31));
        Oordeel.Fails("CS003", geval.Bericht, geval.Klasse, "Einddatum", "01-01-2026 t/m 31-12-2025");
    }

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(10, 9, false)]
    [InlineData(0, 9, true)]
    [InlineData(10, 0, true)]
    [InlineData(0, 0, true)]
    public void The_Periode_of_a_contact_neither(int begin, int einde, bool passes)
    {
        var bericht = Voorbeeld.Toewijzing();
        var contact = bericht.Client!.Contacten[0];
        contact.HasPeriode = true;
        contact.Begindatum = begin == 0 ? null : new DateOnly(2026, 3, begin);
        contact.Einddatum = einde == 0 ? null : new DateOnly(2026, 3, einde);
        Oordeel.Is(passes, "CS003", bericht, contact, "Periode/Einddatum");
    }
}
