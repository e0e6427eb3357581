using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD060Tests
{
    [Theory]
    [InlineData("C", "RN-0", true)]
    [InlineData("C", null, false)]
    [InlineData("D", null, true)]
    [InlineData("D", "RN-0", false)]
    public void Only_a_credit_names_what_it_takes_back(string debetCredit, string? vorig, bool passes)
    {
        foreach (var bericht in new[] { Voorbeeld.Declaratie(), Voorbeeld.DeclaratieAntwoord() })
        {
            var prestatie = bericht.Client!.Prestaties[0];
            prestatie.IngediendBedrag.DebetCredit = debetCredit;
            prestatie.VorigReferentieNummer = vorig;
            Oordeel.Is(passes, "CD060", bericht, prestatie, "ProductReferentie/VorigReferentieNummer");
        }
    }
}
