using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD066Tests
{
    [Theory]
    [InlineData("02", "98000099", "Praktijk", false)]
    [InlineData("03", "98000099", "Praktijk", false)]
    [InlineData("04", "98000099", "Praktijk", false)]
    [InlineData("05", "98000099", "Praktijk", false)]
    [InlineData("02", "98000099", null, true)]
    [InlineData("02", null, "Praktijk", true)]
    [InlineData("01", "98000099", "Praktijk", true)]
    [InlineData("06", "98000099", "Praktijk", true)]
    [InlineData("08", "98000099", "Praktijk", true)]
    public void A_verwijzer_with_a_code_is_not_named(string type, string? code, string? naam, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        var product = bericht.Client!.AangevraagdeProducten[0];
        product.VerwijzerType = type;
        product.ZorgverlenerCode = code;
        product.VerwijzerNaam = naam;
        Oordeel.Is(passes, "CD066", bericht, product, "Verwijzer/Naam");
    }
}
