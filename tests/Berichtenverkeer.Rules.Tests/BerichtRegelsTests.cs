using System.Diagnostics;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Tests.Library;

namespace Berichtenverkeer.Rules.Tests;

/// <summary>What holds for all rules inside a message.</summary>
public sealed class BerichtRegelsTests
{
    [Theory]
    [MemberData(nameof(VoorbeeldTests.All), MemberType = typeof(VoorbeeldTests))]
    public async Task A_good_message_costs_no_memory(string nummer, Domein domein)
    {
        var bericht = VoorbeeldTests.Make(nummer, domein);
        var rules = RuleRegistry.Bericht.Where(rule => rule.Info.Judges(bericht.Soort)).ToArray();
        var findings = new RuleFindings();

        Assert.Equal(0, await SteadyState.BytesOf(() => Evaluate(rules, bericht, findings)));
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void A_declaratie_of_very_many_lines_takes_linear_time()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Clear();
        for (var i = 0; i < 30_000; i++)
        {
            if (i % 3 == 0)
                bericht.Clienten.Add(new() { Bsn = $"{i:000000000}" });
            var prestatie = Voorbeeld.Prestatie();
            prestatie.ReferentieNummer = $"RN-{i}";
            prestatie.VorigReferentieNummer = i % 2 == 0 ? $"OUD-{i}" : null;
            prestatie.IngediendBedrag.DebetCredit = i % 2 == 0 ? "C" : "D";
            prestatie.ToewijzingNummer = i;
            bericht.Clienten[^1].Prestaties.Add(prestatie);
        }

        bericht.Declaratie!.TotaalIngediendBedrag.Bedrag = 0;
        var rules = RuleRegistry.Bericht.Where(rule => rule.Info.Judges(bericht.Soort) && rule.Info.Code != "CS002").ToArray();
        var findings = new RuleFindings();
        var clock = Stopwatch.StartNew();
        Evaluate(rules, bericht, findings);
        Assert.Empty(findings.Findings);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }

    [Fact]
    public void Each_says_in_Dutch_what_must_hold_what_is_wrong_and_what_to_do() => Assert.All(RuleRegistry.Bericht, rule =>
    {
        Assert.EndsWith(".", rule.Info.Eis, StringComparison.Ordinal);
        Assert.EndsWith(". Laat de afzender het herstellen en opnieuw sturen.", rule.Info.Bevinding, StringComparison.Ordinal);
        Assert.Equal(rule.Info.Berichten23.Count > 0, rule.Info.Waarom23 is not null);
        Assert.Null(rule.Info.NietHier);
    });

    [Fact]
    public void What_is_our_own_reading_says_so() => Assert.Equal(
        ["TR002", "TR061", "TR134", "TR137", "TR302", "TR335", "TR342", "TR380", "TR386", "TR410", "CD034", "CS002"],
        RuleRegistry.Bericht.Where(rule => rule.Info.EigenLezing is not null).Select(rule => rule.Info.Code));

    [Fact]
    public void Only_TR380_is_a_signaal_unless_a_gemeente_says_otherwise() =>
        Assert.Equal("TR380", Assert.Single(RuleRegistry.Bericht, rule => rule.Info.Stand != RuleStand.Aan).Info.Code);

    private static void Evaluate(IBerichtRule[] rules, Bericht bericht, RuleFindings findings)
    {
        foreach (var rule in rules)
            rule.Evaluate(bericht, findings);
    }
}
