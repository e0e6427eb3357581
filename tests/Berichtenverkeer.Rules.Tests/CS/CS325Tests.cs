using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS325Tests
{
    [Theory]
    [InlineData(0, "C", false)]
    [InlineData(0, "D", true)]
    [InlineData(1, "C", true)]
    [InlineData(1, "D", true)]
    public void Nothing_is_debit(long bedrag, string debetCredit, bool passes)
    {
        var declaratie = Voorbeeld.Declaratie();
        declaratie.Declaratie!.TotaalIngediendBedrag = new() { Bedrag = bedrag, DebetCredit = debetCredit };
        Oordeel.Is(passes, "CS325", declaratie, declaratie.Declaratie, "TotaalIngediendBedrag/DebetCredit");

        foreach (var bericht in new[] { Voorbeeld.Declaratie(), Voorbeeld.DeclaratieAntwoord() })
        {
            var prestatie = bericht.Client!.Prestaties[0];
            prestatie.IngediendBedrag = new() { Bedrag = bedrag, DebetCredit = debetCredit };
            Oordeel.Is(passes, "CS325", bericht, prestatie, "IngediendBedrag/DebetCredit");
        }

        var ingediend = Voorbeeld.DeclaratieAntwoord();
        ingediend.DeclaratieAntwoord!.TotaalIngediendBedrag = new() { Bedrag = bedrag, DebetCredit = debetCredit };
        Oordeel.Is(passes, "CS325", ingediend, ingediend.DeclaratieAntwoord, "TotaalIngediendBedrag/DebetCredit");

        var toegekend = Voorbeeld.DeclaratieAntwoord();
        toegekend.DeclaratieAntwoord!.TotaalToegekendBedrag = new() { Bedrag = bedrag, DebetCredit = debetCredit };
        Oordeel.Is(passes, "CS325", toegekend, toegekend.DeclaratieAntwoord, "TotaalToegekendBedrag/DebetCredit");
    }
}
