namespace Berichtenverkeer.Monitor.Html;

/// <summary>HTML that is safe to put in a page. Text becomes markup only through <see cref="Of"/>, which escapes whatever is filled in.</summary>
/// <param name="Value">The HTML.</param>
public readonly record struct Markup(string Value)
{
    /// <summary>Nothing.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>A template: its own text is kept, text in its holes is escaped, and markup in its holes is not.</summary>
    public static Markup Of(ref MarkupHandler template) => new(template.Result);

    /// <summary>One after the other.</summary>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Value)));

    public override string ToString() => Value;
}
