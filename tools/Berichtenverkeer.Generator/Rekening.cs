using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>One declaratie that the witness judges: first its head and credits, later its debits.</summary>
internal sealed class Rekening(Kasboek boek, Bericht bericht)
{
    private readonly Dictionary<Prestatie, List<string>> refused = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> clients = new(StringComparer.Ordinal);
    private List<string> kop = [];

    public Bericht Bericht { get; } = bericht;

    /// <summary>Head and credits.</summary>
    public void Open()
    {
        kop = Kasregels.OpKop(boek, Bericht);
        if (kop.Count > 0)
            return;
        boek.NeemKop(Bericht);
        foreach (var (client, line) in Lines(credits: true))
            Book(client, line, Kasregels.OpCredit);
    }

    /// <summary>Debits, and what has become of it all.</summary>
    public DeclaratieVerwachting Close()
    {
        var lines = Bericht.Clienten.SelectMany(client => client.Prestaties).ToList();
        var ingediend = lines.Sum(Signed);
        if (kop.Count > 0)
            return new() { Kop = kop, Aantal = lines.Count, Ingediend = ingediend };
        foreach (var (client, line) in Lines(credits: false))
            Book(client, line, Kasregels.OpDebet);
        return new()
        {
            Clienten = [.. clients],
            Regels = [.. lines.Where(refused.ContainsKey).Select(line => (line.ReferentieNummer, (IReadOnlyList<string>)[.. refused[line].Order(StringComparer.Ordinal)]))],
            Aantal = lines.Count,
            Ingediend = ingediend,
            Toegekend = lines.Where(line => !refused.ContainsKey(line)).Sum(Signed),
        };
    }

    private IEnumerable<(Client Client, Prestatie Line)> Lines(bool credits) => Bericht.Clienten
        .SelectMany(client => client.Prestaties.Select(line => (client, line)))
        .Where(pair => pair.line.IngediendBedrag.DebetCredit == "C" == credits);

    private void Book(Client client, Prestatie line, Func<Kasboek, Bericht, Client, Prestatie, List<string>> judge)
    {
        var known = boek.Kent(client.Bsn, Bericht.Aanbieder);
        if (!known)
            clients.Add("TR304");
        var codes = known ? judge(boek, Bericht, client, line) : [];
        if (!known || codes.Count > 0)
            refused.Add(line, codes);
        var post = known ? boek.Vind(Bericht.Aanbieder, client.Bsn, line) : null;
        boek.Boek(Bericht.Aanbieder, client.Bsn, line, post?.Bsn == client.Bsn ? post : null, known && codes.Count == 0);
    }

    private static long Signed(Prestatie line) => line.IngediendBedrag.DebetCredit == "C" ? -line.IngediendBedrag.Bedrag : line.IngediendBedrag.Bedrag;
}
