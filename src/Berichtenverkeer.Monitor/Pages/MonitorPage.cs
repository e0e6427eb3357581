using System.Text;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Figures;
using Berichtenverkeer.Monitor.Html;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>The page that people look at, as a function of the figures: the same for the report and for the server.</summary>
public static class MonitorPage
{
    /// <summary>Draws the page.</summary>
    /// <param name="cijfers">The figures.</param>
    /// <param name="local">The local time of a moment.</param>
    /// <param name="served">Whether a server sends it (filters, addresses of CSV files) or it is a file of its own.</param>
    public static Page Draw(MonitorCijfers cijfers, Func<DateTimeOffset, DateTimeOffset> local, bool served)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        ArgumentNullException.ThrowIfNull(local);
        var stand = $"Peildatum {Dutch.Date(cijfers.Peildatum)} · kennisdatum {(cijfers.Kennisdatum is { } known ? Dutch.Moment(local(known)) : "onbekend")}";
        var draw = new FigureDrawing(cijfers, stand, served);
        var body = Markup.Of($"""
            {Opening(cijfers, stand)}
            {(served ? FilterForm.Draw(cijfers) : Markup.Empty)}
            {draw.Tegels()}
            <nav class="inhoud" aria-label="Op deze pagina"><ul><li><a href="#tenzij">Welke tenzij</a></li><li><a href="#samen">Samenloop</a></li><li><a href="#verloop">Verloop</a></li><li><a href="#snelheid">Snelheid</a></li><li><a href="#uitgekomen">Kwam het uit</a></li><li><a href="#uitsplitsing">Uitsplitsing</a></li><li><a href="#verantwoording">Verantwoording</a></li></ul></nav>
            <section id="tenzij">{draw.Draw(BepalingenFiguur.Create(cijfers))}</section>
            <section id="samen">{draw.Draw(OverlapFiguur.Matrix(cijfers))}{draw.Draw(OverlapFiguur.Sets(cijfers))}</section>
            <section id="verloop">{draw.Draw(TrendFiguur.Create(cijfers))}</section>
            <section id="snelheid">{draw.Draw(DoorlooptijdFiguren.Doorlooptijd(cijfers))}{draw.Draw(DoorlooptijdFiguren.Open(cijfers))}</section>
            <section id="uitgekomen">{draw.Draw(UitkomstFiguur.Create(cijfers))}</section>
            <section id="uitsplitsing" aria-labelledby="kop-uitsplitsing"><h2 id="kop-uitsplitsing">Waar komen de verzoeken vandaan?</h2>
            <p class="sleutel" aria-hidden="true"><span class="adm">administratief</span> <span class="tz">tenzij</span></p>{UitsplitsingFiguren.Create(cijfers).Select(figuur => draw.Draw(figuur, 3))}</section>
            <section id="verantwoording" aria-labelledby="kop-verantwoording"><h2 id="kop-verantwoording">Verantwoording</h2>{Verantwoording(cijfers, stand)}
            {draw.Draw(KwaliteitFiguren.Onbekend(cijfers), 3)}{draw.Draw(KwaliteitFiguren.Regelsets(cijfers), 3)}</section>
            """);
        var navigation = served ? ServedNavigation : Markup.Empty;
        return PageFrame.Draw("Monitor Goede Toekenning", body, $"Monitor Goede Toekenning · {stand}", navigation, served);
    }

    /// <summary>Links between the served pages.</summary>
    internal static Markup ServedNavigation { get; } = new("<nav class=\"paginas\" aria-label=\"Pagina's\"><ul><li><a href=\"/\">Cijfers</a></li><li><a href=\"/werklijst/direct-toekennen\">Direct toekennen</a></li><li><a href=\"/werklijst/tenzij\">Tenzij: overleg</a></li></ul></nav>");

    /// <summary>Every figure that has a CSV file, by name.</summary>
    public static IReadOnlyDictionary<string, Tabel> Tabellen(MonitorCijfers cijfers)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        return Figuren(cijfers).Select(figuur => (figuur.Id, figuur.Tabel))
            .Append(("tegels", TegelsFiguur.Create(cijfers)))
            .Append(("gronden", BepalingenFiguur.Gronden(cijfers)))
            .ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<Figuur> Figuren(MonitorCijfers cijfers) =>
    [
        BepalingenFiguur.Create(cijfers), OverlapFiguur.Matrix(cijfers), OverlapFiguur.Sets(cijfers), TrendFiguur.Create(cijfers),
        DoorlooptijdFiguren.Doorlooptijd(cijfers), DoorlooptijdFiguren.Open(cijfers), UitkomstFiguur.Create(cijfers),
        .. UitsplitsingFiguren.Create(cijfers), KwaliteitFiguren.Onbekend(cijfers), KwaliteitFiguren.Regelsets(cijfers),
    ];

    private static Markup Opening(MonitorCijfers cijfers, string stand)
    {
        var filter = cijfers.Filter;
        return Markup.Of($"""
            <div class="opening"><h1>{Antwoord(cijfers)}</h1>
            <p class="selectie">Verzoeken met een dagtekening van {Dutch.Date(filter.Van)} t/m {Dutch.Date(filter.Tot)}{Selectie(cijfers)}. Geteld naar {(filter.Telling == Telling.Advies ? "het advies" : "wat werkelijk is gedaan, volgens het register")}.</p>
            <p class="stand">{stand}</p></div>
            """);
    }

    /// <summary>The answer, in one or two sentences.</summary>
    internal static string Antwoord(MonitorCijfers cijfers)
    {
        var tegels = cijfers.Tegels;
        if (tegels.Beoordeeld.Waarde == 0)
            return "In deze periode zijn geen verzoeken beoordeeld.";
        var answer = new StringBuilder();
        var judged = Dutch.Count(tegels.Beoordeeld, cijfers.Drempel);
        var word = tegels.Beoordeeld.Waarde == 1 ? "verzoek" : "verzoeken";
        var could = cijfers.Filter.Telling == Telling.Advies ? "kan" : "is";
        var how = cijfers.Filter.Telling == Telling.Advies ? "administratief worden toegekend" : "administratief afgehandeld";
        answer.Append(Dutch.Share(tegels.Administratief, tegels.Beoordeeld) is { } share
            ? $"Van de {judged} {word} {could} {Dutch.WholePercent(share)} {how}."
            : $"Er zijn {judged} {word} beoordeeld; dat zijn er te weinig om te verdelen.");
        if (tegels.MeestVoorkomend.Count > 0)
        {
            var names = Dutch.List([.. tegels.MeestVoorkomend.Select(keuze => $"‘{keuze.Naam}’")]);
            answer.Append(tegels.MeestVoorkomend.Count == 1 ? $" De meest voorkomende tenzij is {names}." : $" De meest voorkomende tenzij's zijn {names}.");
        }
        else if (tegels.Tenzij.Waarde == 0)
        {
            answer.Append(" Er is geen tenzij.");
        }

        return answer.ToString();
    }

    private static string Selectie(MonitorCijfers cijfers)
    {
        var (filter, keuzes) = (cijfers.Filter, cijfers.Keuzes);
        var parts = new[]
        {
            filter.Domein switch { Domein.Jw => "Jeugdwet", Domein.Wmo => "Wmo", _ => null },
            filter.Gemeente is null ? "alle gemeenten" : Naam(keuzes.Gemeenten, filter.Gemeente),
            filter.Aanbieder is null ? null : "aanbieder " + Naam(keuzes.Aanbieders, filter.Aanbieder),
            filter.Categorie is null ? null : "categorie " + Naam(keuzes.Categorieen, filter.Categorie),
            filter.Code is null ? null : "product " + Naam(keuzes.Producten, filter.Code),
            filter.VerwijzerType is null ? null : "verwijzer " + Naam(keuzes.Verwijzers, filter.VerwijzerType),
            filter.Soort is { } soort ? $"alleen {soort}" : null,
        };
        return ", " + string.Join(", ", parts.OfType<string>());
    }

    private static string Naam(IReadOnlyList<Keuze> keuzes, string code) => keuzes.FirstOrDefault(keuze => keuze.Code == code)?.Naam ?? code;

    private static Markup Verantwoording(MonitorCijfers cijfers, string stand) => Markup.Of($"""
        <div class="tekst">
        <p><strong>De vijf bepalingen zijn een voorstel.</strong> Geen openbaar document noemt de vijf tenzij-bepalingen van de werkwijze Goede Toekenning. Deze vijf hebben wij afgeleid uit de landelijke redenen om een verzoek af te wijzen (codelijst WJ759). Ze zijn instelling: een gemeente kan ze hernoemen, anders afstellen, uitzetten of aanvullen in haar regelbestand.</p>
        <p>Geteld wordt per gevraagd product van een verzoek om toewijzing (315), en per verzoek om wijziging (317). Elk verzoek is administratief of tenzij; samen zijn dat er precies zoveel als er beoordeeld zijn. Het oordeel is een advies: er wordt niets vanzelf toegekend, afgewezen of verstuurd. Wat om een technische reden is afgewezen, is niet beoordeeld en telt niet mee.</p>
        <p>Kleine aantallen worden niet getoond: van 1 tot en met {cijfers.Drempel - 1} staat er <b>{Dutch.Suppressed(cijfers.Drempel)}</b>. Soms staat er {Dutch.Suppressed(cijfers.Drempel)} bij een groter aantal, omdat een klein aantal anders door aftrekken te vinden zou zijn. In de tekening is zo’n aantal een open streepje zonder maat. ‘12 of meer’ betekent dat een onderdrukt aantal niet is meegeteld. Een streep ({Dutch.None}) staat waar iets niet te berekenen is.</p>
        <p>{stand}. De peildatum is de dag waarover de stand gaat; de kennisdatum het moment tot waarop berichten zijn verwerkt.</p>
        </div>
        """);
}
