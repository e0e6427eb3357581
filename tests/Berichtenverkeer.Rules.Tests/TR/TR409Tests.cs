using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR409Tests
{
    [Theory]
    [InlineData("8", true, true)]
    [InlineData("3", true, false)]
    [InlineData(null, true, false)]
    [InlineData("3", false, true)]
    [InlineData(null, false, true)]
    public void Only_reason_8_names_a_gemeente(string? reden, bool gemeente, bool passes)
    {
        var bericht = Make(Domein.Jw, reden, gemeente);
        Oordeel.Is(passes, "TR409", bericht, bericht.Antwoord!, "Woonplaatsbeginsel");
        Oordeel.Passes("TR409", Make(Domein.Wmo, reden, gemeente));
    }

    private static Bericht Make(Domein domein, string? reden, bool gemeente)
    {
        var bericht = Voorbeeld.Antwoord(domein);
        bericht.Antwoord!.VerzoekAntwoord = reden is null ? "2" : "1";
        bericht.Antwoord.RedenAfwijzingVerzoek = reden;
        bericht.Antwoord.Woonplaatsbeginsel = gemeente ? new() { Gemeente = "0344" } : null;
        return bericht;
    }
}
