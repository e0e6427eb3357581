namespace Berichtenverkeer.Standard;

/// <summary>Explains messages and releases.</summary>
internal static class BerichtUitleg
{
    /// <summary>One explanation per message code, over all its releases.</summary>
    public static IEnumerable<UitlegItem> Of(IEnumerable<BerichtSoort> soorten) =>
        soorten.GroupBy(b => b.Code, StringComparer.Ordinal).Select(group => Of([.. group]));

    public static UitlegItem Of(Release release) => new(
        UitlegSoort.Release,
        release.Name,
        $"{release.Name}: {release.Berichten.Count} berichten voor de {DomeinNaam(release.Domein)}",
        [.. release.Berichten.Select(b => new UitlegRegel(b.Code, $"{b.Naam}, {RichtingTekst(b.Richting)}"))],
        []);

    public static string RichtingTekst(Richting richting) =>
        richting == Richting.NaarAanbieder ? "van gemeente naar aanbieder" : "van aanbieder naar gemeente";

    private static UitlegItem Of(IReadOnlyList<BerichtSoort> soorten)
    {
        var last = soorten[^1];
        List<UitlegRegel> regels =
        [
            new("Standaard", Opsomming.Namen(soorten.Select(b => b.Release))),
            new("Wet", DomeinNaam(last.Domein)),
            new("Rol", RolTekst(last)),
            new("Richting", RichtingTekst(last.Richting)),
            .. PerRelease("BerichtCode", b => Opsomming.En(b.BerichtCodes, "of")),
            .. PerRelease("Reageert op", b => Names(b.AntwoordOp)),
            .. PerRelease("Retour", b => b.RetourSoort is { } retour ? Names([retour]) : null),
            .. PerRelease("Inhoudelijk antwoord", b => Names(b.FunctioneleAntwoorden)),
            new("In de header", HeaderTekst(last)),
            .. soorten.Select(b => new UitlegRegel($"Namespace {b.Release.Versie}", b.TargetNamespace)),
            .. soorten.SelectMany(b => Sleutels.For(b).Select(s => new UitlegRegel(
                $"Sleutel van {s.Pad} ({b.Release.Versie})",
                Opsomming.En(s.Elementen.Select(e => s.Optioneel.Contains(e, StringComparer.Ordinal) ? $"{e} (mag ontbreken)" : e))))),
            .. PerRelease("Retourcodes", RetourCodes),
        ];
        return new UitlegItem(UitlegSoort.Bericht, last.Code, $"{last.Code}: {last.Naam}", regels, []);

        IEnumerable<UitlegRegel> PerRelease(string kop, Func<BerichtSoort, string?> tekst) =>
            Opsomming.PerRelease(kop, soorten, b => b.Release, tekst);
    }

    private static string DomeinNaam(Domein domein) =>
        domein == Domein.Jw ? "Jeugdwet" : "Wet maatschappelijke ondersteuning (Wmo)";

    private static string RolTekst(BerichtSoort bericht) => bericht.Kind switch
    {
        BerichtKind.Heen => "heenbericht: opent het gesprek",
        BerichtKind.Retour => "retourbericht: zegt of het heenbericht verwerkt kon worden",
        _ => "antwoord: zegt wat de gemeente besloot",
    };

    private static string HeaderTekst(BerichtSoort bericht)
    {
        if (!bericht.HasAfzender)
        {
            return "Gemeente en Aanbieder, geen Afzender en Ontvanger";
        }

        var rollen = bericht.GemeenteIsAfzender
            ? "Afzender is de gemeente, Ontvanger de aanbieder"
            : "Afzender is de aanbieder, Ontvanger de gemeente";
        return bericht.Kind == BerichtKind.Retour ? $"{rollen} (zoals in het heenbericht)" : rollen;
    }

    private static string? RetourCodes(BerichtSoort bericht)
    {
        var codes = Codelijsten.For(bericht.Release, "LDT_RetourCode")!.Codes
            .Where(c => c.Related("messages").Contains(bericht.Code, StringComparer.Ordinal))
            .Select(c => c.Value);
        return Opsomming.En(codes);
    }

    private static string Names(IEnumerable<BerichtSoort> soorten) =>
        Opsomming.En(soorten.Select(b => $"{b.Code} ({b.Naam})"), "of");
}
