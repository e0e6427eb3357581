using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.AntwoordBouw;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR367Tests
{
    public static TheoryData<string> Elements => [.. Changes.Keys];

    private static readonly Dictionary<string, Action<Prestatie>> Changes = new(StringComparer.Ordinal)
    {
        ["ToewijzingNummer"] = prestatie => prestatie.ToewijzingNummer = 10002,
        ["ProductCategorie"] = prestatie => prestatie.ProductCategorie = "46",
        ["ProductCode"] = prestatie => prestatie.ProductCode = "45A05",
        ["ProductPeriode/Begindatum"] = prestatie => prestatie.Begindatum = prestatie.Begindatum.AddDays(1),
        ["ProductPeriode/Einddatum"] = prestatie => prestatie.Einddatum = prestatie.Einddatum.AddDays(-1),
        ["GeleverdVolume"] = prestatie => prestatie.GeleverdVolume++,
        ["Eenheid"] = prestatie => prestatie.Eenheid = "01",
        ["ProductTarief"] = prestatie => prestatie.ProductTarief = null,
        ["IngediendBedrag/Bedrag"] = prestatie => prestatie.IngediendBedrag.Bedrag--,
        ["IngediendBedrag/DebetCredit"] = prestatie => prestatie.IngediendBedrag.DebetCredit = "C",
    };

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Line_as_it_was_declared_passes(Domein domein) => Passes("TR367", Antwoord(domein: domein), MetDeclaratie(domein));

    [Theory]
    [MemberData(nameof(Elements))]
    public void Any_element_that_differs_fails_and_is_named(string element)
    {
        var antwoord = Antwoord(bericht => Changes[element](Regel(bericht)));
        Assert.Equal($"afwijkend: {element}", Breaks("TR367", "9367", antwoord, MetDeclaratie(), Regel(antwoord), element).Detail);
    }

    [Fact]
    public void Of_more_the_first_is_named()
    {
        var antwoord = Antwoord(bericht => Assert.All(Changes.Values, change => change(Regel(bericht))));
        Breaks("TR367", "9367", antwoord, MetDeclaratie(), Regel(antwoord), "ToewijzingNummer");
    }

    [Fact]
    public void What_the_answer_does_not_repeat_may_differ()
    {
        var antwoord = Antwoord(bericht => Regel(bericht).RetourCodes.Add("9321"));
        Passes("TR367", antwoord, MetDeclaratie());
    }

    [Fact]
    public void Line_that_was_not_declared_is_no_matter_of_this_rule() =>
        Passes("TR367", Antwoord(bericht => (Regel(bericht).ReferentieNummer, Regel(bericht).GeleverdVolume) = ("RN-2", 99)), MetDeclaratie());

    [Fact]
    public void Without_the_declaratie_it_says_nothing() =>
        Assert.All(ZonderDeclaratie(bericht => Regel(bericht).GeleverdVolume++), geval => Passes("TR367", geval.Antwoord, geval.Dossier));
}
