using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Berichtenverkeer.Monitor.Html;

/// <summary>Fills the holes of a template of HTML; text is escaped, so forgetting to cannot happen.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupHandler
{
    private readonly StringBuilder text;

    public MarkupHandler(int literalLength, int formattedCount) => text = new(literalLength + (formattedCount * 16));

    internal string Result => text.ToString();

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string? value) => text.Append(WebUtility.HtmlEncode(value));

    public void AppendFormatted(Markup value) => text.Append(value.Value);

    public void AppendFormatted(IEnumerable<Markup> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
            text.Append(value.Value);
    }

    public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A coordinate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no number: nothing can be drawn there.</exception>
    public void AppendFormatted(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), "Not a coordinate.");
        text.Append(value.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
