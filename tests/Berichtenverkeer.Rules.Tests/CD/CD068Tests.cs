using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD068Tests
{
    [Theory]
    [InlineData("01", "98000099", null, false)]
    [InlineData("06", "98000099", null, false)]
    [InlineData("08", "98000099", null, false)]
    [InlineData("02", "98000099", null, true)]
    [InlineData("03", "98000099", null, true)]
    [InlineData("04", "98000099", null, true)]
    [InlineData("05", "98000099", null, true)]
    [InlineData("01", null, "Praktijk", true)]
    [InlineData("08", null, null, true)]
    public void Only_some_kinds_of_verwijzer_have_a_code(string type, string? code, string? naam, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        var product = bericht.Client!.AangevraagdeProducten[0];
        product.VerwijzerType = type;
        product.ZorgverlenerCode = code;
        product.VerwijzerNaam = naam;
        Oordeel.Is(passes, "CD068", bericht, product, "Verwijzer/ZorgverlenerCode");
    }
}
