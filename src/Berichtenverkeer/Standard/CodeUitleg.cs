namespace Berichtenverkeer.Standard;

/// <summary>Explains code lists and codes.</summary>
internal static class CodeUitleg
{
    /// <summary>One explanation per list, over all releases that have it.</summary>
    public static IEnumerable<UitlegItem> OfLists(IEnumerable<Codelijst> lijsten) =>
        lijsten.GroupBy(l => l.Naam, StringComparer.Ordinal).Select(group => OfList([.. group]));

    /// <summary>One explanation per list that the code is in: lists with equal codes per domain stay apart.</summary>
    public static IReadOnlyList<UitlegItem> OfCodes(IEnumerable<Code> codes)
    {
        var groups = codes.GroupBy(c => c.Lijst.Naam, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        return [.. groups.Select(group => OfCode(group, groups))];
    }

    private static UitlegItem OfList(IReadOnlyList<Codelijst> lijsten)
    {
        var last = lijsten[^1];
        List<UitlegRegel> regels = [new("Standaard", Opsomming.Namen(lijsten.Select(l => l.Release)))];
        if (last.Id is null)
        {
            regels.Add(new("Nummer", "niet bekend: deze lijst bestaat alleen in release 2.3"));
        }

        if (last.IsTransport)
        {
            regels.Add(new("Gebruik", "fouten van het transport; nooit een RetourCode"));
        }
        else
        {
            regels.Add(new("Type", last.Element));
        }

        foreach (var codes in lijsten.SelectMany(l => l.Codes).GroupBy(c => c.Value, StringComparer.Ordinal))
        {
            var all = codes.ToList();
            var kop = all.Count == lijsten.Count
                ? codes.Key
                : $"{codes.Key} (alleen {Opsomming.Namen(all.Select(c => c.Lijst.Release))})";
            regels.AddRange(Opsomming.PerRelease(kop, all, c => c.Lijst.Release, WithStatus));
        }

        return new UitlegItem(UitlegSoort.Codelijst, last.Naam, $"Codelijst {last.Naam}: {last.Titel}", regels, PlaatsenOf(last));
    }

    private static UitlegItem OfCode(IReadOnlyList<Code> codes, IReadOnlyList<IReadOnlyList<Code>> all)
    {
        var last = codes[^1];
        var lijst = last.Lijst;
        List<UitlegRegel> regels =
        [
            .. Per("Betekenis", c => c.Label),
            new("Codelijst", lijst.Id is null ? lijst.Titel : $"{lijst.Id} ({lijst.Titel})"),
            new("Standaard", Opsomming.Namen(codes.Select(c => c.Lijst.Release))),
            .. Per("Status", c => c.StatusTekst),
            .. Per("Geldig", Geldigheid),
            .. Per("Let op", c => c.Opmerking),
            .. codes.SelectMany(c => c.Verwijzingen).Select(v => v.Label).Distinct(StringComparer.Ordinal)
                .SelectMany(label => Per(label, c => Verwijzing(c, label))),
        ];
        if (lijst.ElementNaam == "RetourCode")
        {
            regels.Add(new("Staat in", "RetourCodes van een retourbericht of 325"));
        }

        if (all.Count > 1 && all.Any(other => IsTwin(codes, other)))
        {
            regels.Add(new("Pas op", $"in de andere wet betekent {last.Value} bij {lijst.ElementNaam} iets anders"));
        }

        return new UitlegItem(
            UitlegSoort.Code,
            last.Value,
            $"{lijst.ElementNaam} {last.Value}: {last.Label}",
            regels,
            lijst.ElementNaam == "RetourCode" ? [] : PlaatsenOf(lijst))
        {
            Element = lijst.ElementNaam,
        };

        IEnumerable<UitlegRegel> Per(string kop, Func<Code, string?> tekst) =>
            Opsomming.PerRelease(kop, codes, c => c.Lijst.Release, tekst);
    }

    /// <summary>Whether the other code fills the same element in the other domain, with another meaning.</summary>
    private static bool IsTwin(IReadOnlyList<Code> codes, IReadOnlyList<Code> other) =>
        codes[^1].Lijst.Element == other[^1].Lijst.Element
        && codes[^1].Lijst.Release.Domein != other[^1].Lijst.Release.Domein
        && Opsomming.Fold(codes[^1].Label) != Opsomming.Fold(other[^1].Label);

    private static string WithStatus(Code code) => code.StatusTekst is null || code.Status == CodeStatus.Transport
        ? code.Label
        : $"{code.Label} [{code.StatusTekst}]";

    private static string? Geldigheid(Code code) => (code.ValidFrom, code.ValidTo) switch
    {
        (null, null) => null,
        ({ } from, null) => $"vanaf {Opsomming.Datum(from)}",
        (null, { } to) => $"tot en met {Opsomming.Datum(to)}",
        ({ } from, { } to) => $"van {Opsomming.Datum(from)} tot en met {Opsomming.Datum(to)}",
    };

    private static string? Verwijzing(Code code, string label) =>
        code.Verwijzingen.FirstOrDefault(v => v.Label == label) is { } verwijzing
            ? Opsomming.En(verwijzing.Waarden.Select(w => w == "nvt" ? "niet van toepassing" : w))
            : null;

    private static IReadOnlyList<UitlegPlaats> PlaatsenOf(Codelijst lijst) => lijst.IsTransport
        ? []
        : UitlegPlaatsen.Of(Elementen.ByType(lijst.Element)
            .Where(p => Codelijsten.For(p.Bericht.Release, lijst.Element)?.Naam == lijst.Naam));
}
