using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>Lead times, and the age of what is open.</summary>
internal static class DoorlooptijdFiguren
{
    private const double Werkdagen = 5;

    public static Figuur Doorlooptijd(MonitorCijfers cijfers) => new()
    {
        Id = "doorlooptijd",
        Titel = "Hoe snel komt het antwoord?",
        Kernzin = Zin(cijfers),
        Definitie = "Werkdagen van de dagtekening van het verzoek tot het eerste antwoord (301 of 319). Stip: mediaan. Streepje: gemiddelde. De lijn loopt tot waar negen van de tien verzoeken zijn beantwoord. "
            + "Stippellijn: de norm van 5 werkdagen. Dit is verstreken tijd; hoe lang eraan is gewerkt staat in geen bericht. Een mediaan en gemiddelde van minder dan 5 cliënten, en een grens van negen op de tien van minder dan 10, worden niet getoond.",
        Bron = "monitor.gt_doorlooptijd",
        Grafiek = cijfers.Doorlooptijden.Count == 0 ? Markup.Empty : RangeChart.Draw([.. cijfers.Doorlooptijden.Select(tijd => Rij(cijfers, tijd))], Werkdagen),
        Tabel = new(
            ["Groep", "Beantwoord", "Mediaan (werkdagen)", "Gemiddelde (werkdagen)", "9 van de 10 binnen (werkdagen)", "Binnen 5 werkdagen", "Afgerond", "Binnen 8 weken"],
            [.. cijfers.Doorlooptijden.Select(tijd => (IReadOnlyList<Cel>)
            [
                Cel.Tekst(Naam(cijfers, tijd.Groep)), Cel.Van(tijd.Aantal, cijfers.Drempel), Cel.Decimaal(tijd.Mediaan), Cel.Decimaal(tijd.Gemiddelde), Cel.Decimaal(tijd.P90),
                Cel.Deel(tijd.BinnenVijfWerkdagen), Cel.Van(tijd.Afgerond, cijfers.Drempel), Cel.Deel(tijd.BinnenAchtWeken),
            ])]),
    };

    public static Figuur Open(MonitorCijfers cijfers) => new()
    {
        Id = "open",
        Titel = "Wat staat nog open?",
        Kernzin = cijfers.TeLaat.Waarde == 0
            ? "Van geen enkel open verzoek is de wettelijke datum verstreken."
            : $"Te laat: {Dutch.Count(cijfers.TeLaat, cijfers.Drempel)} open {(cijfers.TeLaat.Waarde == 1 ? "verzoek" : "verzoeken")} waarvan de wettelijke datum is verstreken.",
        Definitie = "Verzoeken zonder uitkomst op de peildatum, naar hun leeftijd. Zonder antwoord: een antwoord hoort binnen 5 werkdagen. In onderzoek: de uitkomst hoort binnen 8 weken na de dagtekening.",
        Bron = "monitor.gt_open",
        Grafiek = cijfers.Open.Count == 0 ? Markup.Empty : Markup.Of($"""
            <p class="sleutel" aria-hidden="true"><span class="adm">zonder antwoord</span> <span class="tz">in onderzoek</span></p>
            {Bars.Draw([.. cijfers.Open.Select(klasse => new Bars.Rij(
                klasse.Naam,
                Dutch.Count(klasse.Open, cijfers.Drempel),
                [("adm", klasse.Open.Waarde), ("tz", klasse.InOnderzoek.Waarde)],
                "zonder antwoord · " + Dutch.Count(klasse.InOnderzoek, cijfers.Drempel) + " in onderzoek"))], "breed")}
            """),
        Tabel = new(
            ["Leeftijd", "Zonder antwoord", "In onderzoek"],
            [.. cijfers.Open.Select(klasse => (IReadOnlyList<Cel>)[Cel.Tekst(klasse.Naam), Cel.Van(klasse.Open, cijfers.Drempel), Cel.Van(klasse.InOnderzoek, cijfers.Drempel)])]),
    };

    private static RangeChart.Rij Rij(MonitorCijfers cijfers, Doorlooptijd tijd)
    {
        var text = tijd.Mediaan is null
            ? "te weinig verzoeken"
            : $"mediaan {Dutch.Decimal(tijd.Mediaan)} · {Dutch.Percent(tijd.BinnenVijfWerkdagen)} binnen 5 werkdagen";
        return new(Naam(cijfers, tijd.Groep), text, tijd.Groep == "administratief" ? "adm" : "tz", tijd.Mediaan, tijd.Gemiddelde, tijd.P90);
    }

    private static string? Zin(MonitorCijfers cijfers)
    {
        var quick = cijfers.Doorlooptijden.FirstOrDefault(tijd => tijd.Groep == "administratief")?.BinnenVijfWerkdagen;
        var consulted = cijfers.Doorlooptijden.FirstOrDefault(tijd => tijd.Groep == "tenzij")?.BinnenVijfWerkdagen;
        return quick is null || consulted is null
            ? null
            : $"Binnen 5 werkdagen beantwoord: {Dutch.Percent(quick)} van administratief en {Dutch.Percent(consulted)} van tenzij.";
    }

    private static string Naam(MonitorCijfers cijfers, string groep) => groep switch
    {
        "administratief" => "Administratief",
        "tenzij" => "Tenzij (alle)",
        _ => cijfers.Bepalingen.FirstOrDefault(bepaling => bepaling.Id == groep) is { } bepaling ? $"{bepaling.Id} {bepaling.Naam}" : groep,
    };
}
