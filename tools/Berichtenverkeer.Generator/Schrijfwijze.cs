using System.Text;
using System.Text.RegularExpressions;

namespace Berichtenverkeer.Generator;

/// <summary>The same message as another sender's software writes it: other prefixes, no white space, line feeds only. Valid all the same.</summary>
internal static partial class Schrijfwijze
{
    public static byte[] Of(GeneratedItem item)
    {
        var style = item.Bericht!.Zender.Sum(c => c - '0') % 4;
        if (style == 0)
            return item.Bytes;
        var xml = Encoding.UTF8.GetString(item.Bytes);
        return Encoding.UTF8.GetBytes(style switch
        {
            1 => BetweenElements().Replace(xml, "><"),
            2 => Renamed(xml, "<", "</", "xmlns=").Replace("\r\n", "\n", StringComparison.Ordinal),
            _ => Renamed(xml, "<ijwmo:", "</ijwmo:", "xmlns:ijwmo=").Replace("\"?>\r\n", "\" standalone=\"yes\"?>\r\n<!-- Voorbeeld EPD -->\r\n", StringComparison.Ordinal),
        });
    }

    private static string Renamed(string xml, string open, string close, string declaration) => xml
        .Replace("<ns:", open, StringComparison.Ordinal)
        .Replace("</ns:", close, StringComparison.Ordinal)
        .Replace("xmlns:ns=", declaration, StringComparison.Ordinal);

    [GeneratedRegex(">\\s+<", RegexOptions.NonBacktracking)]
    private static partial Regex BetweenElements();
}
