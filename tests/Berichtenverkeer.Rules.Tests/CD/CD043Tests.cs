using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD043Tests
{
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Number_and_first_day_of_the_Beschikking_go_together(bool nummer, bool datum, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        var product = bericht.Client!.AangevraagdeProducten[0];
        product.BeschikkingNummer = nummer ? 7 : null;
        product.BeschikkingIngangsdatum = datum ? new DateOnly(2026, 1, 1) : null;
        Oordeel.Is(passes, "CD043", bericht, product, "BeschikkingIngangsdatum");
    }
}
