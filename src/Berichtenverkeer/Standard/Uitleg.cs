namespace Berichtenverkeer.Standard;

/// <summary>Explains any code of the standard in Dutch: a message, BerichtCode, list, code, gemeente, product code, element or release.</summary>
public static class Uitleg
{
    private static readonly char[] Scheiding = [' ', '\t', '=', ':'];

    /// <summary>The explanation of what a user typed.</summary>
    /// <param name="code">"JW301", "436", "9322", "WJ759 6", "RedenBeeindiging 31", "0037", "11X01", "Eenheid", "iJw 3.2"; in any case.</param>
    public static UitlegAntwoord Of(string code) => Of(code, static _ => [], []);

    /// <summary>The same, with what is known outside the lists of the standard.</summary>
    /// <param name="code">What the user typed.</param>
    /// <param name="more">Further explanations of a word.</param>
    /// <param name="moreCodes">Every word that <paramref name="more"/> knows: what may have been meant.</param>
    internal static UitlegAntwoord Of(string code, Func<string, IEnumerable<UitlegItem>> more, IEnumerable<string> moreCodes)
    {
        var delen = code.Split(Scheiding, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var vraag = string.Join(' ', delen);
        List<UitlegItem> items = delen switch
        {
            [] => [],
            [var one] => OfOne(one),
            _ => OfPair(string.Concat(delen[..^1]), delen[^1]),
        };
        items.AddRange(more(string.Concat(delen)));
        if (items.Count == 0 && delen.Length > 1 && Gemeenten.FindByNaam(vraag) is { } gemeente)
        {
            items.Add(OfGemeente(gemeente));
        }

        // The title of a list may have spaces: "Reden beeindiging".
        if (items.Count == 0 && delen.Length > 1)
        {
            items.AddRange(CodeUitleg.OfLists(ListsByTitle(string.Concat(delen))));
        }

        if (items.Count > 0)
        {
            return new UitlegAntwoord(vraag, items, null, []);
        }

        return delen.Any(LooksLikeBsn)
            ? new UitlegAntwoord("", [], "Dit lijkt op een BSN en niet op een code van de standaard. Geef een BSN nooit als argument op.", [])
            : UitlegSuggesties.For(vraag, delen, moreCodes);
    }

    /// <summary>The lists that a word may mean: a number, a type, an element that is filled from a list, or a title.</summary>
    internal static IReadOnlyList<Codelijst> ListsOf(string woord)
    {
        if (Codelijsten.Find(woord) is { Count: > 0 } found)
        {
            return found;
        }

        var byElement = Elementen.ByNaam(woord)
            .Select(p => Codelijsten.For(p.Bericht.Release, p.Type.Naam))
            .OfType<Codelijst>()
            .Distinct()
            .ToList();
        return byElement.Count > 0 ? byElement : ListsByTitle(woord);
    }

    /// <summary>Eight or nine digits are no code of the standard, and what may be a BSN is never repeated.</summary>
    private static bool LooksLikeBsn(string woord) => woord.Count(char.IsAsciiDigit) is 8 or 9 && !woord.Any(char.IsLetter);

    private static List<UitlegItem> OfOne(string woord)
    {
        var elementen = Elementen.ByNaam(woord) is { Count: > 0 } byNaam ? byNaam : Elementen.ByType(woord);
        List<UitlegItem> items =
        [
            .. BerichtUitleg.Of(BerichtSoorten.All.Where(b => Is(b.Code, woord) || Is(b.Code[^3..], woord) || b.BerichtCodes.Contains(woord))),
            .. Releases.All.Where(r => Is(r.Standaard, woord)).Select(BerichtUitleg.Of),
            // The element says where it stands; once is enough.
            .. CodeUitleg.OfLists(ListsOf(woord)).Select(item => elementen.Count > 0 ? item with { Plaatsen = [] } : item),
            .. CodeUitleg.OfCodes(Codelijsten.All.Where(IsSelfEvident).SelectMany(l => l.Codes).Where(c => Is(c.Value, woord))),
            .. All(Gemeenten.Find(woord) ?? Gemeenten.FindByNaam(woord), OfGemeente),
            .. All(ProductCodes.Find(woord.ToUpperInvariant()), OfProductCode),
            .. ElementUitleg.Of(elementen),
        ];

        // A short code such as 31 stands in many lists: only when it is nothing by itself.
        return items.Count > 0
            ? items
            : [.. CodeUitleg.OfCodes(Codelijsten.All.SelectMany(l => l.Codes).Where(c => Is(c.Value, woord)))];
    }

    private static List<UitlegItem> OfPair(string woord, string code)
    {
        if (BerichtSoorten.Find(woord, code) is { } bericht)
        {
            return [.. BerichtUitleg.Of([bericht])];
        }

        if (Releases.Find(woord, code) is { } release)
        {
            return [BerichtUitleg.Of(release)];
        }

        return [.. CodeUitleg.OfCodes(ListsOf(woord).Select(l => CodeIn(l, code)).OfType<Code>())];
    }

    /// <summary>People leave leading zeros out: RedenWijziging 1 is 01.</summary>
    private static Code? CodeIn(Codelijst lijst, string code) =>
        lijst.Codes.FirstOrDefault(c => Is(c.Value, code))
        ?? lijst.Codes.FirstOrDefault(c => code.Length > 0 && Is(c.Value.TrimStart('0'), code.TrimStart('0')));

    /// <summary>Lists whose codes people call by themselves: retour codes and transport errors.</summary>
    private static bool IsSelfEvident(Codelijst lijst) => lijst.IsTransport || lijst.ElementNaam == "RetourCode";

    private static IReadOnlyList<Codelijst> ListsByTitle(string woord) =>
        [.. Codelijsten.All.Where(l => Is(l.Titel.Replace(" ", "", StringComparison.Ordinal), woord))];

    private static UitlegItem OfGemeente(Gemeente gemeente) => new(
        UitlegSoort.Gemeente,
        gemeente.Code,
        $"Gemeente {gemeente.Code}: {gemeente.Naam}",
        [
            new("Provincie", gemeente.Provincie),
            new("Jeugdregio", gemeente.Jeugdregio),
            new("Bestaat op", $"{Opsomming.Datum(gemeente.ReferenceDate)} (de lijst zegt niets over andere dagen)"),
        ],
        []);

    private static UitlegItem OfProductCode(ProductCode product) => new(
        UitlegSoort.ProductCode,
        product.Code,
        $"Productcode {product.Code}: {product.Naam}",
        [
            new("Categorie", CategorieTekst(product)),
            new("Groep", product.Groep),
            new("Lijst", $"landelijke hulpmiddelen (iWmo), van {Opsomming.Datum(product.ListDate)}"),
        ],
        []);

    private static string CategorieTekst(ProductCode product)
    {
        var release = Releases.All.Last(r => r.Domein == Domein.Wmo);
        return Codelijsten.For(release, "LDT_ProductCategorie")?.Find(product.Categorie) is { } categorie
            ? $"{categorie.Value} ({categorie.Label})"
            : product.Categorie;
    }

    private static IEnumerable<UitlegItem> All<T>(T? found, Func<T, UitlegItem> explain)
        where T : class => found is null ? [] : [explain(found)];

    private static bool Is(string name, string asked) => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase);
}
