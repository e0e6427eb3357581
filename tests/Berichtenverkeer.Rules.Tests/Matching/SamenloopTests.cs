using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>Rules that meet on one line, judged all together.</summary>
public sealed class SamenloopTests
{
    private static readonly Prestatie Mei = Lijn("RN-501", new(2026, 5, 1), new(2026, 5, 31), 10);

    private static Dossier Dossier() => NaLijn(Na(Toewijzing(product => product.Omvang!.Volume = 4)), Mei);

    private static Bericht Juni(string nummer, params Prestatie[] lijnen)
    {
        var bericht = Declaratie(lijnen);
        bericht.Header.Identificatie = nummer;
        bericht.Declaratie!.DeclaratieNummer = nummer;
        bericht.Declaratie.PeriodeBegindatum = new(2026, 6, 1);
        bericht.Declaratie.PeriodeEinddatum = new(2026, 6, 30);
        return bericht;
    }

    [Fact]
    public void A_refused_credit_makes_no_room()
    {
        var bericht = Juni("D-1", Lijn("RN-502", new(2026, 5, 1), new(2026, 5, 31), 8), Credit(Mei, "RN-503", line => line.GeleverdVolume = 9));
        Assert.Equal(["9389", "8017"], Codes(bericht, Dossier()));
    }

    [Fact]
    public void A_line_gets_every_code_that_applies()
    {
        var dossier = Na(Toewijzing(product => (product.Omvang!.Frequentie, product.Ingangsdatum) = ("6", new(2026, 5, 10))));
        var lijn = Lijn("RN-1", new(2026, 5, 1), new(2026, 5, 30), 3);
        lijn.ProductCode = "45A05";
        lijn.IngediendBedrag.Bedrag++;
        Assert.Equal(["9307 9321 9322 9340 9346 9387 9388"], Codes(Juni("D-1", lijn), dossier));
    }
}
