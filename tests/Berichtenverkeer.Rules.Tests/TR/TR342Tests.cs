using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR342Tests
{
    [Theory]
    [InlineData(40_000, true)]
    [InlineData(40_001, false)]
    [InlineData(39_999, false)]
    public void The_lines_are_what_is_not_granted(long toegekend, bool passes)
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        bericht.DeclaratieAntwoord!.TotaalToegekendBedrag.Bedrag = toegekend;
        Oordeel.Is(passes, "TR342", bericht, bericht.DeclaratieAntwoord, "TotaalToegekendBedrag");
    }

    [Fact]
    public void Credits_count_as_less()
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        var credit = Voorbeeld.Prestatie();
        credit.IngediendBedrag = new() { Bedrag = 10_000, DebetCredit = "C" };
        bericht.Client!.Prestaties.Add(credit);
        Oordeel.Fails("TR342", bericht, bericht.DeclaratieAntwoord!, "TotaalToegekendBedrag", "prestaties 500,00, verschil 600,00");
        bericht.DeclaratieAntwoord!.TotaalToegekendBedrag.Bedrag = 50_000;
        Oordeel.Passes("TR342", bericht);
        bericht.DeclaratieAntwoord.TotaalIngediendBedrag = new() { Bedrag = 20_000, DebetCredit = "D" };
        bericht.DeclaratieAntwoord.TotaalToegekendBedrag = new() { Bedrag = 30_000, DebetCredit = "C" };
        Oordeel.Passes("TR342", bericht);
    }

    [Fact]
    public void Granted_in_full_adds_up_as_well()
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        bericht.Clienten.Clear();
        bericht.DeclaratieAntwoord!.RetourCodes.Clear();
        bericht.DeclaratieAntwoord.RetourCodes.Add("8001");
        Oordeel.Fails("TR342", bericht, bericht.DeclaratieAntwoord, "TotaalToegekendBedrag");
        bericht.DeclaratieAntwoord.TotaalToegekendBedrag.Bedrag = 100_000;
        Oordeel.Passes("TR342", bericht);
    }

    [Theory]
    [InlineData("8214", true)]
    [InlineData("0233", true)]
    [InlineData("0200", false)]
    public void A_declaratie_that_is_refused_as_a_whole_has_no_lines_to_add(string code, bool passes)
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        bericht.Clienten.Clear();
        bericht.DeclaratieAntwoord!.RetourCodes.Add(code);
        bericht.DeclaratieAntwoord.TotaalToegekendBedrag.Bedrag = 0;
        Oordeel.Is(passes, "TR342", bericht, bericht.DeclaratieAntwoord, "TotaalToegekendBedrag");
    }

    [Fact]
    public void Without_codes_the_sum_is_tested()
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        bericht.DeclaratieAntwoord!.RetourCodes.Clear();
        bericht.DeclaratieAntwoord.TotaalToegekendBedrag.Bedrag = 0;
        Oordeel.Fails("TR342", bericht, bericht.DeclaratieAntwoord, "TotaalToegekendBedrag");
    }

    [Fact]
    public void A_Header_alone_passes() => Oordeel.Passes("TR342", Voorbeeld.Leeg(325, Domein.Jw));
}
