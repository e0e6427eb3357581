using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.AntwoordBouw;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

/// <summary>TR304 on a declaratie-antwoord (325): its clients are those of the declaratie.</summary>
public sealed class TR304AntwoordTests
{
    private static void Vreemd(Bericht antwoord) => antwoord.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Client_of_the_declaratie_passes_without_toewijzing(Domein domein) => Passes("TR304", Antwoord(domein: domein), MetDeclaratie(domein));

    [Fact]
    public void Client_that_was_not_in_the_declaratie_fails()
    {
        var antwoord = Antwoord(Vreemd);
        Breaks("TR304", "8187", antwoord, MetDeclaratie(), antwoord.Clienten[1], "Bsn");
    }

    [Fact]
    public void Without_the_declaratie_it_says_nothing() =>
        Assert.All(ZonderDeclaratie(Vreemd), geval => Passes("TR304", geval.Antwoord, geval.Dossier));
}
