using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>What the manifest says of declaraties: reckoned by the generator itself, line by line.</summary>
public class DeclaratieTests
{
    public static TheoryData<long, int, int, string> Nights => new()
    {
        { 1, 6, 400, "2024-07-01" },
        { 2, 6, 400, "2024-07-01" },
        { 3, 12, 1_500, "2024-07-01" },

        // All of 2.3.
        { 4, 12, 700, "2026-06-01" },
    };

    [Theory]
    [MemberData(nameof(Nights))]
    public void In_a_night_exactly_the_lines_are_refused_that_a_story_means_to_be_refused(long seed, int maanden, int berichten, string wissel)
    {
        var told = Region.Tell(Options(seed, maanden, berichten, wissel));
        var expected = told.Declaraties();

        Assert.NotEmpty(expected);
        foreach (var story in told.Night.Where(story => story.Bericht.Declaratie is not null))
        {
            Assert.Equal(story.Regel ?? string.Empty, string.Join(" ", expected[story.Bericht].Kop));
            Assert.Equal(
                story.GeweigerdeRegels.Select(line => (line.Key, line.Value)).Order(),
                expected[story.Bericht].Regels.Select(line => (line.ReferentieNummer, Assert.Single(line.Codes))).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Nights))]
    public void A_night_holds_credits_of_debits_that_its_past_holds(long seed, int maanden, int berichten, string wissel)
    {
        var told = Region.Tell(Options(seed, maanden, berichten, wissel));
        var before = Lines(told.Past).Select(line => (line.Aanbieder, line.Line.ReferentieNummer)).ToHashSet();
        var credits = Lines(told.Night).Where(line => line.Line.VorigReferentieNummer is not null).ToList();

        if (berichten > 500)
            Assert.NotEmpty(credits);
        Assert.All(credits, credit => Assert.Contains((credit.Aanbieder, credit.Line.VorigReferentieNummer!), before));
    }

    [Theory]
    [MemberData(nameof(Nights))]
    public void The_answers_in_the_traffic_say_what_the_manifest_says(long seed, int maanden, int berichten, string wissel)
    {
        var told = Region.Tell(Options(seed, maanden, berichten, wissel) with { EigenRetouren = true });
        var expected = told.Declaraties();
        var answered = told.Night.Where(story => story.Bericht.Declaratie is not null && story.Retour is not null).ToList();

        Assert.NotEmpty(answered);
        foreach (var story in answered)
        {
            var antwoord = story.Retour!.Bericht.DeclaratieAntwoord!;
            var verwacht = expected[story.Bericht];
            Assert.Equal(verwacht.Ingediend, antwoord.TotaalIngediendBedrag.Getekend);
            Assert.Equal(verwacht.Toegekend, antwoord.TotaalToegekendBedrag.Getekend);
            Assert.Equal(verwacht.Regels.Select(line => line.ReferentieNummer).Order(StringComparer.Ordinal), story.Retour.Bericht.Clienten.SelectMany(client => client.Prestaties).Select(line => line.ReferentieNummer).Order(StringComparer.Ordinal));
            var codes = story.Retour.Bericht.Clienten.SelectMany(client => client.Prestaties.Cast<Klasse>().Append(client)).Append(antwoord).Append(story.Retour.Bericht.Header).SelectMany(klasse => klasse.RetourCodes);
            Assert.Equal(verwacht.AntwoordCodes(story.Bericht.Soort.Nummer), codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Without_refusals_every_line_of_a_night_is_granted()
    {
        var told = Region.Tell(Options(6, 6, 600, "2024-07-01") with { Weigeringen = false });

        Assert.All(told.Declaraties().Values, verwacht =>
        {
            Assert.Empty(verwacht.Codes);
            Assert.Equal(verwacht.Ingediend, verwacht.Toegekend);
        });
    }

    [Fact]
    public void A_large_region_meets_its_ceilings_exactly_and_breaks_them_by_one()
    {
        var told = Region.Tell(Options(7, 6, 3_000, "2024-07-01"));
        var volumes = told.Past.Concat(told.Night).Where(story => story.GeweigerdeRegels.Count > 0)
            .SelectMany(story => story.Bericht.Clienten.SelectMany(client => client.Prestaties).Where(line => story.GeweigerdeRegels.ContainsKey(line.ReferentieNummer))).ToList();
        var toewijzingen = told.Past.Concat(told.Night).Where(story => story.Bericht.Soort.Nummer == 301)
            .SelectMany(story => story.Bericht.Client!.ToegewezenProducten.Select(product => (story.Bericht.Gemeente, Product: product))).ToLookup(pair => pair.Product.ToewijzingNummer);

        Assert.Contains(volumes, line => toewijzingen[line.ToewijzingNummer].Any(pair => pair.Product.Omvang is not null && Maximum.Geteld(line.GeleverdVolume - 1, line.Eenheid) == Maximum.Geteld(pair.Product.Omvang.Volume, pair.Product.Omvang.Eenheid)));
    }

    private static RegionOptions Options(long seed, int maanden, int berichten, string wissel) => new()
    {
        Gemeenten = 3,
        Clienten = Night.ClientenFor(berichten),
        Maanden = maanden,
        Seed = seed,
        Berichten = berichten,
        Wissel = DateOnly.ParseExact(wissel, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static IEnumerable<(string Aanbieder, Prestatie Line)> Lines(IEnumerable<StoryMessage> stories) =>
        stories.Where(story => story.Bericht.Declaratie is not null).SelectMany(story => story.Bericht.Clienten.SelectMany(client => client.Prestaties).Select(line => (story.Bericht.Aanbieder, line)));
}
