using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD067Tests
{
    [Theory]
    [InlineData("02", null, null, false)]
    [InlineData("03", null, null, false)]
    [InlineData("04", null, null, false)]
    [InlineData("05", null, null, false)]
    [InlineData("02", null, "Praktijk", true)]
    [InlineData("02", "98000099", null, true)]
    [InlineData("01", null, null, true)]
    [InlineData("06", null, null, true)]
    [InlineData("08", null, null, true)]
    public void A_verwijzer_without_a_code_is_named(string type, string? code, string? naam, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        var product = bericht.Client!.AangevraagdeProducten[0];
        product.VerwijzerType = type;
        product.ZorgverlenerCode = code;
        product.VerwijzerNaam = naam;
        Oordeel.Is(passes, "CD067", bericht, product, "Verwijzer/Naam");
    }
}
