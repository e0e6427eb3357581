using System.Text;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Figures;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>Puts figures on a page: title, drawing, table, definition, dates, source and CSV.</summary>
internal sealed class FigureDrawing(MonitorCijfers cijfers, string stand, bool served)
{
    public Markup Draw(Figuur figuur, int niveau = 2)
    {
        var kop = niveau == 2 ? Markup.Of($"<h2>{figuur.Titel}</h2>") : Markup.Of($"<h3>{figuur.Titel}</h3>");
        var kern = figuur.Kernzin is { } zin ? Markup.Of($"<p class=\"kernzin\">{zin}</p>") : Markup.Empty;
        var table = figuur.Tabel.ToMarkup(figuur.Titel);
        var (body, cijfersErbij) = figuur.Grafiek.Value.Length == 0
            ? (table, Markup.Empty)
            : (figuur.Grafiek, Markup.Of($"<details class=\"cijfers\"><summary>Cijfers<span class=\"vh\"> bij ‘{figuur.Titel}’</span></summary>{table}</details>"));
        return Markup.Of($"""
            <figure id="fig-{figuur.Id}"><figcaption>{kop}{kern}</figcaption>
            {body}
            <div class="voet">{cijfersErbij}{Bron(figuur.Id, figuur.Tabel, figuur.Definitie, figuur.Bron, figuur.Titel)}</div>
            </figure>
            """);
    }

    public Markup Tegels()
    {
        var tegels = cijfers.Tegels;
        var meest = tegels.MeestVoorkomend.Count == 0 ? Dutch.None : string.Join(" + ", tegels.MeestVoorkomend.Select(keuze => keuze.Code));
        var meestNaam = Dutch.List([.. tegels.MeestVoorkomend.Select(keuze => keuze.Naam)]);
        var split = tegels is { Administratief.Waarde: { } administrative, Tenzij.Waarde: { } unless } && administrative + unless > 0
            ? Markup.Of($"<div class=\"verdeling\">{Bars.Bar([("adm", administrative), ("tz", unless)], administrative + unless)}</div>")
            : Markup.Empty;
        return Markup.Of($"""
            <figure class="tegels" id="fig-tegels"><figcaption class="vh"><h2>In het kort</h2></figcaption>
            {split}
            <dl>
            {Tegel("adm", "Administratief", Dutch.Count(tegels.Administratief, cijfers.Drempel), Procent(tegels.Administratief))}
            {Tegel("tz", "Tenzij", Dutch.Count(tegels.Tenzij, cijfers.Drempel), Procent(tegels.Tenzij))}
            {Tegel("", "Meest voorkomende tenzij", meest, meestNaam)}
            {Tegel("", "Beoordeeld", Dutch.Count(tegels.Beoordeeld, cijfers.Drempel), "verzoeken")}
            {Tegel("", "Open", Dutch.Count(tegels.Open, cijfers.Drempel), "waarvan te laat: " + Dutch.Count(cijfers.TeLaat, cijfers.Drempel))}
            </dl>
            <p class="apart">Technisch afgewezen: {Dutch.Count(tegels.TechnischAfgewezen, cijfers.Drempel)}; die zijn niet beoordeeld en tellen niet mee. Medewerkers oordeelden bij {Dutch.Count(tegels.Gewijzigd, cijfers.Drempel)} verzoeken anders dan het advies.</p>
            <div class="voet">{Bron("tegels", TegelsFiguur.Create(cijfers), "Administratief: geen bepaling geldt, het verzoek kan zonder overleg worden toegekend. Tenzij: ten minste één bepaling geldt, overleg eerst met de aanbieder. Open: zonder uitkomst op de peildatum.", "monitor.gt_telling_dag", "In het kort")}</div>
            </figure>
            """);

        string Procent(Aantal aantal) => Dutch.Share(aantal, tegels.Beoordeeld) is { } share ? Dutch.Percent(share) : "";
    }

    private static Markup Tegel(string klasse, string naam, string waarde, string toelichting) =>
        Markup.Of($"<div class=\"{klasse}\"><dt>{naam}</dt><dd><b>{waarde}</b><span>{toelichting}</span></dd></div>");

    private Markup Bron(string id, Tabel tabel, string definitie, string bron, string titel)
    {
        var gronden = id == "bepalingen" ? Markup.Of($" · {Csv("gronden", BepalingenFiguur.Gronden(cijfers), "gronden per bepaling", "CSV per grond")}") : Markup.Empty;
        return Markup.Of($"<details class=\"bron\"><summary>Definitie en bron<span class=\"vh\"> van ‘{titel}’</span></summary><p>{definitie}</p><p>{stand} · bron: <code>{bron}</code></p></details><p class=\"csv\">{Csv(id, tabel, titel, "CSV")}{gronden}</p>");
    }

    private Markup Csv(string id, Tabel tabel, string titel, string tekst)
    {
        var hidden = Markup.Of($"<span class=\"vh\"> van ‘{titel}’</span>");
        if (served)
            return Markup.Of($"<a href=\"/csv/{id}{FilterQuery.Write(cijfers.Filter)}\">{tekst}{hidden}</a>");
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tabel.ToCsv())];
        return Markup.Of($"<a download=\"goede-toekenning-{id}.csv\" href=\"data:text/csv;charset=utf-8;base64,{Convert.ToBase64String(bytes)}\">{tekst}{hidden}</a>");
    }
}
