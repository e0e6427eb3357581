using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>Did it come true: the advice beside the real course and the register.</summary>
internal static class UitkomstFiguur
{
    /// <summary>In the order of how far they are from "granted at once".</summary>
    private static readonly (string Uitkomst, bool? Anders, string Naam)[] Verlopen =
    [
        ("direct_toegekend", false, "Direct toegekend, zoals gevraagd"),
        ("direct_toegekend", true, "Direct toegekend, anders dan gevraagd"),
        ("toegekend_na_onderzoek", false, "Na onderzoek toegekend, zoals gevraagd"),
        ("toegekend_na_onderzoek", true, "Na onderzoek toegekend, anders dan gevraagd"),
        ("afgewezen", null, "Afgewezen"),
        ("in_onderzoek", null, "Nog in onderzoek"),
        ("open", null, "Nog geen antwoord"),
    ];

    public static Figuur Create(MonitorCijfers cijfers) => new()
    {
        Id = "uitkomst",
        Titel = "Kwam het uit?",
        Kernzin = "Een overleg dat binnen 5 werkdagen klaar is, laat in de berichten geen spoor na. Of er werkelijk is overlegd, blijkt daarom alleen uit het register van de medewerkers.",
        Definitie = "Per advies wat er daarna gebeurde: een toewijzing (301) zonder of na bericht ‘in onderzoek’ (319), een afwijzing (319) met haar reden, of nog niets. "
            + "Anders dan gevraagd: de toewijzing wijkt af van het verzoek; bij een verzoek om toewijzing mag dat. Werkelijk is het advies, tenzij een medewerker iets anders vastlegde.",
        Bron = "monitor.gt_besluit",
        Grafiek = Markup.Of($"<dl class=\"kern\">{Kern(cijfers)}</dl><div class=\"naast\">{Groep(cijfers, "administratief", "Advies administratief", "adm")}{Groep(cijfers, "tenzij", "Advies tenzij", "tz")}</div>{Register(cijfers)}"),
        Tabel = new(
            ["Advies", "Werkelijk", "Overleg", "Verloop", "Anders dan gevraagd", "Reden van afwijzing", "Verzoeken"],
            [.. cijfers.Uitkomsten.Select(cel => (IReadOnlyList<Cel>)
            [
                Cel.Tekst(cel.Advies), Cel.Tekst(cel.Werkelijk), Cel.Tekst(cel.Overleg is null ? "niet vastgelegd" : Overleg(cel.Overleg)), Cel.Tekst(Verloop(cel.Uitkomst)),
                Cel.Tekst(cel.Anders switch { true => "ja", false => "nee", null => "" }), Cel.Tekst(Reden(cel.Reden)), Cel.Van(cel.Aantal, cijfers.Drempel),
            ])]),
    };

    private static Markup Kern(MonitorCijfers cijfers)
    {
        var unless = Van(cijfers, cel => cel.Advies == "tenzij");
        var administrative = Van(cijfers, cel => cel.Advies == "administratief");
        return Markup.Join(
        [
            Tegel(
                "Tenzij zonder gevolg",
                Van(cijfers, cel => cel is { Advies: "tenzij", Anders: false }),
                unless,
                "van tenzij: toegekend zoals gevraagd"),
            Tegel(
                "Tenzij met effect",
                Van(cijfers, cel => cel is { Advies: "tenzij", Anders: true }),
                unless,
                "van tenzij: toegekend, anders dan gevraagd"),
            Tegel(
                "Administratief, maar toch onderzocht of afgewezen",
                Van(cijfers, cel => cel is { Advies: "administratief", Uitkomst: "in_onderzoek" or "toegekend_na_onderzoek" or "afgewezen" }),
                administrative,
                "van administratief"),
        ]);
    }

    private static Markup Tegel(string naam, Som som, Som geheel, string toelichting)
    {
        var share = som.DeelVan(geheel);
        return Markup.Of($"<div><dt>{naam}</dt><dd><b>{som.Tekst}</b> <small>{(share.Length == 0 ? toelichting : share + " " + toelichting)}</small></dd></div>");
    }

    private static Markup Groep(MonitorCijfers cijfers, string advies, string kop, string klasse)
    {
        var all = Van(cijfers, cel => cel.Advies == advies);
        List<Bars.Rij> rows = [];
        foreach (var (uitkomst, anders, naam) in Verlopen)
        {
            var cells = cijfers.Uitkomsten.Where(cel => cel.Advies == advies && cel.Uitkomst == uitkomst && (anders is null || (cel.Anders ?? false) == anders)).ToList();
            if (cells.Count == 0)
                continue;
            rows.Add(Rij(cells, naam));
            if (uitkomst == "afgewezen")
                rows.AddRange(cells.GroupBy(cel => cel.Reden, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Rij([.. group], "– " + Reden(group.Key))));
        }

        return Markup.Of($"<div><h3 class=\"tussen\">{kop}</h3>{(rows.Count == 0 ? Markup.Of($"<p class=\"leeg\">Geen verzoeken in deze selectie.</p>") : Bars.Draw(rows, "compact"))}</div>");

        Bars.Rij Rij(IReadOnlyList<UitkomstCel> cells, string naam)
        {
            var som = Som.Van(cells.Select(cel => cel.Aantal));
            var single = cells.Count == 1;
            return new(naam, single ? Dutch.Count(cells[0].Aantal, cijfers.Drempel) : som.Tekst, [(klasse, single ? cells[0].Aantal.Waarde : som.Waarde)], som.DeelVan(all));
        }
    }

    private static Markup Register(MonitorCijfers cijfers)
    {
        var rows = cijfers.Uitkomsten.Where(cel => cel.Overleg is not null).GroupBy(cel => cel.Overleg!, StringComparer.Ordinal)
            .Select(group => (Naam: Overleg(group.Key), Som: Som.Van(group.Select(cel => cel.Aantal))))
            .OrderByDescending(row => row.Som.Waarde)
            .Select(row => new Bars.Rij(row.Naam, row.Som.Tekst, [("geheel", row.Som.Waarde)])).ToList();
        var body = rows.Count == 0
            ? Markup.Of($"<p class=\"leeg\">In deze selectie is nog geen overleg vastgelegd.</p>")
            : Bars.Draw(rows, "compact");
        return Markup.Of($"<h3 class=\"tussen\">Overleg dat medewerkers vastlegden</h3>{body}");
    }

    private static Som Van(MonitorCijfers cijfers, Func<UitkomstCel, bool> which) => Som.Van(cijfers.Uitkomsten.Where(which).Select(cel => cel.Aantal));

    private static string Verloop(string uitkomst) => uitkomst switch
    {
        "direct_toegekend" => "direct toegekend",
        "toegekend_na_onderzoek" => "toegekend na onderzoek",
        "in_onderzoek" => "in onderzoek",
        _ => uitkomst,
    };

    private static string Overleg(string overleg) => overleg switch
    {
        "overleg" => "overleg, nog zonder resultaat",
        _ => overleg,
    };

    private static string Reden(string? reden)
    {
        if (reden is null)
            return "";
        var naam = Codelijsten.Find("WJ759").SelectMany(lijst => lijst.Codes).FirstOrDefault(code => code.Value == reden)?.Label;
        return naam is null ? reden : $"{reden} {naam}";
    }
}
