using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>How often each bepaling holds, and each grond of it.</summary>
internal static class BepalingenFiguur
{
    public static Figuur Create(MonitorCijfers cijfers)
    {
        var maximum = Math.Max(1, cijfers.Bepalingen.Max(bepaling => (double?)bepaling.Geraakt.Waarde) ?? 1);
        return new()
        {
            Id = "bepalingen",
            Titel = "Welke tenzij komt het vaakst voor?",
            Kernzin = "Bij één verzoek kunnen meer bepalingen tegelijk gelden. Daarom is de som van de balken groter dan het aantal tenzij's, of gelijk daaraan.",
            Definitie = "Het aantal verzoeken waarvoor de bepaling geldt: ten minste één van haar gronden is waar. Donker is het deel waarvoor alleen deze bepaling geldt. "
                + "De primaire bepaling is de eerste in de volgorde van de regelset; opgeteld zijn die gelijk aan het aantal tenzij's.",
            Bron = "monitor.gt_tenzij_dag",
            Grafiek = Markup.Of($"<div class=\"bepalingen\">{cijfers.Bepalingen.Select(bepaling => Bepaling(cijfers, bepaling, maximum))}</div>"),
            Tabel = new(
                ["Bepaling", "Naam", "Verzoeken", "Aandeel van alle verzoeken", "Aandeel van tenzij", "Als enige", "Als primaire"],
                [.. cijfers.Bepalingen.Select(Rij)]),
        };

        IReadOnlyList<Cel> Rij(BepalingCijfers bepaling) =>
        [
            Cel.Tekst(bepaling.Id), Cel.Tekst(bepaling.Naam), Cel.Van(bepaling.Geraakt, cijfers.Drempel),
            Cel.Deel(bepaling.Geraakt, cijfers.Tegels.Beoordeeld), Cel.Deel(bepaling.Geraakt, cijfers.Tegels.Tenzij),
            Cel.Van(bepaling.AlsEnige, cijfers.Drempel), Cel.Van(bepaling.AlsPrimaire, cijfers.Drempel),
        ];
    }

    /// <summary>The gronden, as a file of their own.</summary>
    public static Tabel Gronden(MonitorCijfers cijfers) => new(
        ["Grond", "Bepaling", "Naam", "Verzoeken"],
        [.. cijfers.Bepalingen.SelectMany(bepaling => bepaling.Gronden).Select(grond => (IReadOnlyList<Cel>)
            [Cel.Tekst(grond.Code), Cel.Tekst(grond.Bepaling), Cel.Tekst(grond.Naam), Cel.Van(grond.Aantal, cijfers.Drempel)])]);

    private static Markup Bepaling(MonitorCijfers cijfers, BepalingCijfers bepaling, double maximum)
    {
        var share = Dutch.Share(bepaling.Geraakt, cijfers.Tegels.Beoordeeld);
        var others = bepaling.Geraakt.Waarde - bepaling.AlsEnige.Waarde;
        IReadOnlyList<(string, double?)> parts = others is null
            ? [("tz-licht", bepaling.Geraakt.Waarde)]
            : [("tz", bepaling.AlsEnige.Waarde), ("tz-licht", others)];
        var details = string.Join(" · ", new[]
        {
            share is null ? "" : Dutch.Percent(share) + " van alle verzoeken",
            Dutch.Count(bepaling.AlsEnige, cijfers.Drempel) + " als enige",
        }.Where(text => text.Length > 0));
        return Markup.Of($"""
            <div class="bepaling"><h3><span class="id">{bepaling.Id}</span> {bepaling.Naam}</h3>
            <div class="rijstaaf">{Bars.Bar(parts, maximum)}<span class="waarde"><b>{Dutch.Count(bepaling.Geraakt, cijfers.Drempel)}</b> <small>{details}</small></span></div>
            {Uitklap(cijfers, bepaling)}</div>
            """);
    }

    private static Markup Uitklap(MonitorCijfers cijfers, BepalingCijfers bepaling)
    {
        if (bepaling.Gronden.Count == 0)
            return Markup.Empty;
        var rows = bepaling.Gronden
            .Select(grond => new Bars.Rij($"{grond.Code} {grond.Naam}", Dutch.Count(grond.Aantal, cijfers.Drempel), [("tz", grond.Aantal.Waarde)]))
            .ToList();
        var meaning = bepaling.Gronden.Select(grond => GrondCatalogus.Find(grond.Code)).OfType<GrondInfo>()
            .Select(info => Markup.Of($"<li><b>{info.Code} {info.Naam}.</b> {info.Uitleg}</li>"));
        return Markup.Of($"<details class=\"gronden\"><summary>Gronden van {bepaling.Id}</summary>{Bars.Draw(rows, "compact")}<ul class=\"uitleg\">{meaning}</ul></details>");
    }
}
