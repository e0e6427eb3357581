using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Decides after which good message which faulty item comes, and makes it from that message.</summary>
internal sealed class FaultSchedule
{
    private readonly Dictionary<int, List<FoutSoort>> byIndex = [];
    private readonly FaultMaker maker;

    public FaultSchedule(RegionOptions options, IReadOnlyList<StoryMessage> stories)
    {
        maker = new(RegionParties.Of(options.Gemeenten), options.Tot);
        var kinds = options.Fouten.Kinds(stories.Count);
        var taken = new HashSet<int>();
        for (var k = 0; k < kinds.Count; k++)
        {
            var start = (int)((long)k * stories.Count / kinds.Count);
            if (Suitable(kinds[k], stories, start, options, taken) is not { } at)
                throw new InvalidOperationException($"Deze regio heeft geen bericht waar de fout {kinds[k]} van te maken is. Neem meer clienten of maanden.");
            taken.Add(at);
            if (!byIndex.TryGetValue(at, out var list))
                byIndex[at] = list = [];
            list.Add(kinds[k]);
        }
    }

    public int Duplicates(int index) => byIndex.TryGetValue(index, out var kinds) ? kinds.Count(k => k == FoutSoort.Dubbel) : 0;

    public IEnumerable<GeneratedItem> After(int index, GeneratedItem offered, GeneratedItem good) =>
        byIndex.TryGetValue(index, out var kinds) ? kinds.Select(kind => maker.Make(kind, offered, good)) : [];

    private static int? Suitable(FoutSoort kind, IReadOnlyList<StoryMessage> stories, int start, RegionOptions options, HashSet<int> taken)
    {
        for (var step = 0; step < stories.Count; step++)
        {
            var at = (start + step) % stories.Count;
            if (IsSuitable(kind, stories[at], options.Tot) && !(kind is FoutSoort.Dubbel or FoutSoort.DubbeleIdentificatie && taken.Contains(at)))
                return at;
        }

        return null;
    }

    private static bool IsSuitable(FoutSoort kind, StoryMessage story, DateOnly tot)
    {
        var soort = story.Bericht.Soort;
        if (kind == FoutSoort.Dubbel)
            return true;
        if (soort.Kind != BerichtKind.Heen || !soort.HasAfzender || soort.Release.Versie != "3.2")
            return false;
        return kind switch
        {
            FoutSoort.DubbeleIdentificatie => soort.Nummer is 305 or 315 && story.Datum < tot && story.RetourCode is null,
            FoutSoort.VerkeerdBezorgd or FoutSoort.Opsomming => soort.Nummer is 305 or 307 or 315,
            FoutSoort.TeLang or FoutSoort.LangeTekst => soort.Nummer is 301 or 315,
            FoutSoort.Diepte or FoutSoort.Attributen or FoutSoort.Dtd => soort.Nummer is not 323,
            _ => true,
        };
    }
}
