using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>Which bepalingen hold together: a heat map of pairs, and the exact sets.</summary>
internal static class OverlapFiguur
{
    private const int Shades = 6;
    private const int Shown = 8;

    public static Figuur Matrix(MonitorCijfers cijfers) => new()
    {
        Id = "overlap",
        Titel = "Welke bepalingen gelden samen?",
        Kernzin = Zin(cijfers),
        Definitie = "Elke cel telt de verzoeken waarvoor beide bepalingen gelden. Op de diagonaal staat hoe vaak de bepaling zelf geldt. Hoe donkerder, hoe vaker.",
        Bron = "monitor.gt_overlap",
        Grafiek = Kaart(cijfers),
        Tabel = new(
            ["Bepaling", "Samen met", "Verzoeken"],
            [.. cijfers.Overlap.Select(cel => (IReadOnlyList<Cel>)[Cel.Tekst(cel.Rij), Cel.Tekst(cel.Kolom), Cel.Van(cel.Aantal, cijfers.Drempel)])]),
    };

    public static Figuur Sets(MonitorCijfers cijfers) => new()
    {
        Id = "combinaties",
        Titel = "Precies deze combinaties",
        Kernzin = cijfers.Sets.Count > Shown ? $"De {Shown} die het vaakst voorkomen; in de tabel staan ze alle {Dutch.Number(cijfers.Sets.Count)}." : null,
        Definitie = "Elk verzoek met een tenzij telt één keer, bij precies de bepalingen die ervoor gelden. Opgeteld is dit het aantal tenzij's.",
        Bron = "monitor.gt_overlap",
        Grafiek = cijfers.Sets.Count == 0 ? Markup.Empty : Bars.Draw(
            [.. cijfers.Sets.Take(Shown).Select(set => new Bars.Rij(
                Leesbaar(set), Dutch.Count(set.Aantal, cijfers.Drempel), [("tz", set.Aantal.Waarde)], Dutch.Share(set.Aantal, cijfers.Tegels.Tenzij) is { } share ? Dutch.Percent(share) + " van tenzij" : ""))],
            "compact"),
        Tabel = new(
            ["Combinatie", "Verzoeken", "Aandeel van tenzij"],
            [.. cijfers.Sets.Select(set => (IReadOnlyList<Cel>)
                [Cel.Tekst(Leesbaar(set)), Cel.Van(set.Aantal, cijfers.Drempel), Cel.Deel(set.Aantal, cijfers.Tegels.Tenzij)])]),
    };

    private static string Leesbaar(BepalingenSet set) => set.Bepalingen.Contains('+', StringComparison.Ordinal) ? set.Bepalingen.Replace("+", " + ", StringComparison.Ordinal) : "alleen " + set.Bepalingen;

    private static string? Zin(MonitorCijfers cijfers)
    {
        var pair = cijfers.Overlap.Where(cel => string.CompareOrdinal(cel.Rij, cel.Kolom) < 0 && cel.Aantal.Waarde > 0).MaxBy(cel => cel.Aantal.Waarde);
        return pair is null
            ? null
            : $"Het vaakst samen: {Naam(cijfers, pair.Rij)} ({pair.Rij}) en {Naam(cijfers, pair.Kolom)} ({pair.Kolom}), bij {Dutch.Count(pair.Aantal, cijfers.Drempel)} verzoeken.";
    }

    private static Markup Kaart(MonitorCijfers cijfers)
    {
        var ids = cijfers.Bepalingen.Select(bepaling => bepaling.Id).ToList();
        var cells = cijfers.Overlap.ToDictionary(cel => (cel.Rij, cel.Kolom), cel => cel.Aantal);
        var highest = Math.Max(1, cells.Values.Max(count => count.Waarde) ?? 1);
        var heads = cijfers.Bepalingen.Select(bepaling => Markup.Of($"<th scope=\"col\"><abbr title=\"{bepaling.Naam}\">{bepaling.Id}</abbr></th>"));
        var rows = cijfers.Bepalingen.Select(bepaling => Markup.Of(
            $"<tr><th scope=\"row\"><span class=\"id\">{bepaling.Id}</span> <span class=\"lang\">{bepaling.Naam}</span></th>{ids.Select(kolom => Cell(bepaling.Id, kolom))}</tr>"));
        return Markup.Of($"<div class=\"rol\" tabindex=\"0\" role=\"region\" aria-label=\"Bepalingen die samen gelden\"><table class=\"warmte\"><caption class=\"vh\">Aantal verzoeken per paar van bepalingen</caption><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>");

        Markup Cell(string rij, string kolom)
        {
            var count = cells.GetValueOrDefault((rij, kolom), new Aantal(0));
            var shade = count.Waarde is { } known ? (int)Math.Ceiling(known / (double)highest * Shades) : 0;
            var own = rij == kolom ? " zelf" : "";
            return Markup.Of($"<td class=\"w{shade}{own}\">{Dutch.Count(count, cijfers.Drempel)}</td>");
        }
    }

    private static string Naam(MonitorCijfers cijfers, string id) => cijfers.Bepalingen.FirstOrDefault(bepaling => bepaling.Id == id)?.Naam ?? id;
}
