using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Toewijzingen by number that stay in memory while the debits of a unit are judged: nothing changes a toewijzing then, and a client who
/// is declared for month after month has the same ones. Of a year of declaraties finding them again for each chunk was a quarter of what
/// PostgreSQL did.
/// </summary>
/// <param name="room">Toewijzingen that are kept, 450 bytes each. When there are more the first stay: chunk after chunk asks for them in the same order.</param>
internal sealed class ToewijzingCache(int room)
{
    private readonly Dictionary<long, ToewijzingStand> known = [];

    /// <summary>What is known for a question: of what is in memory the store is not asked again.</summary>
    /// <param name="vraag">The question.</param>
    /// <param name="askAsync">Asks the store.</param>
    public async Task<DossierGegevens> AskAsync(DossierVraag vraag, Func<DossierVraag, Task<DossierGegevens>> askAsync)
    {
        List<ToewijzingStand> here = [.. vraag.ToewijzingNummers.Where(known.ContainsKey).Select(nummer => known[nummer])];
        var answer = await askAsync(here.Count == 0 ? vraag : Without(vraag, here));
        foreach (var stand in answer.Toewijzingen)
        {
            if (known.Count < room && stand.ToewijzingNummer is { } nummer)
                known.TryAdd(nummer, stand);
        }

        return here.Count == 0 ? answer : answer with { Toewijzingen = [.. here.UnionBy(answer.Toewijzingen, stand => stand.Sleutel)] };
    }

    /// <summary>A client with one of these at who declares is known there (TR304): that is not asked either.</summary>
    private DossierVraag Without(DossierVraag vraag, List<ToewijzingStand> here)
    {
        var declarerend = here.Select(stand => (stand.Bsn, stand.Aanbieder)).ToHashSet();
        return vraag with
        {
            ToewijzingNummers = [.. vraag.ToewijzingNummers.Where(nummer => !known.ContainsKey(nummer))],
            Declarerend = [.. vraag.Declarerend.Where(key => !declarerend.Contains(key))],
        };
    }
}
