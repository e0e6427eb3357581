using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Charts;

/// <summary>Per group a line from the median to the 90th percentile, with a mark for the mean and a line at the norm.</summary>
internal static class RangeChart
{
    public sealed record Rij(string Naam, string Waarde, string Klasse, double? Mediaan, double? Gemiddelde, double? P90);

    public static Markup Draw(IReadOnlyList<Rij> rows, double norm)
    {
        var top = Scale.Top(rows.SelectMany(row => new[] { row.Mediaan, row.Gemiddelde, row.P90 }).OfType<double>().Append(norm * 2));
        return Markup.Of($"<ul class=\"staven spreiding\">{rows.Select(row => Draw(row, norm, top))}</ul>");
    }

    private static Markup Draw(Rij row, double norm, double top)
    {
        var at = norm / top * 100;
        var range = row is { Mediaan: { } from, P90: { } to }
            ? Markup.Of($"<line class=\"bereik {row.Klasse}\" x1=\"{X(from, top)}%\" x2=\"{X(to, top)}%\" y1=\"12\" y2=\"12\"/>")
            : Markup.Empty;
        var mean = row.Gemiddelde is { } average ? Markup.Of($"<line class=\"gemiddeld\" x1=\"{X(average, top)}%\" x2=\"{X(average, top)}%\" y1=\"5\" y2=\"19\"/>") : Markup.Empty;
        var median = row.Mediaan is { } middle ? Markup.Of($"<circle class=\"{row.Klasse}\" cx=\"{X(middle, top)}%\" cy=\"12\" r=\"5\"/>") : Markup.Empty;
        return Markup.Of($"<li><span class=\"naam\">{row.Naam}</span><svg class=\"staaf\" aria-hidden=\"true\" focusable=\"false\" height=\"24\"><rect class=\"baan\" y=\"11\" width=\"100%\" height=\"2\"/><line class=\"norm\" x1=\"{at}%\" x2=\"{at}%\" y1=\"0\" y2=\"24\"/>{range}{mean}{median}</svg><span class=\"waarde\">{row.Waarde}</span></li>");
    }

    private static double X(double value, double top) => Math.Clamp(value / top * 100, 1, 99);
}
