using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR358Tests
{
    [Theory]
    [InlineData(60_000, "D", true)]
    [InlineData(60_001, "D", false)]
    [InlineData(59_999, "D", false)]
    [InlineData(60_000, "C", false)]
    public void The_total_is_the_sum(long bedrag, string debetCredit, bool passes)
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Declaratie!.TotaalIngediendBedrag = new() { Bedrag = bedrag, DebetCredit = debetCredit };
        Oordeel.Is(passes, "TR358", bericht, bericht.Declaratie, "TotaalIngediendBedrag");
    }

    [Fact]
    public void All_clients_count_and_credits_count_as_less()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });
        var credit = Voorbeeld.Prestatie();
        credit.IngediendBedrag = new() { Bedrag = 70_000, DebetCredit = "C" };
        bericht.Clienten[1].Prestaties.Add(credit);
        Oordeel.Fails("TR358", bericht, bericht.Declaratie!, "TotaalIngediendBedrag", "totaal 600,00, prestaties -100,00");
        bericht.Declaratie!.TotaalIngediendBedrag = new() { Bedrag = 10_000, DebetCredit = "C" };
        Oordeel.Passes("TR358", bericht);
    }
}
