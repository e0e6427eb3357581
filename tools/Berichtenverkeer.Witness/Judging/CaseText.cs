using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Berichtenverkeer.Witness.Cases;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>What can be seen in the bytes of a case, to recognise a difference.</summary>
internal static partial class CaseText
{
    /// <summary>The case as text; bytes that are no UTF-8 become U+FFFD.</summary>
    public static string Of(WitnessCase each) => Encoding.UTF8.GetString(each.Xml);

    /// <summary>Whether a character beyond U+FFFF stands in it, as it is or by reference.</summary>
    public static bool HasSupplementary(WitnessCase each)
    {
        var text = Of(each);
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || SupplementaryReference().IsMatch(text);
    }

    /// <summary>Whether a time with a negative time zone stands in it, however it is written.</summary>
    public static bool HasNegativeZone(WitnessCase each) => NegativeZone().IsMatch(WebUtility.HtmlDecode(Markup().Replace(Of(each), string.Empty)));

    /// <summary>Whether U+2028 or U+2029 stands in it, as it is or by reference.</summary>
    public static bool HasSeparator(WitnessCase each) => Separator().IsMatch(Of(each));

    /// <summary>Whether the target of a processing instruction has a colon.</summary>
    public static bool HasInstructionWithColon(WitnessCase each) => InstructionWithColon().IsMatch(Of(each));

    /// <summary>Whether it says to be XML of another version than 1.0.</summary>
    public static bool HasOtherVersion(WitnessCase each) => OtherVersion().IsMatch(Of(each));

    /// <summary>Whether a name in it only became a name in the fifth edition of XML 1.0.</summary>
    public static bool HasLaterName(WitnessCase each)
    {
        foreach (Match match in NameInMarkup().Matches(Of(each)))
        {
            var name = match.Groups["name"].ValueSpan;
            if (!XmlConvert.IsStartNCNameChar(name[0]))
                return true;
            foreach (var c in name[1..])
            {
                if (!XmlConvert.IsNCNameChar(c))
                    return true;
            }
        }

        return false;
    }

    [GeneratedRegex("&#(x0*1[0-9a-fA-F]{4}|x0*[2-9a-fA-F][0-9a-fA-F]{4}|x0*10[0-9a-fA-F]{4}|0*(6553[6-9]|655[4-9][0-9]|65[6-9][0-9]{2}|6[6-9][0-9]{3}|[7-9][0-9]{4}|[0-9]{6,7}));", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SupplementaryReference();

    [GeneratedRegex("[\u2028\u2029]|&#(x0*202[89]|0*823[23]);", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Separator();

    [GeneratedRegex("[0-9]:[0-9]{2}(\\.[0-9]+)?-[0-9]{2}:[0-9]{2}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NegativeZone();

    // What may stand within a value without being a part of it.
    [GeneratedRegex("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[|\\]\\]>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 10000)]
    private static partial Regex Markup();

    [GeneratedRegex("<\\?[^?\\s]*:", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex InstructionWithColon();

    [GeneratedRegex("^\uFEFF?<\\?xml\\s+version\\s*=\\s*[\"'](?!1\\.0[\"'])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OtherVersion();

    // A part of a name, with or without what stands before its colon, behind < </ <? or a blank in a tag.
    [GeneratedRegex("(</?|<\\?|:|\\s)(?<name>[^\\s<>/?=:\"'&!]+)(?=[\\s<>/?=:])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NameInMarkup();
}
