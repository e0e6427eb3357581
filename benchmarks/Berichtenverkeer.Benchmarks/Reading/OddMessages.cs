using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Makes messages odd but valid: one in twenty is given one of eight oddities, at a place that the generator picks.</summary>
internal static partial class OddMessages
{
    /// <summary>Of every so many messages one is odd: 5%.</summary>
    public const int OneIn = 20;

    /// <summary>The oddities, as the table names them.</summary>
    public const string Kinds = "commentaar, CDATA, tekenverwijzing, processing instruction, xmlns op een element, ander voorvoegsel op een element of in het hele bericht, spaties om een datum";

    /// <summary>The same messages, some of them odd.</summary>
    public static IReadOnlyList<byte[]> Create(IReadOnlyList<byte[]> messages)
    {
        var random = new Prng(20260607);
        return [.. messages.Select((message, i) => i % OneIn == OneIn - 1 ? Encoding.UTF8.GetBytes(Odd(Encoding.UTF8.GetString(message), i / OneIn % 8, random)) : message)];
    }

    private static string Odd(string text, int kind, Prng random)
    {
        if (kind == 6)
            return text.Replace("<ns:", "<bericht:", StringComparison.Ordinal).Replace("</ns:", "</bericht:", StringComparison.Ordinal).Replace("xmlns:ns=", "xmlns:bericht=", StringComparison.Ordinal);
        var place = random.Pick((kind == 7 ? Date() : Leaf()).Matches(text).ToList());
        var prefix = place.Groups["prefix"].Value;
        var name = place.Groups["name"].Value;
        var value = place.Groups["value"].Value;
        var changed = kind switch
        {
            0 => "<!-- nagekeken -->" + place.Value,
            1 => $"<{prefix}:{name}><![CDATA[{value}]]></{prefix}:{name}>",
            2 => string.Create(CultureInfo.InvariantCulture, $"<{prefix}:{name}>&#{(int)value[0]};{value[1..]}</{prefix}:{name}>"),
            3 => "<?bron systeem=\"zelf\"?>" + place.Value,
            4 => $"<{prefix}:{name} xmlns:{prefix}=\"{NamespaceOf(text, prefix)}\">{value}</{prefix}:{name}>",
            5 => $"<anders:{name} xmlns:anders=\"{NamespaceOf(text, prefix)}\">{value}</anders:{name}>",
            _ => $"> {value}\n<",
        };
        return string.Concat(text.AsSpan(0, place.Index), changed, text.AsSpan(place.Index + place.Length));
    }

    private static string NamespaceOf(string text, string prefix)
    {
        var declaration = $"xmlns:{prefix}=\"";
        var start = text.IndexOf(declaration, StringComparison.Ordinal) + declaration.Length;
        return text[start..text.IndexOf('"', start)];
    }

    [GeneratedRegex("<(?<prefix>[A-Za-z]+):(?<name>[A-Za-z]+)>(?<value>[A-Za-z0-9-]+)</[A-Za-z:]+>", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Leaf();

    [GeneratedRegex(">(?<value>[0-9]{4}-[0-9]{2}-[0-9]{2})<", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Date();
}
