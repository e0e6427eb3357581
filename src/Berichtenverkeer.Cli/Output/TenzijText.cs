using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The history of a judged verzoek in sentences.</summary>
internal static class TenzijText
{
    private const string Redenen = "WJ759";

    public static void Write(Screen screen, IReadOnlyList<TenzijDetail> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0)
                screen.Data("");
            screen.Data(Head(found[i]));
            foreach (var line in Lines(found[i]))
                screen.Data("  " + line);
        }
    }

    /// <summary>The explanation, one or more sentences a line.</summary>
    public static IEnumerable<string> Lines(TenzijDetail verzoek) =>
        new[] { Gevraagd(verzoek), $"Advies: {verzoek.Advies}. {verzoek.Toelichting}" }
            .Concat(verzoek.Gronden.Select(Grond))
            .Concat(verzoek.Register.Select(Registratie))
            .Append(Werkelijk(verzoek))
            .Append(Verloop(verzoek))
            .Concat(Termijnen(verzoek));

    /// <summary>How it went, without dates.</summary>
    public static string UitkomstWoord(string uitkomst) => uitkomst switch
    {
        "open" => "wacht op antwoord",
        "in_onderzoek" => "in onderzoek",
        "direct_toegekend" => "direct toegekend",
        "toegekend_na_onderzoek" => "toegekend na onderzoek",
        "afgewezen" => "afgewezen",
        _ => DutchNames.Words(uitkomst),
    };

    private static string Head(TenzijDetail verzoek)
    {
        var gemeente = Standard.Gemeenten.Find(verzoek.Gemeente)?.Naam is { } naam ? $"{verzoek.Gemeente} {naam}" : verzoek.Gemeente;
        return $"Verzoek {verzoek.Referentie} van aanbieder {verzoek.Aanbieder} aan gemeente {gemeente} ({(verzoek.Domein == "jw" ? "Jeugdwet" : "Wmo")})";
    }

    private static string Gevraagd(TenzijDetail verzoek)
    {
        var product = verzoek.Code ?? (verzoek.Categorie is { } categorie ? $"categorie {categorie}" : "zonder product");
        var periode = verzoek.Begin is { } begin
            ? $", {DutchFormat.Date(begin)} {(verzoek.Eind is { } eind ? $"tot en met {DutchFormat.Date(eind)}" : "zonder einddatum")}"
            : "";
        var waarde = verzoek.Waarde is { } eurocent ? $", waarde € {DutchFormat.Euro(eurocent)}" : "";
        return $"Gevraagd met {verzoek.Soort} van {DutchFormat.Date(verzoek.Dagtekening)} (berichtnummer {verzoek.BerichtId}, volgnummer {verzoek.Volgnr}): {product}{periode}{waarde}.";
    }

    private static string Grond(TenzijGrond grond)
    {
        var naam = GrondCatalogus.Alle.FirstOrDefault(info => info.Code == grond.Grond)?.Naam;
        return $"{(grond.Uitslag == "waar" ? "Geldt" : "Niet te beoordelen")}: {grond.Bepaling}/{grond.Grond}{(naam is null ? "" : $" ({naam})")}. {grond.Uitleg}";
    }

    private static string Registratie(TenzijRegistratie registratie)
    {
        var parts = new List<string>();
        if (registratie.Oordeel is { } oordeel)
            parts.Add($"oordeel {oordeel} ({registratie.Reden})");
        if (registratie.OverlegOp is { } overleg)
            parts.Add($"overleg op {DutchFormat.Date(overleg)}");
        if (registratie.Uitkomst is { } uitkomst)
            parts.Add($"uitkomst {uitkomst}");
        var what = parts.Count == 0 ? "wat eerder is vastgelegd geldt niet meer" : string.Join(", ", parts);
        var moment = DutchFormat.Moment(new(DateTime.SpecifyKind(registratie.Op, DateTimeKind.Utc)));
        return $"Vastgelegd op {moment} door {registratie.Door}{(registratie.Bron == "opdracht" ? "" : " (uit een bestand)")}: {what}.";
    }

    private static string Werkelijk(TenzijDetail verzoek) => verzoek.Werkelijk == verzoek.Advies
        ? $"Geldt als: {verzoek.Werkelijk}, zoals geadviseerd."
        : $"Geldt als: {verzoek.Werkelijk}, anders dan geadviseerd.";

    private static string Verloop(TenzijDetail verzoek)
    {
        var parts = new List<string>();
        if (verzoek.OnderzoekOp is { } onderzoek)
            parts.Add($"in onderzoek op {DutchFormat.Date(onderzoek)}");
        if (verzoek.ToegekendOp is { } toegekend)
            parts.Add($"toegekend op {DutchFormat.Date(toegekend)}{(verzoek.AndersToegekend == true ? ", anders dan gevraagd" : "")}");
        if (verzoek.AfgewezenOp is { } afgewezen)
            parts.Add($"afgewezen op {DutchFormat.Date(afgewezen)}{RedenOf(verzoek.RedenAfwijzing)}");
        return $"Verloop: {UitkomstWoord(verzoek.Uitkomst)}{(parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})")}.";
    }

    private static string RedenOf(string? code)
    {
        if (code is null)
            return "";
        var label = Codelijsten.Find(Redenen).Select(lijst => lijst.Find(code)?.Label).LastOrDefault(found => found is not null);
        return label is null ? $", reden {code}" : $", reden {code}: {label.TrimEnd('.')}";
    }

    private static IEnumerable<string> Termijnen(TenzijDetail verzoek)
    {
        if (verzoek.Uitkomst is not ("open" or "in_onderzoek"))
            yield break;
        if (verzoek is { Uitkomst: "open", VerzoekUiterlijk: { } antwoord })
            yield return $"Antwoord uiterlijk {DutchFormat.Date(antwoord)}.";
        if (verzoek is { Uitkomst: "in_onderzoek", OnderzoekUiterlijk: { } onderzoek })
            yield return $"Uitkomst van het onderzoek uiterlijk {DutchFormat.Date(onderzoek)}.";
        if (verzoek.WoonplaatsUiterlijk is { } woonplaats)
            yield return $"Afwijzen op het woonplaatsbeginsel kan tot en met {DutchFormat.Date(woonplaats)}.";
    }
}
