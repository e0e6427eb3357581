using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR002Tests
{
    [Theory]
    [InlineData(1906, 3, 16, null, true)]
    [InlineData(1906, 3, 15, null, false)]
    [InlineData(1900, 1, 1, "3", true)]
    [InlineData(1900, 1, 1, null, false)]
    [InlineData(1900, 1, 1, "1", false)]
    [InlineData(1900, 1, 1, "2", false)]
    [InlineData(1900, 1, 2, "3", false)]
    public void A_birth_date_is_at_most_120_years_back(int year, int month, int day, string? gebruik, bool passes)
    {
        foreach (var bericht in new[] { Voorbeeld.Toewijzing(), Voorbeeld.Start(), Voorbeeld.Stop(), Voorbeeld.VerzoekOmToewijzing() })
        {
            bericht.Client!.Geboortedatum = new(year, month, day);
            bericht.Client.DatumGebruik = gebruik;
            Oordeel.Is(passes, "TR002", bericht, bericht.Client, "Geboortedatum/Datum");
        }

        var withRelation = Voorbeeld.Toewijzing();
        var relatie = Voorbeeld.Relatie();
        relatie.Geboortedatum = new(year, month, day);
        relatie.DatumGebruik = gebruik;
        withRelation.Client!.Relaties.Add(relatie);
        Oordeel.Is(passes, "TR002", withRelation, relatie, "Geboortedatum/Datum");
    }

    [Fact]
    public void The_finding_does_not_tell_the_date()
    {
        var bericht = Voorbeeld.Start();
        bericht.Client!.Geboortedatum = new(1800, 1, 1);
        Assert.Null(Oordeel.Of("TR002", bericht)[0].Detail);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(120)]
    [InlineData(121)]
    public void A_Dagtekening_in_antiquity_is_no_fault_of_ours(int year)
    {
        var bericht = Voorbeeld.Start();
        bericht.Header.Dagtekening = new(year, 6, 1);
        bericht.Client!.Geboortedatum = new(1, 6, 1);
        Oordeel.Passes("TR002", bericht);
    }
}
