using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>What the stories of a region say together, as far as faults across messages are built on it.</summary>
internal sealed class FoutRegio
{
    private readonly Dictionary<(string Gemeente, Domein Domein, long Nummer), List<(DateOnly Datum, ToegewezenProduct Product)>> toewijzingen = [];
    private readonly HashSet<(string Gemeente, Domein Domein, string Aanbieder, string Bsn, DateOnly Dag)> leveringen = [];
    private readonly HashSet<(string Gemeente, Domein Domein, long Nummer)> gedeclareerd = [];
    private readonly HashSet<(string Gemeente, Domein Domein, long Nummer)> gecrediteerd = [];
    private readonly Dictionary<(string Gemeente, Domein Domein, string Aanbieder), FoutVerleden> verleden = [];
    private readonly IEnumerator<string> bsns;
    private int count;

    public FoutRegio(RegionOptions options, RegionStories told)
    {
        Options = options;
        bsns = TestBsn.All().Skip(options.Clienten).GetEnumerator();
        foreach (var story in told.Past.Concat(told.Night).Where(story => story.Bericht.Soort.Kind == BerichtKind.Heen))
            Take(story);
        foreach (var story in told.Past.Where(story => story is { Bericht.Soort.Nummer: 323, RetourCode: null }))
            TakeDeclaratie(story.Bericht);
        foreach (var story in told.Night.Where(story => story.Bericht.Soort.Nummer is 303 or 323))
            TakeCredits(story.Bericht);
        gedeclareerd.ExceptWith(gecrediteerd);
        var before = told.Past.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var story in told.Past.Where(story => story is { Bericht.Soort.Nummer: 323, Regel: null, Retour: not null } && before.Contains(story.Retour)))
            VerledenOf(story.Bericht).Take(story);
    }

    public RegionOptions Options { get; }

    /// <summary>A number that no story uses, for what must be unknown or new.</summary>
    public int Next() => ++count;

    /// <summary>A ToewijzingNummer that no story uses.</summary>
    public long NewToewijzingNummer() => 900_000_000 + Next();

    /// <summary>A ReferentieAanbieder that no story uses.</summary>
    public string NewReferentie() => string.Create(CultureInfo.InvariantCulture, $"REF-F-{Next():D7}");

    /// <summary>The Bsn of a client that no story is about.</summary>
    public string NewBsn() => bsns.MoveNext() ? bsns.Current : throw new InvalidOperationException("No fictitious Bsn is left.");

    public ToegewezenProduct? Toewijzing(Bericht bericht, long nummer, DateOnly before)
    {
        if (!toewijzingen.TryGetValue((bericht.Gemeente, bericht.Soort.Domein, nummer), out var versions))
            return null;
        return versions.FindLast(version => version.Datum < before).Product;
    }

    public bool HasLevering(Bericht bericht, DateOnly day) =>
        leveringen.Contains((bericht.Gemeente, bericht.Soort.Domein, bericht.Aanbieder, bericht.Client!.Bsn, day));

    /// <summary>What was declared and answered before the night, by the same aanbieder to the same gemeente.</summary>
    public FoutVerleden VerledenOf(Bericht bericht)
    {
        var key = (bericht.Gemeente, bericht.Soort.Domein, bericht.Aanbieder);
        if (!verleden.TryGetValue(key, out var known))
            verleden[key] = known = new();
        return known;
    }

    /// <summary>Whether a line on this toewijzing was declared before the night and not credited.</summary>
    public bool IsGedeclareerd(Bericht bericht, long nummer) => gedeclareerd.Contains((bericht.Gemeente, bericht.Soort.Domein, nummer));

    private void Take(StoryMessage story)
    {
        var bericht = story.Bericht;
        if (bericht.Soort.Nummer is 305 or 307)
            leveringen.Add((bericht.Gemeente, bericht.Soort.Domein, bericht.Aanbieder, bericht.Client!.Bsn, story.Datum));
        if (bericht.Soort.Nummer != 301 || story.RetourCode is not null)
            return;
        foreach (var product in bericht.Client!.ToegewezenProducten)
        {
            if (product.ToewijzingNummer is not { } nummer)
                continue;
            var key = (bericht.Gemeente, bericht.Soort.Domein, nummer);
            if (!toewijzingen.TryGetValue(key, out var versions))
                toewijzingen[key] = versions = [];
            versions.Add((story.Datum, product));
        }
    }

    /// <summary>Goes by toewijzing: one that ever had a credit is left alone.</summary>
    private void TakeDeclaratie(Bericht bericht)
    {
        foreach (var prestatie in bericht.Clienten.SelectMany(client => client.Prestaties))
        {
            if (prestatie.ToewijzingNummer is not { } nummer)
                continue;
            var key = (bericht.Gemeente, bericht.Soort.Domein, nummer);
            if (prestatie.IngediendBedrag.DebetCredit == "D")
                gedeclareerd.Add(key);
        }

        TakeCredits(bericht);
    }

    /// <summary>Credits of the night count before a removal does (OP366).</summary>
    private void TakeCredits(Bericht bericht) => gecrediteerd.UnionWith(
        bericht.Clienten.SelectMany(client => client.Prestaties)
            .Where(prestatie => prestatie is { IngediendBedrag.DebetCredit: "C", ToewijzingNummer: not null })
            .Select(prestatie => (bericht.Gemeente, bericht.Soort.Domein, prestatie.ToewijzingNummer!.Value)));
}
