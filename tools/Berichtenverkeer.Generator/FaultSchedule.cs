using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Decides after which good message which faulty item comes, and makes it from that message.</summary>
internal sealed class FaultSchedule
{
    private readonly Dictionary<int, List<FoutSoort>> byIndex = [];
    private readonly FaultMaker maker;
    private readonly IReadOnlyList<StoryMessage> stories;
    private readonly FoutRegio regio;
    private readonly HashSet<int> taken = [];

    /// <summary>Clients about whom something is refused that might rest on a message in quarantaine: of them nothing goes there.</summary>
    private readonly HashSet<string> refused;

    /// <summary>Clients of whom something goes to quarantaine: about them nothing is refused across messages, it would wait.</summary>
    private readonly HashSet<string> quarantined = new(StringComparer.Ordinal);

    public FaultSchedule(RegionOptions options, RegionStories told)
    {
        maker = new(RegionParties.Of(options.Gemeenten), options.Tot);
        stories = told.Night;
        regio = new(options, told);
        refused = stories.Where(story => story is { Regel: not null, Bericht.Declaratie: null }).SelectMany(Bsns).ToHashSet(StringComparer.Ordinal);
        var kinds = options.Fouten.Kinds(stories.Count);
        for (var k = 0; k < kinds.Count; k++)
        {
            var start = (int)((long)k * stories.Count / kinds.Count);
            if (Suitable(kinds[k], start) is { } at)
                Schedule(kinds[k], at);
            else if (options.Fouten.Verplicht)
                throw new InvalidOperationException($"Deze regio heeft geen bericht waar de fout {kinds[k]} van te maken is. Neem meer clienten of maanden.");
        }
    }

    public int Duplicates(int index) => byIndex.TryGetValue(index, out var kinds) ? kinds.Count(k => k == FoutSoort.Dubbel) : 0;

    public IEnumerable<GeneratedItem> After(int index, GeneratedItem offered, GeneratedItem good) =>
        byIndex.TryGetValue(index, out var kinds)
            ? kinds.SelectMany(kind => Make(kind, index, offered, good))
            : [];

    private IEnumerable<GeneratedItem> Make(FoutSoort kind, int index, GeneratedItem offered, GeneratedItem good)
    {
        var basis = new FoutBasis(stories[index], regio);
        return ZaakFout.Find(kind) is { } zaak ? maker.Make(zaak, basis)
            : RegelFout.Find(kind) is { } fout ? [maker.Make(fout, basis, good)]
            : [maker.Make(kind, offered, good)];
    }

    private void Schedule(FoutSoort kind, int at)
    {
        taken.Add(at);
        if (!byIndex.TryGetValue(at, out var list))
            byIndex[at] = list = [];
        list.Add(kind);
        if (kind == FoutSoort.DubbeleIdentificatie || RegelFout.Find(kind) is { IsAcross: true })
            refused.UnionWith(Bsns(stories[at]));
        if (ZaakFout.Find(kind) is { } zaak)
            refused.UnionWith(zaak.Clienten(new(stories[at], regio)));
        if (GoesToQuarantaine(kind))
            quarantined.UnionWith(Bsns(stories[at]));
    }

    private int? Suitable(FoutSoort kind, int start)
    {
        for (var step = 0; step < stories.Count; step++)
        {
            var at = (start + step) % stories.Count;
            if (IsSuitable(kind, stories[at]) && !(kind is FoutSoort.Dubbel or FoutSoort.DubbeleIdentificatie && taken.Contains(at)))
                return at;
        }

        return null;
    }

    private bool IsSuitable(FoutSoort kind, StoryMessage story)
    {
        if (ZaakFout.Find(kind) is { } zaak)
            return zaak.IsSuitable(new(story, regio)) && !quarantined.Overlaps(zaak.Clienten(new(story, regio)));
        if (RegelFout.Find(kind) is { } fout)
            return fout.IsSuitable(new(story, regio)) && !(fout.IsAcross && quarantined.Overlaps(Bsns(story)));
        if (GoesToQuarantaine(kind) && refused.Overlaps(Bsns(story)))
            return false;
        var soort = story.Bericht.Soort;
        if (kind == FoutSoort.Dubbel)
            return true;
        if (soort.Kind != BerichtKind.Heen || !soort.HasAfzender || soort.Release.Versie != "3.2")
            return false;
        return kind switch
        {
            FoutSoort.DubbeleIdentificatie => soort.Nummer is 305 or 315 && story.Datum < regio.Options.Tot && story.RetourCode is null && !quarantined.Overlaps(Bsns(story)),
            FoutSoort.VerkeerdBezorgd or FoutSoort.Opsomming => soort.Nummer is 305 or 307 or 315,
            FoutSoort.TeLang or FoutSoort.LangeTekst => soort.Nummer is 301 or 315,
            FoutSoort.Diepte or FoutSoort.Attributen or FoutSoort.Dtd => soort.Nummer is not 323,
            _ => true,
        };
    }

    private static bool GoesToQuarantaine(FoutSoort kind) => kind
        is FoutSoort.Release or FoutSoort.Diepte or FoutSoort.Attributen or FoutSoort.LangeTekst or FoutSoort.Utf16
        or FoutSoort.KapotteZip or FoutSoort.ZipCrc or FoutSoort.KapotteEnvelop;

    private static IEnumerable<string> Bsns(StoryMessage story) => story.Bericht.Clienten.Select(client => client.Bsn);
}
