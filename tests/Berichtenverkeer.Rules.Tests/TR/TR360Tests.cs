using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR360Tests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void In_onderzoek_after_any_answer_fails(string eerder)
    {
        var antwoord = Antwoord("2");
        Breaks("TR360", "9360", antwoord, Na(Antwoord(eerder)), antwoord.Antwoord!, "VerzoekAntwoord");
    }

    [Fact]
    public void First_answer_and_rejection_pass()
    {
        Passes("TR360", Antwoord("2"), Na(Voorbeeld.VerzoekOmToewijzing()));
        Passes("TR360", Antwoord("1"), Na(Antwoord("2")));
        Passes("TR360", Antwoord("1"), Na(Antwoord("1")));
    }

    [Fact]
    public void Answer_on_another_reference_or_to_another_aanbieder_does_not_count()
    {
        Passes("TR360", Antwoord("2"), Na(Antwoord("2", "R-2")));
        Passes("TR360", Antwoord("2"), Na(BijAndereAanbieder(Antwoord("2"))));
    }
}
