namespace Berichtenverkeer.Standard;

/// <summary>Explains elements and types of the schemas.</summary>
internal static class ElementUitleg
{
    /// <summary>One explanation per type: Soort of an address is something else than Soort of a relation.</summary>
    public static IEnumerable<UitlegItem> Of(IEnumerable<ElementPlaats> plaatsen) =>
        plaatsen.GroupBy(p => p.Type.Naam, StringComparer.Ordinal).Select(group => Of([.. group]));

    private static UitlegItem Of(IReadOnlyList<ElementPlaats> plaatsen)
    {
        var type = plaatsen[^1].Type;
        var namen = plaatsen.Select(p => p.Naam).Distinct(StringComparer.Ordinal).ToList();
        List<UitlegRegel> regels = [];
        if (type.Toelichting is not null)
        {
            regels.Add(new("Toelichting", type.Toelichting));
        }

        regels.Add(new("Type", type.Naam));
        if (type.IsBasis && namen.Count > 1)
        {
            regels.Add(new("Elementen", Opsomming.En(namen)));
        }

        regels.AddRange(type.Basis is null ? Inhoud(plaatsen) : Waarden(plaatsen));
        regels.AddRange(plaatsen
            .Select(p => Codelijsten.For(p.Bericht.Release, type.Naam))
            .OfType<Codelijst>()
            .Distinct()
            .GroupBy(l => l.Naam, StringComparer.Ordinal)
            .Select(g => new UitlegRegel("Codelijst", $"{g.Key} ({g.First().Titel}) in {Opsomming.Namen(g.Select(l => l.Release))}")));

        var naam = namen.Count == 1 ? namen[0] : type.Naam;
        return new UitlegItem(UitlegSoort.Element, naam, $"Element {naam}{(naam == type.Naam ? "" : $" ({type.Naam})")}", regels, UitlegPlaatsen.Of(plaatsen));
    }

    /// <summary>The limits, per release where they differ, and what every message of a release adds to them.</summary>
    private static IEnumerable<UitlegRegel> Waarden(IReadOnlyList<ElementPlaats> plaatsen)
    {
        var perRelease = plaatsen.GroupBy(p => p.Bericht.Release).Select(g => (Release: g.Key, Plaatsen: g.ToList())).ToList();
        return Opsomming.PerRelease("Waarde", perRelease, x => x.Release, x => WaardeTekst(x.Plaatsen[0].Type))
            .Concat(Opsomming.PerRelease("Nauwer", perRelease, x => x.Release, x => NauwerTekst(x.Plaatsen)));
    }

    /// <summary>Null when the places differ: the BerichtCode of one message says nothing about the element.</summary>
    private static string? NauwerTekst(IReadOnlyList<ElementPlaats> plaatsen)
    {
        var teksten = plaatsen.Select(p => string.Join(", ", p.Nauwer.Select(FacetTekst))).Distinct(StringComparer.Ordinal).ToList();
        return teksten.Count == 1 ? teksten[0] : null;
    }

    /// <summary>The children, per group of messages in which they are the same.</summary>
    private static IEnumerable<UitlegRegel> Inhoud(IReadOnlyList<ElementPlaats> plaatsen)
    {
        var groepen = plaatsen
            .GroupBy(p => p.Bericht)
            .GroupBy(g => Kinderen(g.First()), StringComparer.Ordinal)
            .ToList();
        return groepen.Select(g => new UitlegRegel(
            groepen.Count == 1 ? "Inhoud" : $"Inhoud in {Opsomming.En(g.Select(b => $"{b.Key.Code} {b.Key.Release.Versie}"))}",
            g.Key));
    }

    private static string Kinderen(ElementPlaats plaats) =>
        Opsomming.En(Elementen.Of(plaats.Bericht).Where(p => IsChild(p.Pad, plaats.Pad)).Select(Kind));

    private static bool IsChild(string pad, string ouder) =>
        pad.Length > ouder.Length && pad.StartsWith(ouder, StringComparison.Ordinal) && pad.LastIndexOf('/') == ouder.Length;

    private static string Kind(ElementPlaats plaats) => (plaats.IsVerplicht, plaats.IsHerhaalbaar) switch
    {
        (true, false) => plaats.Naam,
        (false, false) => $"{plaats.Naam} (mag ontbreken)",
        (true, true) => $"{plaats.Naam} (een of meer)",
        (false, true) => $"{plaats.Naam} (nul of meer)",
    };

    private static string WaardeTekst(SchemaType type)
    {
        var basis = type.Basis switch
        {
            "string" => "tekst",
            "integer" => "geheel getal",
            "date" => "datum (jjjj-mm-dd)",
            "time" => "tijd (uu:mm:ss)",
            var other => other!,
        };
        return string.Join(", ", [basis, .. type.Facetten.Select(FacetTekst), .. Keuze(type)]);
    }

    private static IEnumerable<string> Keuze(SchemaType type) =>
        type.Waarden.Count == 0 ? [] : [$"een van {type.Waarden.Count} codes"];

    private static string FacetTekst(SchemaFacet facet) => facet.Soort switch
    {
        "length" => $"precies {facet.Waarde} tekens",
        "minLength" => $"ten minste {facet.Waarde} {(facet.Waarde == "1" ? "teken" : "tekens")}",
        "maxLength" => $"ten hoogste {facet.Waarde} {(facet.Waarde == "1" ? "teken" : "tekens")}",
        "minInclusive" => $"vanaf {facet.Waarde}",
        "maxInclusive" => $"tot en met {facet.Waarde}",
        "totalDigits" => $"ten hoogste {facet.Waarde} cijfers",
        "fractionDigits" => $"ten hoogste {facet.Waarde} decimalen",
        "pattern" => $"volgens patroon {facet.Waarde}",
        "whiteSpace" => $"witruimte: {facet.Waarde}",
        _ => $"{facet.Soort} {facet.Waarde}",
    };
}
