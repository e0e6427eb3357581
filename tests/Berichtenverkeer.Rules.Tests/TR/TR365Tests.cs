using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR365Tests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Answer_after_a_rejection_fails(string code)
    {
        var antwoord = Antwoord(code);
        Breaks("TR365", "9365", antwoord, Na(Antwoord("1")), antwoord.Antwoord!, "VerzoekAntwoord");
    }

    [Fact]
    public void Rejection_after_in_onderzoek_still_counts()
    {
        var antwoord = Antwoord("1");
        Breaks("TR365", "9365", antwoord, Na(Antwoord("2"), Antwoord("1")), antwoord.Antwoord!, "VerzoekAntwoord");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Answer_after_in_onderzoek_or_as_the_first_passes(string code)
    {
        Passes("TR365", Antwoord(code), Na(Antwoord("2")));
        Passes("TR365", Antwoord(code), Na(Voorbeeld.VerzoekOmToewijzing()));
        Passes("TR365", Antwoord(code), Na(Antwoord("1", "R-2")));
    }
}
