using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>The trend, as a whole and per bepaling.</summary>
internal static class TrendFiguur
{
    public static Figuur Create(MonitorCijfers cijfers)
    {
        var periode = cijfers.Filter.Korrel switch
        {
            Korrel.Week => "week (ISO)",
            Korrel.Kwartaal => "kwartaal",
            _ => "maand",
        };
        return new()
        {
            Id = "trend",
            Titel = "Verandert het door de tijd?",
            Kernzin = Zin(cijfers),
            Definitie = $"Verzoeken per {periode} van de dagtekening. Boven: het aandeel tenzij. Onder: de aantallen, administratief en tenzij op elkaar. "
                + "Een periode zonder verzoeken heeft geen aandeel. Een verticale lijn: vanaf die dag oordeelde een andere regelset.",
            Bron = "monitor.gt_telling_dag en monitor.gt_tenzij_dag",
            Grafiek = Markup.Of($"""
                <p class="sleutel" aria-hidden="true"><span class="adm">administratief</span> <span class="tz">tenzij</span></p>
                {TrendChart.Draw(cijfers.Trend, Changes(cijfers), Beschrijving(cijfers, periode))}
                <h3 class="tussen">Per bepaling</h3><div class="veel">{Klein(cijfers)}</div>
                """),
            Tabel = new(
                ["Periode", "Begint op", "Administratief", "Tenzij", "Aandeel tenzij", .. cijfers.Bepalingen.Select(bepaling => bepaling.Id)],
                [.. cijfers.Trend.Select(Rij)]),
        };

        IReadOnlyList<Cel> Rij(TrendPeriode periode) =>
        [
            Cel.Tekst(periode.Naam), Cel.Datum(periode.Begin), Cel.Van(periode.Administratief, cijfers.Drempel), Cel.Van(periode.Tenzij, cijfers.Drempel), Cel.Deel(Deel(periode)),
            .. cijfers.Bepalingen.Select(bepaling => Cel.Van(periode.Bepalingen.GetValueOrDefault(bepaling.Id, new Aantal(0)), cijfers.Drempel)),
        ];
    }

    private static Markup Klein(MonitorCijfers cijfers)
    {
        var values = cijfers.Bepalingen.Select(bepaling => (Bepaling: bepaling, Aantallen: cijfers.Trend.Select(periode => periode.Bepalingen.GetValueOrDefault(bepaling.Id, new Aantal(0))).ToList())).ToList();
        var top = values.SelectMany(row => row.Aantallen).Select(count => (double)(count.Waarde ?? 0)).Append(1).Max();
        return Markup.Join(values.Select(row =>
        {
            var highest = row.Aantallen.Max(count => count.Waarde) is { } most ? "hoogste: " + Dutch.Number(most) : "";
            return Markup.Of($"<div><p><span class=\"id\">{row.Bepaling.Id}</span> {row.Bepaling.Naam} <small>{highest}</small></p>{TrendChart.Small(row.Aantallen, top)}</div>");
        }));
    }

    /// <summary>The first day of every rule set but the first: there the rules changed.</summary>
    private static IReadOnlyList<DateOnly> Changes(MonitorCijfers cijfers) =>
        [.. cijfers.Regelsets.Select(set => set.Eerste).Order().Skip(1).Distinct()];

    private static string? Zin(MonitorCijfers cijfers)
    {
        var known = cijfers.Trend.Where(periode => Deel(periode) is not null).ToList();
        return known.Count < 2
            ? null
            : $"Het aandeel tenzij ging van {Dutch.Percent(Deel(known[0]))} ({Naam(known[0])}) naar {Dutch.Percent(Deel(known[^1]))} ({Naam(known[^1])}).";
    }

    private static string Naam(TrendPeriode periode) => periode.Naam.Length == 7 && char.IsAsciiDigit(periode.Naam[5]) ? Dutch.Month(periode.Begin) : periode.Naam;

    private static string Beschrijving(MonitorCijfers cijfers, string periode) => $"Verloop per {periode}, {cijfers.Trend.Count} perioden. {Zin(cijfers)} De getallen staan in de tabel eronder.";

    private static double? Deel(TrendPeriode periode) =>
        periode is { Administratief.Waarde: { } administrative, Tenzij.Waarde: { } unless } && administrative + unless > 0 ? (double)unless / (administrative + unless) : null;
}
