using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>Takes out of the declaratie of a night what cannot stand in it, and out of its answer.</summary>
internal static class DeclaratieCorrectie
{
    /// <summary>Corrects the declaraties of a night. One of which nothing is left has no clients then.</summary>
    /// <returns>True when anything changed: then the others must be looked at anew.</returns>
    public static bool Correct(RegionStories told)
    {
        var expected = told.Declaraties();
        var changed = false;
        foreach (var message in told.Night.Where(message => expected.ContainsKey(message.Bericht)))
            changed |= Correct(message, expected[message.Bericht]);
        return changed;
    }

    private static bool Correct(StoryMessage message, DeclaratieVerwachting expected)
    {
        IReadOnlyList<string> kop = message.Regel is { } regel ? [regel] : [];
        var wrong = expected.Regels.Where(line => !IsTold(message, line)).Select(line => line.ReferentieNummer).ToHashSet(StringComparer.Ordinal);
        wrong.UnionWith(message.GeweigerdeRegels.Keys.Except(expected.Regels.Select(line => line.ReferentieNummer), StringComparer.Ordinal));
        if (!kop.SequenceEqual(expected.Kop, StringComparer.Ordinal))
            wrong.UnionWith(message.Bericht.Clienten.SelectMany(client => client.Prestaties).Select(line => line.ReferentieNummer));
        if (wrong.Count == 0)
            return false;
        TakeOut(message, wrong);
        return true;
    }

    private static bool IsTold(StoryMessage message, (string ReferentieNummer, IReadOnlyList<string> Codes) line) =>
        message.GeweigerdeRegels.TryGetValue(line.ReferentieNummer, out var told) && line.Codes is [var only] && only == told;

    private static void TakeOut(StoryMessage message, HashSet<string> lines)
    {
        var bericht = message.Bericht;
        foreach (var client in bericht.Clienten)
            client.Prestaties.RemoveAll(line => lines.Contains(line.ReferentieNummer));
        bericht.Clienten.RemoveAll(client => client.Prestaties.Count == 0);
        bericht.Declaratie!.TotaalIngediendBedrag = DeclaratieAntwoorden.Total(bericht.Clienten.SelectMany(client => client.Prestaties));
        foreach (var line in lines)
            message.GeweigerdeRegels.Remove(line);
        if (message.Retour is { } antwoord && bericht.Clienten.Count > 0)
            DeclaratieAntwoorden.Fill(antwoord.Bericht, bericht, message.GeweigerdeRegels);
    }
}
