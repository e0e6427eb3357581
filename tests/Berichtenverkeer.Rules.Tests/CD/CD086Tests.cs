using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD086Tests
{
    [Theory]
    [InlineData("2", "3", false)]
    [InlineData("2", null, true)]
    [InlineData("1", "3", true)]
    [InlineData("1", null, true)]
    public void What_is_in_onderzoek_has_no_reason_of_refusal(string antwoord, string? reden, bool passes)
    {
        foreach (var domein in Enum.GetValues<Domein>())
        {
            var bericht = Voorbeeld.Antwoord(domein);
            bericht.Antwoord!.VerzoekAntwoord = antwoord;
            bericht.Antwoord.RedenAfwijzingVerzoek = reden;
            Oordeel.Is(passes, "CD086", bericht, bericht.Antwoord, "RedenAfwijzingVerzoek");
        }
    }
}
