namespace Berichtenverkeer.Standard;

/// <summary>What may have been meant by a code that nobody knows.</summary>
internal static class UitlegSuggesties
{
    private const int Maximum = 5;

    public static UitlegAntwoord For(string vraag, string[] delen, IEnumerable<string> moreCodes)
    {
        if (delen.Length == 0)
        {
            return new UitlegAntwoord(vraag, [], "Geef een code op, zoals JW301, 9322, WJ001, \"Eenheid 82\" of 0037.", []);
        }

        if (delen.Length > 1 && Uitleg.ListsOf(string.Concat(delen[..^1])) is { Count: > 0 } lijsten)
        {
            var woord = string.Join(' ', delen[..^1]);
            var codes = lijsten.SelectMany(l => l.Codes).Select(c => c.Value).Distinct(StringComparer.Ordinal);
            List<string> naast = [.. Closest(delen[^1], codes, int.MaxValue).Select(c => $"{woord} {c}")];
            var namen = Opsomming.En(lijsten.Select(l => l.Naam).Distinct(StringComparer.Ordinal));
            return new UitlegAntwoord(vraag, [], $"Code {delen[^1]} bestaat niet in {namen}. Wel bestaat bijvoorbeeld {Opsomming.En(naast, "of")}.", naast);
        }

        // One wrong character in a short code, a third of a long name: more is guessing.
        var suggesties = Closest(vraag, Candidates().Concat(moreCodes), Math.Max(1, vraag.Length / 3)).ToList();
        var melding = suggesties.Count == 0
            ? $"Onbekend: '{vraag}' is geen bericht, regel, codelijst, code, gemeente, productcode of element van de standaard."
            : $"Onbekend: '{vraag}'. Misschien bedoelt u {Opsomming.En(suggesties, "of")}.";
        return new UitlegAntwoord(vraag, [], melding, suggesties);
    }

    /// <summary>Number of single characters to change, add, drop or swap with a neighbour.</summary>
    internal static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var change = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(change, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }

    private static IEnumerable<string> Closest(string asked, IEnumerable<string> candidates, int limit)
    {
        var folded = asked.ToUpperInvariant();
        return candidates
            .Select(c => (Code: c, Distance: Distance(folded, c.ToUpperInvariant())))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Code, StringComparer.Ordinal)
            .Take(Maximum)
            .Select(c => c.Code);
    }

    private static IEnumerable<string> Candidates() =>
        BerichtSoorten.All.Select(b => b.Code)
            .Concat(BerichtSoorten.All.SelectMany(b => b.BerichtCodes))
            .Concat(Codelijsten.All.Select(l => l.Naam))
            .Concat(Codelijsten.All.Where(l => l.IsTransport || l.ElementNaam == "RetourCode").SelectMany(l => l.Codes).Select(c => c.Value))
            .Concat(Gemeenten.All.SelectMany(g => new[] { g.Code, g.Naam }))
            .Concat(ProductCodes.All.Select(p => p.Code))
            .Concat(Elementen.All.SelectMany(p => new[] { p.Naam, p.Type.Naam }))
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
