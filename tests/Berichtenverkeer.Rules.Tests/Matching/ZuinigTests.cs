using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Tests.Library;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>A year of a region is a million lines, of which nearly all are right: judging those leaves nothing to clean up.</summary>
public sealed class ZuinigTests
{
    [Theory]
    [InlineData(323)]
    [InlineData(303)]
    public async Task A_line_that_is_right_is_judged_without_a_single_allocation(int nummer)
    {
        var lijn = Debet(line => (line.ReferentieNummer, line.GeleverdVolume, line.Eenheid, line.ProductTarief) = ("RN-9", 600, "01", 100));
        var bericht = nummer == 323 ? Declaratie(lijn) : Declaratie23(lijn);
        var dossier = NaLijn(Na(Toewijzing()), Lijn("RN-0", new(2026, 1, 1), new(2026, 1, 31), 4));
        var lijsten = new MunicipalLists([], [new("45", "45A04", null, null)]) { Tarieven = [new(null, "45A04", "04", 6_000, null, null)] };
        var bronnen = Bronnen(productcodes: ProductcodeLijst.Of(lijsten)) with { Tarieven = TarievenLijst.Of(lijsten) };
        var rules = new BerichtJudge(RuleStanden.Standaard).SetOf(bericht).Debet;
        var zaak = new PrestatieZaak(bericht, dossier, bronnen);
        var findings = new RuleFindings();

        var bytes = await SteadyState.BytesOf(Judge);

        Assert.Equal(0, bytes);
        Assert.NotNull(zaak.Toewijzing);
        Assert.NotNull(zaak.Tarieven);
        Assert.Empty(findings.Findings);
        Assert.Empty(findings.Onbeslist);

        void Judge()
        {
            for (var i = 0; i < 1_000; i++)
            {
                zaak.Turn(bericht.Clienten[0], lijn);
                foreach (var rule in rules)
                    rule.Evaluate(zaak, findings);
            }
        }
    }
}
