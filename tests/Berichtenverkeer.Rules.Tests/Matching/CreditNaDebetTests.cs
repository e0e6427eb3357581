using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>A debit of May was granted. June corrects it: the better debit stands before the credit in the same file (OP366).</summary>
public sealed class CreditNaDebetTests
{
    private static readonly ToewijzingSleutel Sleutel = new(20002);

    [Fact]
    public void Credit_and_corrected_debit_of_one_file_are_both_granted_whatever_their_order()
    {
        foreach (var order in new int[][] { [0, 1, 2], [1, 0, 2], [2, 1, 0] })
        {
            var dossier = MetMei();
            Prestatie[] lines = [Mei("RN-502", 8), Credit(Mei("RN-501", 10), "RN-503"), Juni("RN-504", 12)];
            var oordeel = Oordeel(Bestand("D6", 6, [.. order.Select(index => lines[index])]), dossier);

            Assert.All(oordeel.Toetsen, toets => Assert.True(toets.IsToegekend));
            Assert.Equal(60_000, oordeel.Toegekend);
            Assert.Equal(new(20 * 60, 120_000, new(2026, 6, 30)), dossier.Prestaties.TellingOf(Sleutel));
            Assert.True(dossier.Prestaties.Find(new(Voorbeeld.Aanbieder, "RN-501"))!.IsGecrediteerd);
        }
    }

    [Fact]
    public void Corrected_debit_without_the_credit_is_double() =>
        Assert.Equal(["9389", ""], Codes(Bestand("D6", 6, [Mei("RN-502", 8), Juni("RN-504", 12)]), MetMei()));

    [Fact]
    public void Second_credit_and_credit_of_nothing_are_refused_and_the_rest_is_paid()
    {
        var dossier = MetMei();
        _ = Oordeel(Bestand("D6", 6, [Mei("RN-502", 8), Credit(Mei("RN-501", 10), "RN-503"), Juni("RN-504", 12)]), dossier);

        var next = Bestand("D7", 7, [Credit(Mei("RN-501", 10), "RN-505"), Credit(Mei("RN-999", 10), "RN-506"), Lijn7("RN-507", 9)]);
        var oordeel = Oordeel(next, dossier);

        Assert.Equal(["9390", "8017", ""], oordeel.Toetsen.Select(toets => string.Join(' ', toets.Breuken.Select(rule => rule.Retourcode))));
        Assert.Equal(54_000, oordeel.Toegekend);
        Assert.Equal(174_000, dossier.Prestaties.TellingOf(Sleutel).Bedrag);
    }

    [Fact]
    public void Credit_of_a_refused_debit_or_of_a_credit_is_refused()
    {
        var dossier = MetMei();
        Assert.Equal(["9321"], Codes(Bestand("D6", 6, [Juni("RN-601", 99)]), dossier));
        Assert.Equal(["", "8017"], Codes(Bestand("D7", 7, [Credit(Mei("RN-501", 10), "RN-602"), Credit(Juni("RN-601", 99), "RN-604")]), dossier));
        Assert.Equal(["8017"], Codes(Bestand("D8", 8, [Credit(Mei("RN-602", 10), "RN-605")]), dossier));
    }

    [Fact]
    public void Credit_of_a_debit_in_the_same_file_refuses_the_whole_message_on_technical_ground()
    {
        var verdict = new BerichtJudge(RuleStanden.Standaard).JudgeInside(Bestand("D7", 7, [Juni("RN-603", 12), Credit(Juni("RN-603", 12), "RN-604")]));
        Assert.True(verdict.IsRefused);
        Assert.Contains("TR316", verdict.Breaches.Select(breach => breach.Rule.Code));
    }

    [Fact]
    public void After_the_credit_the_same_may_be_declared_again_in_a_later_file()
    {
        var dossier = MetMei();
        Assert.Equal([""], Codes(Bestand("D6", 6, [Credit(Mei("RN-501", 10), "RN-503")]), dossier));
        Assert.Equal(0, dossier.Prestaties.TellingOf(Sleutel).Bedrag);
        Assert.Equal(["", "9389"], Codes(Bestand("D7", 7, [Mei("RN-502", 8), Mei("RN-508", 8)]), dossier));
    }

    private static Dossier MetMei()
    {
        var dossier = Na(Toewijzing(product => (product.ToewijzingNummer, product.Omvang!.Volume) = (20002, 4)));
        Assert.Equal([""], Codes(Bestand("D5", 5, [Mei("RN-501", 10)]), dossier));
        return dossier;
    }

    private static Bericht Bestand(string nummer, int maand, Prestatie[] lijnen)
    {
        var bericht = Declaratie(lijnen);
        bericht.Header.Identificatie = nummer;
        bericht.Declaratie!.DeclaratieNummer = nummer;
        bericht.Declaratie.PeriodeBegindatum = new(2026, maand, 1);
        bericht.Declaratie.PeriodeEinddatum = bericht.Declaratie.PeriodeBegindatum.AddMonths(1).AddDays(-1);
        return bericht;
    }

    private static Prestatie Mei(string nummer, long uren) => Maand(nummer, 5, uren);

    private static Prestatie Juni(string nummer, long uren) => Maand(nummer, 6, uren);

    private static Prestatie Lijn7(string nummer, long uren) => Maand(nummer, 7, uren);

    private static Prestatie Maand(string nummer, int maand, long uren)
    {
        var lijn = DeclaratieJudgeTests.Maand(nummer, maand, uren);
        lijn.ToewijzingNummer = 20002;
        return lijn;
    }
}
