using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Generator;

/// <summary>A region whose message traffic is made up: coherent stories of clients, and faulty items among them.</summary>
public static class Region
{
    /// <summary>All messages of the stories in the order of sending, not written yet: those of a night, or the whole history.</summary>
    public static IReadOnlyList<StoryMessage> Stories(RegionOptions options) => Tell(options).Night;

    /// <summary>The stories of a region: what went before the night, and the night itself.</summary>
    public static RegionStories Tell(RegionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var parties = RegionParties.Of(options.Gemeenten);
        var traffic = new Traffic(options);
        var declaraties = new Declaraties(traffic);
        var bsns = TestBsn.All().Take(options.Clienten).ToList();
        for (var i = 0; i < options.Clienten; i++)
        {
            var random = new Prng(options.Seed, 3, i);
            var persoon = new Persoon(i + 1, bsns[i], Geboortedatum(options, random), random);
            var days = options.Tot.DayNumber - options.Van.DayNumber;
            var first = options.Van.AddDays(random.Promille(400) ? random.Between(0, Math.Min(20, days)) : random.Between(0, days));
            new ClientStory(traffic, parties, declaraties, persoon, random).Tell(i % parties.Gemeenten.Count, first);
        }

        declaraties.Send();
        var sent = traffic.Messages.OrderBy(m => m.Datum).ToList();
        return options.Berichten is { } last ? RegionStories.Split(sent, last, options.EigenRetouren) : new([], sent);
    }

    /// <summary>Everything that is offered, in the order of sending, written as it is asked for.</summary>
    public static IEnumerable<GeneratedItem> Generate(RegionOptions options) => Generate(options, Tell(options));

    /// <summary>What went before the night, without faults, written as it is asked for.</summary>
    internal static IEnumerable<(string Name, byte[] Bytes)> Past(RegionOptions options, RegionStories told)
    {
        foreach (var story in told.Past)
        {
            var item = Item(story, 0, null);
            yield return (item.Name, options.Schrijfwijzen ? Schrijfwijze.Of(item) : item.Bytes);
        }
    }

    internal static IEnumerable<GeneratedItem> Generate(RegionOptions options, RegionStories told)
    {
        var stories = told.Night;
        var faults = new FaultSchedule(options, told);
        var declaraties = told.Declaraties();
        for (var i = 0; i < stories.Count; i++)
        {
            var good = Item(stories[i], faults.Duplicates(i), declaraties.GetValueOrDefault(stories[i].Bericht));
            var offered = options.Schrijfwijzen ? good with { Bytes = Schrijfwijze.Of(good) } : good;
            yield return offered;
            foreach (var faulty in faults.After(i, offered, good))
                yield return faulty;
        }
    }

    private static GeneratedItem Item(StoryMessage story, int duplicates, DeclaratieVerwachting? declaratie)
    {
        var kenmerk = BerichtKenmerk.Of(story.Bericht);
        var expected = declaratie is not null ? Verwachting.VanDeclaratie(declaratie, story.Bericht.Soort.Nummer)
            : Refused(story) is { } regel ? Verwachting.DoorRegels([regel], story.Bericht.Soort.Nummer)
            : new(Uitkomst.Geaccepteerd);
        expected = expected with { Oordeel = story.Oordeel, OordeelRetourCode = story.RetourCode, Aanbiedingen = 1 + duplicates };
        return new(kenmerk.Sleutel + ".xml", BerichtWriter.Write(story.Bericht, SchemaSet.Embedded), story.Datum, duplicates > 0 ? Verpakking.Los : Verpakking.Vrij, kenmerk, expected);
    }

    /// <summary>The rule by which the engine refuses the whole message. Of release 2.3 not all rules are known.</summary>
    private static string? Refused(StoryMessage story) => story.Bericht.Soort.Release.Versie == "3.2" || story.Regel == "TR019" ? story.Regel : null;

    /// <summary>Six of ten are young, a few of them about to turn 18; of the others a few are just over it and most are old.</summary>
    private static DateOnly Geboortedatum(RegionOptions options, Prng random)
    {
        var van = options.Van;
        var within = options.Tot.DayNumber - van.DayNumber;
        if (!random.Promille(600))
        {
            var age = random.Between(0, 99) switch
            {
                < 8 => random.Between(19, 22),
                < 25 => random.Between(23, 59),
                _ => random.Between(60, 94),
            };
            return van.AddYears(-age).AddDays(-random.Between(0, 364));
        }

        return random.Between(0, 99) switch
        {
            < 10 => van.AddYears(-18).AddDays(random.Between(60, Math.Max(61, within))),
            < 22 => van.AddYears(-18).AddDays(within + random.Between(1, 240)),
            _ => van.AddYears(-random.Between(3, 15)).AddDays(-random.Between(0, 364)),
        };
    }
}
