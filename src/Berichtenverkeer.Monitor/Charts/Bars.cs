using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Charts;

/// <summary>Horizontal bars with their labels as text of the page, so that they stay readable at any width. Coordinates are percentages.</summary>
internal static class Bars
{
    /// <summary>One row.</summary>
    /// <param name="Naam">Label.</param>
    /// <param name="Waarde">What is written behind the bar.</param>
    /// <param name="Delen">Parts from the left, each with its class and size; null is a suppressed size.</param>
    /// <param name="Toelichting">Small print behind the value.</param>
    public sealed record Rij(string Naam, string Waarde, IReadOnlyList<(string Klasse, double? Grootte)> Delen, string Toelichting = "");

    /// <summary>Rows on one scale that begins at 0.</summary>
    public static Markup Draw(IReadOnlyList<Rij> rows, string klasse = "")
    {
        var maximum = Maximum(rows);
        return Markup.Of($"<ul class=\"staven {klasse}\">{rows.Select(row => Draw(row, maximum))}</ul>");
    }

    /// <summary>The size that takes the whole width.</summary>
    public static double Maximum(IEnumerable<Rij> rows) =>
        Math.Max(1, rows.Select(row => row.Delen.Sum(deel => deel.Grootte ?? 0)).DefaultIfEmpty(1).Max());

    public static Markup Draw(Rij row, double maximum)
    {
        var small = row.Toelichting.Length == 0 ? Markup.Empty : Markup.Of($" <small>{row.Toelichting}</small>");
        return Markup.Of($"<li><span class=\"naam\">{row.Naam}</span>{Bar(row.Delen, maximum)}<span class=\"waarde\"><b>{row.Waarde}</b>{small}</span></li>");
    }

    /// <summary>The bar alone; what it shows must be in the text beside it.</summary>
    public static Markup Bar(IReadOnlyList<(string Klasse, double? Grootte)> parts, double maximum)
    {
        var x = 0.0;
        List<Markup> drawn = [];
        foreach (var (klasse, size) in parts)
        {
            if (size is null)
            {
                // Suppressed: an open mark of a fixed width, which says nothing about the size.
                drawn.Add(Markup.Of($"<rect class=\"onderdrukt\" x=\"{Math.Min(x, 98.5)}%\" y=\"1\" width=\"1.5%\" height=\"14\"/>"));
                continue;
            }

            var width = Math.Clamp(size.Value / maximum * 100, 0, 100 - x);
            if (width > 0)
                drawn.Add(Markup.Of($"<rect class=\"{klasse}\" x=\"{x}%\" width=\"{width}%\" height=\"16\"/>"));
            x += width;
        }

        return Markup.Of($"<svg class=\"staaf\" aria-hidden=\"true\" focusable=\"false\" height=\"16\"><rect class=\"baan\" width=\"100%\" height=\"16\"/>{drawn}</svg>");
    }
}
