using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>Credits come before debits (OP366), judged by all rules together. Toewijzing 10001 is four hours a week in 2026.</summary>
public sealed class CreditsTests
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
    public void A_credit_after_the_new_debit_in_the_message_still_comes_first()
    {
        var dossier = Dossier();
        var bericht = Juni(
            "D-1",
            Lijn("RN-502", new(2026, 5, 1), new(2026, 5, 31), 8),
            Credit(Mei, "RN-503"),
            Lijn("RN-504", new(2026, 6, 1), new(2026, 6, 30), 12));
        var oordeel = Oordeel(bericht, dossier);
        Assert.All(oordeel.Toetsen, toets => Assert.True(toets.IsToegekend));
        Assert.Equal(60_000, oordeel.Toegekend);
        Assert.Equal(new(20 * 60, 120_000, new(2026, 6, 30)), dossier.Prestaties.TellingOf(new(10001)));

        var next = Juni(
            "D-2",
            Credit(Mei, "RN-505"),
            Credit(Lijn("RN-999", new(2026, 5, 1), new(2026, 5, 31), 10), "RN-506"),
            Lijn("RN-507", new(2026, 4, 1), new(2026, 4, 30), 1));
        Assert.Equal(["9390", "8017", ""], Codes(next, dossier));
    }

    [Fact]
    public void Without_the_credit_the_same_is_declared_twice() =>
        Assert.Equal(["9389"], Codes(Juni("D-1", Lijn("RN-502", new(2026, 5, 1), new(2026, 5, 31), 8)), Dossier()));

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
