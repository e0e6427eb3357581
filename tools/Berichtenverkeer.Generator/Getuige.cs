using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// Says what must come of every declaratie of a night (OP080, OP366): per gemeente and domein first all 301s, then heads and credits
/// of all declaraties, then the 301s that remove, then the debits.
/// </summary>
public static class Getuige
{
    /// <summary>The declaraties of a night, by message.</summary>
    /// <param name="past">What went before: facts, as far as its answer went before too.</param>
    /// <param name="night">The messages of the night that are right in themselves, without those that are refused for anything but a rule on declaraties.</param>
    public static Dictionary<Bericht, DeclaratieVerwachting> Oordeel(IEnumerable<StoryMessage> past, IEnumerable<Bericht> night)
    {
        var result = new Dictionary<Bericht, DeclaratieVerwachting>(ReferenceEqualityComparer.Instance);
        var before = past.ToList();
        var answered = before.Where(message => message.Retour is not null).Select(message => message.Retour!).ToHashSet(ReferenceEqualityComparer.Instance);
        answered.IntersectWith(before);
        var units = before.ToLookup(message => UnitOf(message.Bericht));
        foreach (var unit in night.Where(bericht => bericht.Soort.Nummer is 301 or 303 or 323).GroupBy(UnitOf))
            Judge(BoekOf(units[unit.Key], answered), [.. unit], result);
        return result;
    }

    private static (string Gemeente, Domein Domein) UnitOf(Bericht bericht) => (bericht.Gemeente, bericht.Soort.Domein);

    private static Kasboek BoekOf(IEnumerable<StoryMessage> past, HashSet<object?> answered)
    {
        var boek = new Kasboek();
        foreach (var message in past)
        {
            var known = message.Retour is { } retour && answered.Contains(retour);
            if (message.Bericht.Soort.Nummer == 301 && !(known && message.Regel is not null))
                boek.Neem(message.Bericht);
            if (message.Bericht.Soort.Nummer is 303 or 323 && !(known && message.Regel is not null))
                BoekPast(boek, message, known);
        }

        return boek;
    }

    /// <summary>A line is granted until its answer says otherwise. Without ToewijzingNummer it is matched to nothing.</summary>
    private static void BoekPast(Kasboek boek, StoryMessage message, bool answered)
    {
        var bericht = message.Bericht;
        boek.NeemKop(bericht);
        foreach (var client in bericht.Clienten)
        {
            foreach (var line in client.Prestaties)
            {
                var post = line.ToewijzingNummer is null ? null : boek.Vind(bericht.Aanbieder, client.Bsn, line);
                boek.Boek(bericht.Aanbieder, client.Bsn, line, post, !(answered && message.GeweigerdeRegels.ContainsKey(line.ReferentieNummer)));
            }
        }
    }

    private static void Judge(Kasboek boek, List<Bericht> unit, Dictionary<Bericht, DeclaratieVerwachting> result)
    {
        var toewijzingen = unit.Where(bericht => bericht.Soort.Nummer == 301).ToList();
        foreach (var bericht in toewijzingen.Where(bericht => !IsRemoval(bericht)))
            boek.Neem(bericht);
        var declaraties = unit.Where(bericht => bericht.Soort.Nummer != 301)
            .OrderBy(bericht => bericht.Dagtekening).ThenBy(bericht => bericht.Afzender, StringComparer.Ordinal).ThenBy(bericht => bericht.Identificatie, StringComparer.Ordinal)
            .Select(bericht => new Rekening(boek, bericht)).ToList();
        foreach (var rekening in declaraties)
            rekening.Open();
        foreach (var bericht in toewijzingen.Where(IsRemoval))
            boek.Neem(bericht);
        foreach (var rekening in declaraties)
            result.Add(rekening.Bericht, rekening.Close());
    }

    private static bool IsRemoval(Bericht bericht) => bericht.Client!.ToegewezenProducten.TrueForAll(product => product.RedenWijziging is "13" or "01" && product.Einddatum == product.Ingangsdatum);
}
