using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.CS;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Facts;

/// <summary>The registry against the list of the standard.</summary>
public sealed class RegistryFactsTests
{
    [Theory]
    [InlineData("xslt")]
    [InlineData("xsd")]
    [InlineData("berichtoverstijgend")]
    [InlineData("externe bron")]
    public void Every_rule_of_the_standard_is_in_the_registry_as_the_standard_has_it(string level)
    {
        var differences = new List<string>();
        foreach (var group in StandaardRegel.All.Where(regel => regel.Level == level).GroupBy(regel => regel.Code))
        {
            if (RuleRegistry.Find(group.Key) is not { } info)
            {
                differences.Add($"{group.Key} is missing");
                continue;
            }

            Compare(group.Key, "kind", group.First().Kind, info.Kind.ToString());
            Compare(group.Key, "retourcode", group.First().Retourcode, info.Retourcode ?? string.Empty);
            Compare(group.Key, "level", level, LevelOf(info));
            Compare(group.Key, "domains", string.Join(' ', group.Select(regel => regel.Domein).Order()), DomainsOf(info));
            foreach (var regel in group)
                Compare(group.Key, "messages", string.Join(' ', regel.Berichten.Order()), string.Join(' ', info.Berichten.Order()));
        }

        Assert.Empty(differences);

        void Compare(string code, string what, string expected, string actual)
        {
            if (!string.Equals(expected, actual, StringComparison.Ordinal))
                differences.Add($"{code} {what}: {actual}, the standard has {expected}");
        }
    }

    [Fact]
    public void The_registry_has_no_code_that_the_standard_lacks() =>
        Assert.Empty(RuleRegistry.All.Select(info => info.Code).Except(StandaardRegel.All.Select(regel => regel.Code)));

    [Fact]
    public void The_table_holds_every_rule_that_a_receiver_checks()
    {
        Assert.Equal(121, StandaardRegel.All.Count(regel => regel.Domein == "ijw"));
        Assert.Equal(119, StandaardRegel.All.Count(regel => regel.Domein == "iwmo"));
    }

    [Fact]
    public void What_the_xsd_holds_judges_nothing_and_says_why() => Assert.All(Constraints.InXsd, info =>
    {
        Assert.NotNull(info.NietHier);
        Assert.DoesNotContain(Releases.All.SelectMany(release => release.Berichten), info.Judges);
    });

    [Fact]
    public void Only_the_eleven_test_judges_release_2_3() =>
        Assert.Equal("CS002", Assert.Single(RuleRegistry.Bericht, rule => rule.Info.Berichten23.Count > 0).Info.Code);

    private static string LevelOf(RuleInfo info) => Constraints.InXsd.Contains(info) ? "xsd" : info.Level switch
    {
        FindingLevel.Bericht => "xslt",
        FindingLevel.Berichtoverstijgend => "berichtoverstijgend",
        _ => "externe bron",
    };

    private static string DomainsOf(RuleInfo info) => info.Alleen switch
    {
        Domein.Jw => "ijw",
        Domein.Wmo => "iwmo",
        _ => "ijw iwmo",
    };
}
