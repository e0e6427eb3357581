using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Charts;

/// <summary>
/// Columns per period with the share of tenzij above them, on one time axis. Horizontal coordinates are percentages and vertical
/// ones pixels: the drawing follows the width of the page and its text keeps its size.
/// </summary>
internal static class TrendChart
{
    private const double ShareTop = 44;
    private const double ShareHeight = 84;
    private const double BarsTop = 186;
    private const double BarsHeight = 150;
    private const double Left = 9;
    private const double Right = 99.5;
    private const int LabelsAtMost = 7;

    /// <param name="periods">The periods, in order.</param>
    /// <param name="changes">First days of later rule sets.</param>
    /// <param name="description">What a screen reader says.</param>
    public static Markup Draw(IReadOnlyList<TrendPeriode> periods, IReadOnlyList<DateOnly> changes, string description)
    {
        var top = Scale.Top(periods.Select(period => (double)((period.Administratief.Waarde ?? 0) + (period.Tenzij.Waarde ?? 0))));
        var step = (Right - Left) / Math.Max(1, periods.Count);
        return Markup.Of($"""
            <svg class="trend" role="img" aria-label="{description}" height="376">
            <text class="as" x="0" y="12">Aandeel tenzij</text>{ShareAxis()}{Share(periods, step)}
            <text class="as" x="0" y="{BarsTop - 26}">Aantal verzoeken</text>{CountAxis(top)}{Columns(periods, step, top)}
            {Labels(periods, step)}{Changes(periods, changes, step)}
            </svg>
            """);
    }

    /// <summary>Small columns of one number per period.</summary>
    public static Markup Small(IReadOnlyList<Aantal> values, double top)
    {
        var step = 100.0 / Math.Max(1, values.Count);
        return Markup.Of($"<svg class=\"klein\" aria-hidden=\"true\" focusable=\"false\" height=\"44\"><line class=\"grond\" x1=\"0\" x2=\"100%\" y1=\"43.5\" y2=\"43.5\"/>{values.Select((value, index) => Column(index * step, step, 43, value.Waarde / top * 40, "tz"))}</svg>");
    }

    private static Markup ShareAxis() => Markup.Join(new[] { 0, 50, 100 }.Select(percent =>
    {
        var y = ShareTop + ShareHeight - (percent / 100.0 * ShareHeight);
        return Markup.Of($"<line class=\"raster\" x1=\"0\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/><text class=\"schaal\" x=\"0\" y=\"{y - 3}\">{percent}%</text>");
    }));

    private static Markup CountAxis(double top) => Markup.Join(new[] { 0.0, 0.5, 1 }.Select(part =>
    {
        var y = BarsTop + BarsHeight - (part * BarsHeight);
        return Markup.Of($"<line class=\"raster\" x1=\"0\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/><text class=\"schaal\" x=\"0\" y=\"{y - 3}\">{Dutch.Number((long)(part * top))}</text>");
    }));

    /// <summary>Line pieces between periods next to each other; a period without a share leaves a gap.</summary>
    private static Markup Share(IReadOnlyList<TrendPeriode> periods, double step)
    {
        List<Markup> drawn = [];
        (double X, double Y)? previous = null;
        for (var index = 0; index < periods.Count; index++)
        {
            if (ShareOf(periods[index]) is not { } share)
            {
                previous = null;
                continue;
            }

            (double X, double Y) point = (Left + ((index + 0.5) * step), ShareTop + ShareHeight - (share * ShareHeight));
            if (previous is { } from)
                drawn.Add(Markup.Of($"<line class=\"lijn\" x1=\"{from.X}%\" y1=\"{from.Y}\" x2=\"{point.X}%\" y2=\"{point.Y}\"/>"));
            if (periods.Count <= 40)
                drawn.Add(Markup.Of($"<circle class=\"punt\" cx=\"{point.X}%\" cy=\"{point.Y}\" r=\"3\"/>"));
            else if (previous is null)
                drawn.Add(Markup.Of($"<circle class=\"punt\" cx=\"{point.X}%\" cy=\"{point.Y}\" r=\"1.5\"/>"));
            previous = point;
        }

        return Markup.Join(drawn);
    }

    private static Markup Columns(IReadOnlyList<TrendPeriode> periods, double step, double top) => Markup.Join(periods.Select((period, index) =>
    {
        var x = Left + (index * step);
        var bottom = BarsTop + BarsHeight;
        var lower = period.Administratief.Waarde / top * BarsHeight;
        return Markup.Of($"{Column(x, step, bottom, lower, "adm")}{Column(x, step, bottom - (lower ?? 4), period.Tenzij.Waarde / top * BarsHeight, "tz")}");
    }));

    private static Markup Column(double x, double step, double bottom, double? height, string klasse)
    {
        var gap = step * (step > 2 ? 0.22 : 0.08);
        return height switch
        {
            null => Markup.Of($"<rect class=\"onderdrukt\" x=\"{x + gap}%\" y=\"{bottom - 3}\" width=\"{step - (2 * gap)}%\" height=\"3\"/>"),
            0 => Markup.Empty,
            { } known => Markup.Of($"<rect class=\"{klasse}\" x=\"{x + gap}%\" y=\"{bottom - known}\" width=\"{step - (2 * gap)}%\" height=\"{known}\"/>"),
        };
    }

    private static Markup Labels(IReadOnlyList<TrendPeriode> periods, double step)
    {
        var every = Math.Max(1, (int)Math.Ceiling(periods.Count / (double)LabelsAtMost));
        return Markup.Join(periods.Select((period, index) => (period, index)).Where(at => at.index % every == 0).Select(at =>
        {
            var x = Left + ((at.index + 0.5) * step);
            return Markup.Of($"<text class=\"{Anchor(x, 9)}\" x=\"{x}%\" y=\"{BarsTop + BarsHeight + 20}\">{LabelOf(at.period)}</text>");
        }));
    }

    private static Markup Changes(IReadOnlyList<TrendPeriode> periods, IReadOnlyList<DateOnly> changes, double step) => Markup.Join(changes.Select(change =>
    {
        var index = LastBegunBy(periods, change);
        if (index < 0)
            return Markup.Empty;
        var begin = periods[index].Begin;
        var length = index + 1 < periods.Count ? periods[index + 1].Begin.DayNumber - begin.DayNumber : Math.Max(1, change.DayNumber - begin.DayNumber + 1);
        var x = Left + ((index + Math.Clamp((change.DayNumber - begin.DayNumber) / (double)length, 0, 1)) * step);
        return Markup.Of($"<line class=\"wissel\" x1=\"{x}%\" x2=\"{x}%\" y1=\"{ShareTop - 8}\" y2=\"{BarsTop + BarsHeight}\"/><text class=\"wisseltekst {Anchor(x, 26)}\" x=\"{x}%\" y=\"{ShareTop - 13}\">andere regels vanaf {Dutch.Date(change)}</text>");
    }));

    private static int LastBegunBy(IReadOnlyList<TrendPeriode> periods, DateOnly day)
    {
        var index = periods.Count - 1;
        while (index >= 0 && periods[index].Begin > day)
            index--;
        return index;
    }

    /// <summary>A label near an edge grows inward.</summary>
    /// <param name="x">Where it belongs.</param>
    /// <param name="half">Half its width on a narrow screen.</param>
    private static string Anchor(double x, double half)
    {
        if (x < half)
            return "links";
        return x > 100 - half ? "rechts" : "midden";
    }

    private static string LabelOf(TrendPeriode period) => period.Naam.Length == 7 && char.IsAsciiDigit(period.Naam[5]) ? Dutch.Month(period.Begin) : period.Naam;

    private static double? ShareOf(TrendPeriode period) =>
        period is { Administratief.Waarde: { } administrative, Tenzij.Waarde: { } unless } && administrative + unless > 0 ? (double)unless / (administrative + unless) : null;
}
