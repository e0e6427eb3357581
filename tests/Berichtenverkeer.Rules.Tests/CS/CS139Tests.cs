using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS139Tests
{
    [Theory]
    [InlineData("1", 2014, 6, 1, true)]
    [InlineData("1", 2014, 6, 2, false)]
    [InlineData("2", 2014, 1, 1, true)]
    [InlineData("2", 2014, 1, 2, false)]
    [InlineData("2", 2014, 2, 1, false)]
    [InlineData("3", 1900, 1, 1, true)]
    [InlineData("3", 1900, 1, 2, false)]
    [InlineData("3", 1901, 1, 1, false)]
    [InlineData(null, 2014, 6, 2, true)]
    [InlineData(null, 1900, 1, 1, true)]
    public void DatumGebruik_fits_the_date(string? gebruik, int year, int month, int day, bool passes)
    {
        foreach (var bericht in new[] { Voorbeeld.Toewijzing(), Voorbeeld.Start(), Voorbeeld.Stop(), Voorbeeld.VerzoekOmToewijzing() })
        {
            bericht.Client!.Geboortedatum = new(year, month, day);
            bericht.Client.DatumGebruik = gebruik;
            Oordeel.Is(passes, "CS139", bericht, bericht.Client, "Geboortedatum/DatumGebruik");
        }

        var withRelation = Voorbeeld.Toewijzing();
        var relatie = Voorbeeld.Relatie();
        relatie.Geboortedatum = new(year, month, day);
        relatie.DatumGebruik = gebruik;
        withRelation.Client!.Relaties.Add(relatie);
        Oordeel.Is(passes, "CS139", withRelation, relatie, "Geboortedatum/DatumGebruik");
    }

    [Fact]
    public void A_relation_without_a_birth_date_passes()
    {
        var bericht = Voorbeeld.Toewijzing();
        var relatie = Voorbeeld.Relatie();
        relatie.Geboortedatum = null;
        relatie.DatumGebruik = "3";
        bericht.Client!.Relaties.Add(relatie);
        Oordeel.Passes("CS139", bericht);
    }
}
