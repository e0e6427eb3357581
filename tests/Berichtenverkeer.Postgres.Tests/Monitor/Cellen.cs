using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>All counts of an answer by name, and everything that a reader knows about how they add up: what an attacker has.</summary>
internal sealed class Cellen
{
    private readonly List<(string[] Delen, string Som)> optellingen = [];

    public Cellen(MonitorCijfers cijfers)
    {
        var t = cijfers.Tegels;
        Put("beoordeeld", t.Beoordeeld);
        Put("administratief", t.Administratief);
        Put("tenzij", t.Tenzij);
        Put("open", t.Open);
        Put("gewijzigd", t.Gewijzigd);
        Sum(["administratief", "tenzij"], "beoordeeld");
        foreach (var b in cijfers.Bepalingen)
        {
            Put($"geraakt {b.Id}", b.Geraakt);
            Put($"primair {b.Id}", b.AlsPrimaire);
            foreach (var grond in b.Gronden)
                Put($"grond {b.Id} {grond.Code}", grond.Aantal);
            if (b.Gronden.Count == 1)
                Sum([$"grond {b.Id} {b.Gronden[0].Code}"], $"geraakt {b.Id}");
        }

        foreach (var set in cijfers.Sets)
            Put($"set {set.Bepalingen}", set.Aantal);
        var sets = cijfers.Sets.Select(set => set.Bepalingen).ToList();
        Sum([.. sets.Select(set => $"set {set}")], "tenzij");
        foreach (var b in cijfers.Bepalingen)
        {
            Sum(SetsWith(b.Id), $"geraakt {b.Id}");
            Sum([.. sets.Where(set => set == b.Id || set.StartsWith(b.Id + "+", StringComparison.Ordinal)).Select(set => $"set {set}")], $"primair {b.Id}");
            Put($"enige {b.Id}", b.AlsEnige);
            Sum([.. sets.Where(set => set == b.Id).Select(set => $"set {set}")], $"enige {b.Id}");
        }

        foreach (var cel in cijfers.Overlap)
        {
            Put($"overlap {cel.Rij} {cel.Kolom}", cel.Aantal);
            Sum([.. SetsWith(cel.Rij).Intersect(SetsWith(cel.Kolom), StringComparer.Ordinal)], $"overlap {cel.Rij} {cel.Kolom}");
        }

        foreach (var p in cijfers.Trend)
        {
            Put($"trend {p.Naam} a", p.Administratief);
            Put($"trend {p.Naam} t", p.Tenzij);
            foreach (var (id, hits) in p.Bepalingen)
                Put($"trend {p.Naam} {id}", hits);
        }

        Sum([.. cijfers.Trend.Select(p => $"trend {p.Naam} a")], "administratief");
        Sum([.. cijfers.Trend.Select(p => $"trend {p.Naam} t")], "tenzij");
        foreach (var b in cijfers.Bepalingen)
            Sum([.. cijfers.Trend.Select(p => $"trend {p.Naam} {b.Id}")], $"geraakt {b.Id}");

        foreach (var split in cijfers.Uitsplitsingen)
        {
            foreach (var r in split.Regels)
            {
                Put($"{split.Soort} {r.Code} n", r.Beoordeeld);
                Put($"{split.Soort} {r.Code} a", r.Administratief);
                Put($"{split.Soort} {r.Code} t", r.Tenzij);
                Sum([$"{split.Soort} {r.Code} a", $"{split.Soort} {r.Code} t"], $"{split.Soort} {r.Code} n");
            }

            foreach (var (kolom, tegel) in Kolommen)
            {
                Sum([.. split.Regels.Select(r => $"{split.Soort} {r.Code} {kolom}")], tegel);
                // A product belongs to its categorie, and a verwijzer to one kind of message.
                var ouder = split.Soort switch { "product" => "categorie", "verwijzer" => "berichtsoort", _ => null };
                if (ouder is null)
                    continue;
                foreach (var groep in split.Regels.GroupBy(r => ouder == "categorie" ? r.Code[..2] : r.Code == "nvt" ? "317" : "315"))
                    Sum([.. groep.Select(r => $"{split.Soort} {r.Code} {kolom}")], $"{ouder} {groep.Key} {kolom}");
            }
        }

        var werkelijk = cijfers.Filter.Telling == Telling.Werkelijk;
        foreach (var cel in cijfers.Uitkomsten)
            Put(NameOf(cel), cel.Aantal);
        Sum(Cells(cel => !Tenzij(cel)), "administratief");
        Sum(Cells(Tenzij), "tenzij");
        Sum(Cells(cel => cel.Uitkomst is "open" or "in_onderzoek"), "open");
        Sum(Cells(cel => cel.Advies != cel.Werkelijk), "gewijzigd");
        foreach (var klasse in cijfers.Open)
        {
            Put($"klasse {klasse.Naam} open", klasse.Open);
            Put($"klasse {klasse.Naam} onderzoek", klasse.InOnderzoek);
        }

        Virtual("open zonder antwoord");
        Virtual("in onderzoek");
        Sum([.. cijfers.Open.Select(klasse => $"klasse {klasse.Naam} open")], "open zonder antwoord");
        Sum([.. cijfers.Open.Select(klasse => $"klasse {klasse.Naam} onderzoek")], "in onderzoek");
        Sum(Cells(cel => cel.Uitkomst == "open"), "open zonder antwoord");
        Sum(Cells(cel => cel.Uitkomst == "in_onderzoek"), "in onderzoek");
        foreach (var d in cijfers.Doorlooptijden)
        {
            Put($"eerste {d.Groep}", d.Aantal);
            Put($"afgerond {d.Groep}", d.Afgerond);
        }

        foreach (var (groep, tenzij) in new[] { ("administratief", false), ("tenzij", true) })
        {
            Sum(Cells(cel => Tenzij(cel) == tenzij && cel.Uitkomst != "open"), $"eerste {groep}");
            Sum(Cells(cel => Tenzij(cel) == tenzij && cel.Uitkomst is not ("open" or "in_onderzoek")), $"afgerond {groep}");
        }

        foreach (var set in cijfers.Regelsets)
            Put($"regelset {set.Hash}", set.Aantal);
        Sum([.. cijfers.Regelsets.Select(set => $"regelset {set.Hash}")], "beoordeeld");

        bool Tenzij(UitkomstCel cel) => (werkelijk ? cel.Werkelijk : cel.Advies) == "tenzij";
        string[] Cells(Func<UitkomstCel, bool> which) => [.. cijfers.Uitkomsten.Where(which).Select(NameOf)];
        string[] SetsWith(string id) => [.. sets.Where(set => set.Split('+').Contains(id)).Select(set => $"set {set}")];
    }

    /// <summary>Count by name; null is hidden.</summary>
    public Dictionary<string, long?> Waarden { get; } = new(StringComparer.Ordinal);

    private static (string Kolom, string Tegel)[] Kolommen => [("n", "beoordeeld"), ("a", "administratief"), ("t", "tenzij")];

    /// <summary>Every hidden count that follows from the others by solving all additions together.</summary>
    public Dictionary<string, double> TeBerekenen()
    {
        var unknown = Waarden.Where(cell => cell.Value is null).Select(cell => cell.Key).ToList();
        var index = unknown.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var rows = new List<double[]>();
        foreach (var (delen, som) in optellingen)
        {
            var row = new double[unknown.Count + 1];
            foreach (var (name, sign) in delen.Select(deel => (deel, 1.0)).Append((som, -1.0)))
            {
                if (index.TryGetValue(name, out var i))
                    row[i] += sign;
                else
                    row[^1] -= sign * Waarden[name]!.Value;
            }

            rows.Add(row);
        }

        var rank = 0;
        for (var column = 0; column < unknown.Count && rank < rows.Count; column++)
        {
            var pivot = rank;
            for (var r = rank; r < rows.Count; r++)
            {
                if (Math.Abs(rows[r][column]) > Math.Abs(rows[pivot][column]))
                    pivot = r;
            }

            if (Math.Abs(rows[pivot][column]) < 1e-9)
                continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            var by = rows[rank][column];
            for (var c = 0; c <= unknown.Count; c++)
                rows[rank][c] /= by;
            for (var r = 0; r < rows.Count; r++)
            {
                var factor = rows[r][column];
                if (r == rank || Math.Abs(factor) < 1e-12)
                    continue;
                for (var c = column; c <= unknown.Count; c++)
                    rows[r][c] -= factor * rows[rank][c];
            }

            rank++;
        }

        // A row with one unknown left gives its value.
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in rows.Take(rank))
        {
            var left = Enumerable.Range(0, unknown.Count).Where(c => Math.Abs(row[c]) > 1e-7).ToList();
            if (left.Count == 1)
                found[unknown[left[0]]] = row[^1] / row[left[0]];
        }

        return found;
    }

    /// <summary>Every addition of which all counts are shown is right.</summary>
    public IEnumerable<string> Onjuist() => optellingen
        .Where(o => Waarden[o.Som] is { } som && o.Delen.All(deel => Waarden[deel] is not null) && o.Delen.Sum(deel => Waarden[deel]!.Value) != som)
        .Select(o => $"{string.Join(" + ", o.Delen)} is niet {o.Som}");

    private static string NameOf(UitkomstCel cel) => $"uitkomst {cel.Advies} {cel.Werkelijk} {cel.Overleg} {cel.Uitkomst} {cel.Anders} {cel.Reden}";

    private void Put(string name, Aantal aantal) => Waarden.Add(name, aantal.Waarde);

    /// <summary>A number that nobody shows, but that additions have in common.</summary>
    private void Virtual(string name) => Waarden.Add(name, null);

    private void Sum(string[] delen, string som) => optellingen.Add((delen, som));
}
