using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>What could not be judged, and by which rules was judged.</summary>
internal static class KwaliteitFiguren
{
    private const int Shown = 10;

    public static Figuur Onbekend(MonitorCijfers cijfers)
    {
        var rows = cijfers.Onbekend.OrderByDescending(grond => grond.Aantal.Waarde ?? 0).Take(Shown)
            .Select(grond => new Bars.Rij($"{grond.Code} {grond.Naam}", Dutch.Count(grond.Aantal, cijfers.Drempel), [("geheel", grond.Aantal.Waarde)])).ToList();
        return new()
        {
            Id = "onbekend",
            Titel = "Wat kon niet worden beoordeeld?",
            Kernzin = rows.Count == 0 ? "Elke grond kon worden beoordeeld." : "Vaak ontbreekt hier een lijst, zoals die van contracten of woonplaatsen, of een geboortedatum.",
            Definitie = "Het aantal verzoeken waarvoor een grond onbekend is. Onbekend maakt een verzoek niet vanzelf tot tenzij; dat bepaalt de regelset.",
            Bron = "monitor.gt_besluit",
            Grafiek = rows.Count == 0 ? Markup.Empty : Bars.Draw(rows, "compact"),
            Tabel = new(
                ["Grond", "Bepaling", "Naam", "Verzoeken"],
                [.. cijfers.Onbekend.Select(grond => (IReadOnlyList<Cel>)[Cel.Tekst(grond.Code), Cel.Tekst(grond.Bepaling), Cel.Tekst(grond.Naam), Cel.Van(grond.Aantal, cijfers.Drempel)])]),
        };
    }

    public static Figuur Regelsets(MonitorCijfers cijfers) => new()
    {
        Id = "regelsets",
        Titel = "Met welke regels is geoordeeld?",
        Definitie = "Elke regelset die in deze periode een verzoek beoordeelde, met de dagtekening van het eerste en het laatste. Het kenmerk is het begin van de hash over de hele set.",
        Bron = "monitor.gt_besluit",
        Grafiek = Markup.Empty,
        Tabel = new(
            ["Profiel", "Kenmerk", "Eerste verzoek", "Laatste verzoek", "Verzoeken"],
            [.. cijfers.Regelsets.Select(set => (IReadOnlyList<Cel>)
                [Cel.Tekst(set.Profiel), Cel.Tekst(set.Hash[..Math.Min(12, set.Hash.Length)]), Cel.Datum(set.Eerste), Cel.Datum(set.Laatste), Cel.Van(set.Aantal, cijfers.Drempel)])]),
    };
}
