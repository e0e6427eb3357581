using System.Globalization;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>
/// What one gemeente knows in one domein about toewijzingen and what was declared on them. Kept by code of its own, so that the
/// manifest does not follow the engine.
/// </summary>
internal sealed class Kasboek
{
    private readonly Dictionary<string, Post> posten = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Bsn, string Aanbieder), List<Post>> perClient = [];
    private readonly Dictionary<(string Aanbieder, string Nummer), Boeking> boekingen = [];
    private readonly HashSet<(int Soort, string Aanbieder, string Nummer)> declaratieNummers = [];
    private readonly Dictionary<string, DateOnly> laatstePeriode = new(StringComparer.Ordinal);

    /// <summary>Takes in a 301: of each toewijzing the latest version counts (IV013).</summary>
    public void Neem(Bericht toewijzingsbericht)
    {
        var client = toewijzingsbericht.Client!;
        foreach (var product in client.ToegewezenProducten)
        {
            var beschikking = client.Beschikking?.BeschikkingNummer;
            var key = product.ToewijzingNummer is { } nummer
                ? nummer.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{toewijzingsbericht.Aanbieder}|{client.Bsn}|{beschikking}|{product.Product?.Categorie}|{product.Product?.Code}|{product.Ingangsdatum.DayNumber}");
            if (!posten.TryGetValue(key, out var post))
            {
                posten[key] = post = new(client.Bsn, toewijzingsbericht.Aanbieder, beschikking, product);
                if (!perClient.TryGetValue((client.Bsn, post.Aanbieder), out var own))
                    perClient[(client.Bsn, post.Aanbieder)] = own = [];
                own.Add(post);
            }
            else if ((product.Toewijzingsdatum, product.Toewijzingstijd).CompareTo((post.Product.Toewijzingsdatum, post.Product.Toewijzingstijd)) > 0)
            {
                post.Product = product;
            }
        }
    }

    /// <summary>Whether this aanbieder ever had a toewijzing for this client.</summary>
    public bool Kent(string bsn, string aanbieder) => perClient.ContainsKey((bsn, aanbieder));

    /// <summary>The toewijzing of a line, whichever client it is of; null when there is none, or not exactly one.</summary>
    public Post? Vind(string aanbieder, string bsn, Prestatie prestatie)
    {
        if (prestatie.ToewijzingNummer is { } nummer)
            return posten.TryGetValue(nummer.ToString(CultureInfo.InvariantCulture), out var post) && post.Aanbieder == aanbieder ? post : null;
        var fits = perClient.GetValueOrDefault((bsn, aanbieder), []).FindAll(own => Past(own, prestatie));
        return fits.Count == 1 ? fits[0] : null;
    }

    /// <summary>Whether a DeclaratieNummer was used.</summary>
    public bool IsGebruikt(Bericht bericht) => declaratieNummers.Contains(NummerOf(bericht));

    /// <summary>First day of the latest DeclaratiePeriode of an aanbieder.</summary>
    public DateOnly? LaatstePeriode(string aanbieder) => laatstePeriode.TryGetValue(aanbieder, out var day) ? day : null;

    /// <summary>The line with this ReferentieNummer.</summary>
    public Boeking? Boeking(string aanbieder, string nummer) => boekingen.GetValueOrDefault((aanbieder, nummer));

    /// <summary>Takes in the head of a declaratie.</summary>
    public void NeemKop(Bericht declaratie)
    {
        declaratieNummers.Add(NummerOf(declaratie));
        var from = declaratie.Declaratie!.PeriodeBegindatum;
        if (LaatstePeriode(declaratie.Aanbieder) is not { } latest || from > latest)
            laatstePeriode[declaratie.Aanbieder] = from;
    }

    /// <summary>Books a line. One that is refused only takes its number.</summary>
    public void Boek(string aanbieder, string bsn, Prestatie prestatie, Post? post, bool toegekend)
    {
        var credit = prestatie.IngediendBedrag.DebetCredit == "C";
        var vorige = prestatie.VorigReferentieNummer is { } vorig ? Boeking(aanbieder, vorig) : null;
        var boeking = new Boeking(bsn, prestatie, toegekend && credit ? vorige?.Post ?? post : post) { Toegekend = toegekend };
        if (!boekingen.TryAdd((aanbieder, prestatie.ReferentieNummer), boeking) && toegekend && !boekingen[(aanbieder, prestatie.ReferentieNummer)].Toegekend)
            boekingen[(aanbieder, prestatie.ReferentieNummer)] = boeking;
        if (!toegekend)
            return;
        if (credit && vorige is not null)
            vorige.Gecrediteerd = true;
        boeking.Post?.Tel(prestatie, credit ? -1 : 1);
    }

    private static (int, string, string) NummerOf(Bericht bericht) => (bericht.Soort.Nummer, bericht.Aanbieder, bericht.Declaratie!.DeclaratieNummer);

    private static bool Past(Post post, Prestatie prestatie)
    {
        var product = post.Product;
        if (product.RedenWijziging is "13" or "01" && product.Einddatum == product.Ingangsdatum)
            return false;
        if (prestatie.BeschikkingNummer is { } beschikking && beschikking != post.BeschikkingNummer)
            return false;
        if (product.Product is { } assigned && (assigned.Categorie != prestatie.ProductCategorie || (assigned.Code is { } code && code != prestatie.ProductCode)))
            return false;
        return prestatie.Einddatum >= product.Ingangsdatum && prestatie.Begindatum <= (product.Einddatum ?? DateOnly.MaxValue);
    }
}
