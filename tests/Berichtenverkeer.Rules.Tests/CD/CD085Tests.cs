using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD085Tests
{
    [Theory]
    [InlineData("1", null, false)]
    [InlineData("1", "3", true)]
    [InlineData("2", null, true)]
    [InlineData("2", "3", true)]
    public void A_refusal_has_a_reason(string antwoord, string? reden, bool passes)
    {
        foreach (var domein in Enum.GetValues<Domein>())
        {
            var bericht = Voorbeeld.Antwoord(domein);
            bericht.Antwoord!.VerzoekAntwoord = antwoord;
            bericht.Antwoord.RedenAfwijzingVerzoek = reden;
            Oordeel.Is(passes, "CD085", bericht, bericht.Antwoord, "RedenAfwijzingVerzoek");
        }
    }
}
