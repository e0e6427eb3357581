using System.Text.RegularExpressions;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Catalogue;

public sealed partial class RuleCatalogueTests
{
    [Fact]
    public void The_page_in_the_repository_is_what_the_registry_says()
    {
        var page = new RuleCatalogue(RuleRegistry.All, RuleFiles.CodeOf, RuleFiles.TestsOf).Write();
        if (Environment.GetEnvironmentVariable("BERICHTENVERKEER_SCHRIJF") == "1")
            File.WriteAllText(RuleFiles.Page, page);

        Assert.Equal(page, File.ReadAllText(RuleFiles.Page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_rule_with_code_here_has_a_file_and_tests()
    {
        var here = RuleRegistry.All.Where(rule => rule.NietHier is null).ToList();

        Assert.Equal([], here.Where(rule => RuleFiles.CodeOf(rule) is null).Select(rule => rule.Code));
        Assert.Equal([], here.Where(rule => RuleFiles.TestsOf(rule) is null).Select(rule => rule.Code));
    }

    [Fact]
    public void Every_link_of_the_page_leads_somewhere()
    {
        var page = File.ReadAllText(RuleFiles.Page);
        var folder = Path.GetDirectoryName(RuleFiles.Page)!;
        var headings = Headings().Matches(page).Select(match => match.Groups["target"].Value.Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal).Replace(' ', '-').ToLowerInvariant());
        var anchors = Anchors().Matches(page).Select(match => match.Groups["target"].Value).Concat(headings).ToHashSet(StringComparer.Ordinal);

        foreach (var target in Links().Matches(page).Select(match => match.Groups["target"].Value))
        {
            if (target.StartsWith('#'))
                Assert.Contains(target[1..], anchors);
            else
                Assert.True(File.Exists(Path.Combine(folder, target)), target);
        }
    }

    [Fact]
    public void A_rule_is_one_row_with_its_code_tests_messages_and_what_must_hold() =>
        Assert.Contains(
            "| <a id=\"tr002\"></a>[TR002](TR/TR002.cs) | 0001 | bericht | 301, 305 | De geboortedatum ligt hooguit 120 jaar terug. | [tests](t/TR002.cs) |\n",
            Page(VoorbeeldRegels.Gewoon),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_special_stands_in_the_row_and_again_in_its_list()
    {
        var page = Page(VoorbeeldRegels.Gewoon, VoorbeeldRegels.Bijzonder);

        Assert.Contains(
            "| geen | extern | 317<br>alleen iWmo<br>2.3: 303, 305 | De datum is a \\| b. *([eigen lezing](#eigen-lezing), [verschil iJw en iWmo](#verschil-tussen-ijw-en-iwmo), [signaal](#niet-meteen-aan))* |",
            page,
            StringComparison.Ordinal);
        Assert.Contains("\n## Eigen lezing\n", page, StringComparison.Ordinal);
        Assert.Contains("- [TR380](#tr380): Wij lezen gelijk als fout.\n", page, StringComparison.Ordinal);
        Assert.Contains("- [TR380](#tr380): In de Jeugdwet is er geen.\n", page, StringComparison.Ordinal);
        Assert.Contains("- [TR380](#tr380): signaal: een overtreding wordt getoond en keurt niets af, tenzij de gemeente anders kiest.\n", page, StringComparison.Ordinal);
        Assert.Contains("- [TR380](#tr380): 303, 305: de codelijst van 2.3 noemt hem.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("- [TR002](#tr002)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_code_here_stands_at_the_end_with_the_reason_and_in_no_table()
    {
        var page = Page(VoorbeeldRegels.Gewoon, VoorbeeldRegels.NietHier);

        Assert.Contains("- **CS001**: De code staat in de lijst. Geen code hier: het schema bewaakt dit.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Constraints", page, StringComparison.Ordinal);
        Assert.Contains("2 regels: 1 TR, 0 CD en 1 CS. Met code hier: 1; zonder: 1, en die", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_judges_a_303_stands_in_a_table_of_its_own_with_its_code_there()
    {
        var page = Page(VoorbeeldRegels.Gewoon, VoorbeeldRegels.Over with { NietHier = null, Retourcode303 = "0551" });

        Assert.Contains("</a>[TR322](TR/TR322.cs) | 9322<br>303: 0551 |", page, StringComparison.Ordinal);
        Assert.Contains("\n## De declaratie van release 2.3 (303)\n\nEigen lezing: ", page, StringComparison.Ordinal);
        Assert.Contains("| [TR322](#tr322) | 9322 | ", page, StringComparison.Ordinal);
        Assert.Contains("\n- TR346: De lijst van 2.3 heeft geen code voor een rekenfout.", page, StringComparison.Ordinal);
        Assert.Contains("\n- 8853: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("(303)", Page(VoorbeeldRegels.Gewoon), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_have_their_own_table_and_empty_lists_are_left_out()
    {
        var page = Page(VoorbeeldRegels.Gewoon, VoorbeeldRegels.Conditie);

        Assert.True(page.IndexOf("## Technische regels (TR)", StringComparison.Ordinal) < page.IndexOf("## Condities (CD)", StringComparison.Ordinal));
        Assert.DoesNotContain("## Eigen lezing", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Zonder code hier", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_nobody_can_find_has_no_link()
    {
        var page = new RuleCatalogue([VoorbeeldRegels.Gewoon], _ => null, _ => null).Write();

        Assert.Contains("</a>TR002 | 0001 |", page, StringComparison.Ordinal);
        Assert.Contains("| tests |\n", page, StringComparison.Ordinal);
    }

    private static string Page(params RuleInfo[] rules) => new RuleCatalogue(
        rules,
        rule => rule.NietHier is null ? $"{rule.Kind}/{rule.Code}.cs" : null,
        rule => rule.NietHier is null ? $"t/{rule.Code}.cs" : null).Write();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex("<a id=\"(?<target>[^\"]+)\">", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchors();

    [GeneratedRegex("^## (?<target>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Headings();
}
