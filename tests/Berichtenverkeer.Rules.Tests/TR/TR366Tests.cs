using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.AntwoordBouw;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR366Tests
{
    private static void Vreemd(Bericht antwoord) => Regel(antwoord).ReferentieNummer = "RN-2";

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Line_of_the_declaratie_passes(Domein domein) => Passes("TR366", Antwoord(domein: domein), MetDeclaratie(domein));

    [Fact]
    public void Line_that_was_not_declared_fails()
    {
        var antwoord = Antwoord(Vreemd);
        Breaks("TR366", "9366", antwoord, MetDeclaratie(), Regel(antwoord), "ProductReferentie");
    }

    [Fact]
    public void Both_numbers_of_the_reference_count()
    {
        var antwoord = Antwoord(bericht => Regel(bericht).VorigReferentieNummer = "RN-0");
        Breaks("TR366", "9366", antwoord, MetDeclaratie(), Regel(antwoord), "ProductReferentie");
    }

    [Fact]
    public void Every_line_of_every_client_is_looked_at()
    {
        var antwoord = Antwoord(bericht =>
        {
            bericht.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });
            bericht.Clienten[1].Prestaties.Add(Voorbeeld.Prestatie());
            bericht.Clienten[1].Prestaties.Add(Voorbeeld.Prestatie());
            bericht.Clienten[1].Prestaties[1].ReferentieNummer = "RN-9";
        });
        Breaks("TR366", "9366", antwoord, MetDeclaratie(), antwoord.Clienten[1].Prestaties[1], "ProductReferentie");
    }

    [Fact]
    public void Without_the_declaratie_it_says_nothing() =>
        Assert.All(ZonderDeclaratie(Vreemd), geval => Passes("TR366", geval.Antwoord, geval.Dossier));
}
