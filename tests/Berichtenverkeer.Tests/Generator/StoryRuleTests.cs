using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>Every good message of the stories keeps every rule, and every refusal in them is the one that the manifest tells.</summary>
public class StoryRuleTests
{
    public static TheoryData<long, int, int> Regions => new()
    {
        // Two years have both releases; half a year is all 3.2.
        { 1, 24, 150 },
        { 2, 24, 150 },
        { 3, 6, 200 },
        { 4, 36, 120 },
    };

    [Theory]
    [MemberData(nameof(Regions))]
    public void No_message_breaks_a_rule_inside_it(long seed, int maanden, int clienten)
    {
        var judge = new BerichtJudge(RuleStanden.Standaard);
        var wrong = Region.Stories(Options(seed, maanden, clienten))
            .Select(story => (story.Bericht.Soort, Verdict: judge.JudgeInside(story.Bericht)))
            .Where(judged => judged.Verdict.IsRefused || judged.Verdict.Signalen.Count > 0)
            .Select(judged => $"{judged.Soort}: {string.Join(' ', judged.Verdict.Breaches.Concat(judged.Verdict.Signalen).Select(breach => $"{breach.Rule.Code} {breach.Element}"))}")
            .ToList();

        Assert.True(wrong.Count == 0, Summary(wrong));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_whole_history_judged_as_one_night_breaks_no_rule_but_those_of_its_refusals(long seed, int maanden, int clienten) =>
        AssertVerdicts(new([], Region.Stories(Options(seed, maanden, clienten))), declaraties: false);

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_night_after_its_past_breaks_no_rule_but_those_of_its_refusals(long seed, int maanden, int clienten) =>
        AssertVerdicts(Region.Tell(Options(seed, maanden, clienten) with { Berichten = 500 }));

    [Fact]
    public void A_clean_night_breaks_no_rule_at_all()
    {
        var told = Region.Tell(Options(5, 6, 200) with { Berichten = 700, Weigeringen = false });

        Assert.DoesNotContain(told.Past.Concat(told.Night), story => story.RetourCode is not null || story.Oordeel is Uitkomst.Afgekeurd or Uitkomst.DeelsAfgewezen);
        AssertVerdicts(told);
    }

    /// <summary>A whole history holds credits of debits in it, which one night would refuse.</summary>
    private static void AssertVerdicts(RegionStories told, bool declaraties = true)
    {
        var wrong = Replay.Of(told.Past, told.Night.Select(story => (story, story.Bericht)))
            .Select(judged => (judged.Key, Expected: Refusal(judged.Key), Codes: string.Join(' ', Replay.CodesOf(judged.Value.Verdict))))
            .Where(judged => declaraties || judged.Key.Bericht.Declaratie is null)
            .Where(judged => judged.Expected != judged.Codes)
            .Select(judged => $"{judged.Key.Bericht.Soort} of {judged.Key.Datum:yyyy-MM-dd}: [{judged.Codes}] instead of [{judged.Expected}]")
            .ToList();

        Assert.True(wrong.Count == 0, Summary(wrong));
    }

    /// <summary>Of release 2.3 only TR019 is held.</summary>
    private static string Refusal(StoryMessage story) =>
        story.Bericht.Declaratie is not null ? string.Join(' ', story.GeweigerdeRegels.Values.Append(story.Regel).OfType<string>().Distinct(StringComparer.Ordinal))
        : story.Bericht.Soort.Release.Versie == "3.2" || story.Regel == "TR019" ? story.Regel ?? string.Empty
        : string.Empty;

    private static RegionOptions Options(long seed, int maanden, int clienten) => new() { Clienten = clienten, Maanden = maanden, Gemeenten = 3, Seed = seed };

    private static string Summary(List<string> wrong) => $"{wrong.Count}:\n{string.Join('\n', wrong.Take(20))}";
}
