using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Pipeline.Tests;

/// <summary>Toewijzingen that are not asked of the store again.</summary>
public sealed class ToewijzingCacheTests
{
    private const string Aanbieder = "12345678";
    private readonly List<DossierVraag> asked = [];

    [Fact]
    public async Task What_was_found_is_not_asked_again()
    {
        var cache = new ToewijzingCache(10);
        await AskAsync(cache, [1, 2], Stand(1, "A"), Stand(2, "B"));

        var answer = await AskAsync(cache, [2, 3], Stand(3, "C"));

        Assert.Equal([3L], asked[1].ToewijzingNummers);
        Assert.Equal(["2 B", "3 C"], Texts(answer));
    }

    [Fact]
    public async Task What_was_not_found_is_asked_again()
    {
        var cache = new ToewijzingCache(10);
        await AskAsync(cache, [1]);

        await AskAsync(cache, [1], Stand(1, "A"));

        Assert.Equal([1L], asked[1].ToewijzingNummers);
    }

    [Fact]
    public async Task Client_with_one_of_them_at_who_declares_is_known_there()
    {
        var cache = new ToewijzingCache(10);
        await AskAsync(cache, [1, 2], Stand(1, "A"), Stand(2, "B"));

        await cache.AskAsync(Vraag([1]) with { Declarerend = [("A", Aanbieder), ("A", "87654321"), ("B", Aanbieder)] }, Answering());

        Assert.Equal([("A", "87654321"), ("B", Aanbieder)], asked[1].Declarerend);
    }

    [Fact]
    public async Task Nothing_else_of_the_question_or_of_the_answer_changes()
    {
        var cache = new ToewijzingCache(10);
        await AskAsync(cache, [1], Stand(1, "A"));
        var vraag = Vraag([1]) with { Tellingen = [new(1)], LeveringBsns = ["A"], BsnsZonderNummer = ["A"] };

        var answer = await cache.AskAsync(vraag, Answering(Stand(1, "A"), Stand(null, "A")));

        Assert.Equal((vraag.Tellingen, vraag.LeveringBsns, vraag.BsnsZonderNummer), (asked[1].Tellingen, asked[1].LeveringBsns, asked[1].BsnsZonderNummer));
        Assert.Equal([1L, null], answer.Toewijzingen.Select(stand => stand.ToewijzingNummer));
        Assert.Equal(["12345678"], answer.LaatstePerioden.Select(periode => periode.Aanbieder));
    }

    [Fact]
    public async Task When_there_is_no_room_the_first_stay()
    {
        var cache = new ToewijzingCache(2);
        await AskAsync(cache, [1, 2, 3], Stand(1, "A"), Stand(2, "A"), Stand(3, "A"));

        await AskAsync(cache, [1, 2, 3], Stand(3, "A"));

        Assert.Equal([3L], asked[1].ToewijzingNummers);
    }

    private static DossierVraag Vraag(IReadOnlyList<long> nummers) =>
        new() { Bsns = [], ToewijzingNummers = nummers, Verwijderingen = [], Referenties = [], Identificaties = [] };

    private static ToewijzingStand Stand(long? nummer, string bsn) => new(bsn, Aanbieder, new ToegewezenProduct { ToewijzingNummer = nummer });

    private static IEnumerable<string> Texts(DossierGegevens gegevens) => gegevens.Toewijzingen.Select(stand => $"{stand.ToewijzingNummer} {stand.Bsn}");

    private Task<DossierGegevens> AskAsync(ToewijzingCache cache, IReadOnlyList<long> nummers, params ToewijzingStand[] found) => cache.AskAsync(Vraag(nummers), Answering(found));

    private Func<DossierVraag, Task<DossierGegevens>> Answering(params ToewijzingStand[] found) => vraag =>
    {
        asked.Add(vraag);
        return Task.FromResult(new DossierGegevens { Toewijzingen = found, LaatstePerioden = [(Aanbieder, new(2026, 1, 1))] });
    };
}
