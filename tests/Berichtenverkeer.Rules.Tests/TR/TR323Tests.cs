using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR323Tests
{
    private const string Element = "ProductReferentie/VorigReferentieNummer";

    public static TheoryData<string> Elementen => new(Afwijkingen.Keys);

    private static Dictionary<string, Action<Prestatie>> Afwijkingen { get; } = new(StringComparer.Ordinal)
    {
        ["ToewijzingNummer"] = line => line.ToewijzingNummer = 10002,
        ["ProductCategorie"] = line => line.ProductCategorie = "46",
        ["ProductCode"] = line => line.ProductCode = "45A05",
        ["ProductPeriode"] = line => line.Begindatum = new(2026, 2, 2),
        ["GeleverdVolume"] = line => line.GeleverdVolume = 9,
        ["Eenheid"] = line => line.Eenheid = "01",
        ["ProductTarief"] = line => line.ProductTarief = 5_999,
        ["Bedrag"] = line => line.IngediendBedrag.Bedrag = 59_999,
    };

    [Fact]
    public void A_copy_of_a_granted_debit_passes() => Laat("TR323", Declaratie(Credit(Debet())), NaLijn(Na(), Debet()));

    [Fact]
    public void A_number_that_was_never_declared_fails()
    {
        Assert.Equal("niet gevonden", Weigert("TR323", "8017", Declaratie(Credit(Debet())), Na(), Element).Detail);
        Weigert("TR323", "8017", Declaratie(Credit(Debet())), NaLijn(Na(), Debet(), aanbieder: Voorbeeld.AndereAanbieder), Element);
        Weigert("TR323", "8017", Declaratie(Credit(Debet(), change: line => line.VorigReferentieNummer = null)), NaLijn(Na(), Debet()), Element);
    }

    [Fact]
    public void A_refused_debit_cannot_be_credited() =>
        Assert.Equal("is afgewezen", Weigert("TR323", "8017", Declaratie(Credit(Debet())), NaLijn(Na(), Debet(), toegekend: false), Element).Detail);

    [Fact]
    public void A_credit_cannot_be_credited()
    {
        var credit = Credit(Debet());
        var dossier = NaLijn(NaLijn(Na(), Debet()), credit);
        Assert.Equal("is zelf een credit", Weigert("TR323", "8017", Declaratie(Credit(credit, "RN-3")), dossier, Element).Detail);
    }

    [Theory]
    [MemberData(nameof(Elementen))]
    public void Each_element_must_equal_that_of_the_debit(string element)
    {
        var credit = Credit(Debet(), change: Afwijkingen[element]);
        Assert.Equal($"{element} wijkt af", Weigert("TR323", "8017", Declaratie(credit), NaLijn(Na(), Debet()), Element).Detail);
    }

    [Fact]
    public void The_last_day_of_the_period_must_be_equal_too()
    {
        var credit = Credit(Debet(), change: line => line.Einddatum = new(2026, 2, 27));
        Assert.Equal("ProductPeriode wijkt af", Weigert("TR323", "8017", Declaratie(credit), NaLijn(Na(), Debet()), Element).Detail);
    }

    [Fact]
    public void Another_client_differs_and_no_Bsn_is_told()
    {
        var breach = Weigert("TR323", "8017", Declaratie(Credit(Debet())), NaLijn(Na(), Debet(), bsn: Voorbeeld.AndereBsn), Element);
        Assert.Equal("Bsn wijkt af", breach.Detail);
    }

    [Fact]
    public void An_element_that_only_one_of_both_has_differs()
    {
        var zonder = Debet(line => (line.ProductTarief, line.ToewijzingNummer) = (null, null));
        Laat("TR323", Declaratie23(Credit(zonder)), NaLijn(Na(), zonder));
        Weigert("TR323", "8017", Declaratie23(Credit(zonder, change: line => line.ProductTarief = 0)), NaLijn(Na(), zonder), Element);
        Weigert("TR323", "8017", Declaratie23(Credit(zonder, change: line => line.ToewijzingNummer = 10001)), NaLijn(Na(), zonder), Element);
    }

    [Fact]
    public void Silent_on_a_debit() => Laat("TR323", Declaratie(Debet(line => line.VorigReferentieNummer = "RN-0")));

    [Fact]
    public void A_303_gets_the_same_code() => Weigert("TR323", "8017", Declaratie23(Credit(Debet())), Na(), Element);

    [Fact]
    public void Something_missing_may_still_wait_in_quarantaine() => Assert.True(RuleRegistry.Find("TR323")!.RestsOnMissing);
}
