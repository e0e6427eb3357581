using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Figures;
using Berichtenverkeer.Monitor.Html;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>A worklist of the backoffice: what is due first, first. Identifies verzoeken, so it is for staff only.</summary>
public static class WerklijstPage
{
    /// <summary>Rows on the page; the CSV file has them all.</summary>
    private const int Shown = 500;

    public static Page Draw(Advies oordeel, IReadOnlyList<WerklijstRegel> regels, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var ordered = Ordered(regels);
        var late = ordered.Count(regel => Limit(regel) < vandaag);
        var (title, name, meaning) = oordeel == Advies.Administratief
            ? ("Direct toekennen", "direct-toekennen", "Voor deze verzoeken geldt geen tenzij. U kunt ze toekennen met een toewijzing (301); dat gebeurt niet vanzelf.")
            : ("Tenzij: overleg", "tenzij", "Voor deze verzoeken geldt een tenzij. Overleg eerst met de aanbieder. Is het overleg klaar binnen 5 werkdagen, dan volgt meteen de toewijzing (301) of afwijzing (319); alleen anders eerst ‘in onderzoek’ (319).");
        var more = ordered.Count > Shown ? Markup.Of($"<p>Hier staan de eerste {Dutch.Number(Shown)}; het CSV-bestand heeft ze alle {Dutch.Number(ordered.Count)}.</p>") : Markup.Empty;
        var list = ordered.Count == 0
            ? Markup.Of($"<p class=\"leeg\">Deze lijst is leeg.</p>")
            : Markup.Of($"<ol class=\"werk\">{ordered.Take(Shown).Select(regel => Regel(regel, vandaag))}</ol>");
        var count = ordered.Count == 1 ? "1 verzoek" : Dutch.Number(ordered.Count) + " verzoeken";
        var body = Markup.Of($"""
            <div class="opening"><h1>{title}: {count}{(late == 0 ? "" : $", {Dutch.Number(late)} te laat")}</h1><p class="selectie">{meaning}</p>
            <p class="stand">Stand van {Dutch.Date(vandaag)} · alleen voor medewerkers · <a href="/csv/werklijst-{name}">CSV</a></p></div>
            {list}{more}
            """);
        return PageFrame.Draw($"{title} · Goede Toekenning", body, $"{title} · {Dutch.Date(vandaag)} · vertrouwelijk", MonitorPage.ServedNavigation, served: true);
    }

    /// <summary>The same as a table.</summary>
    public static Tabel Tabel(IReadOnlyList<WerklijstRegel> regels)
    {
        ArgumentNullException.ThrowIfNull(regels);
        return new(
            ["Uiterlijk", "Woonplaats uiterlijk", "Gemeente", "Domein", "Bericht", "Volgnummer", "Soort", "Aanbieder", "Referentie", "Dagtekening", "Categorie", "Product", "Begin", "Eind", "Bepalingen", "Waarom", "In onderzoek", "Overleg op"],
            [.. Ordered(regels).Select(regel => (IReadOnlyList<Cel>)
            [
                Cel.Datum(regel.Uiterlijk), Cel.Datum(regel.WoonplaatsUiterlijk), Cel.Tekst(regel.Gemeente), Cel.Tekst(regel.Domein.ToString()), Getal(regel.BerichtId), Getal(regel.Volgnr),
                Getal(regel.Soort), Cel.Tekst(regel.Aanbieder), Cel.Tekst(regel.Referentie), Cel.Datum(regel.Dagtekening), Cel.Tekst(regel.Categorie ?? ""), Cel.Tekst(regel.Code ?? ""),
                Cel.Datum(regel.Begin), Cel.Datum(regel.Eind), Cel.Tekst(string.Join('+', regel.Bepalingen)), Cel.Tekst(regel.Toelichting), Cel.Tekst(regel.InOnderzoek ? "ja" : "nee"), Cel.Datum(regel.OverlegOp),
            ])]);
    }

    private static Cel Getal(long number)
    {
        var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(text, text, true);
    }

    private static List<WerklijstRegel> Ordered(IEnumerable<WerklijstRegel> regels) =>
        [.. regels.OrderBy(regel => Limit(regel) ?? DateOnly.MaxValue).ThenBy(regel => regel.Dagtekening).ThenBy(regel => regel.BerichtId).ThenBy(regel => regel.Volgnr)];

    /// <summary>The first date that counts.</summary>
    private static DateOnly? Limit(WerklijstRegel regel) => regel.WoonplaatsUiterlijk is { } residence && (regel.Uiterlijk is not { } other || residence < other) ? residence : regel.Uiterlijk;

    private static Markup Regel(WerklijstRegel regel, DateOnly vandaag)
    {
        var late = Limit(regel) < vandaag;
        var limit = Limit(regel) is { } day ? Dutch.Date(day) : "geen datum";
        var product = regel.Code is { } code ? $"product {code}" : regel.Categorie is { } categorie ? $"categorie {categorie}" : "generiek";
        var period = regel.Begin is { } begin ? $", {Dutch.Date(begin)} t/m {(regel.Eind is { } end ? Dutch.Date(end) : "open einde")}" : "";
        var gemeente = Gemeenten.Find(regel.Gemeente)?.Naam ?? regel.Gemeente;
        var labels = regel.Bepalingen.Select(id => Markup.Of($"<span class=\"label\">{id}</span> "));
        var state = string.Join(" · ", new[]
        {
            late ? "te laat" : "",
            regel.InOnderzoek ? "in onderzoek" : "",
            regel.WoonplaatsUiterlijk is { } residence ? "weigeren om woonplaats kan t/m " + Dutch.Date(residence) : "",
            regel.OverlegOp is { } talk ? "overleg op " + Dutch.Date(talk) : "",
        }.Where(text => text.Length > 0));
        return Markup.Of($"""
            <li class="{(late ? "laat" : "")}"><p class="termijn"><span class="vh">Uiterlijk </span><b>{limit}</b><span>{state}</span></p>
            <div><h2>{gemeente} · aanbieder {regel.Aanbieder} · {regel.Referentie}</h2>
            <p>{labels}{regel.Toelichting}</p>
            <p class="stil">{regel.Soort} ({regel.Domein.ToString()}) van {Dutch.Date(regel.Dagtekening)}, {product}{period} · <code>berichten toon {regel.BerichtId.ToString(System.Globalization.CultureInfo.InvariantCulture)}</code></p></div></li>
            """);
    }
}
