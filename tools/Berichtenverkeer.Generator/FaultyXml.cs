using System.Text;
using System.Text.RegularExpressions;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Generator;

/// <summary>Breaks the XML of a good message in one way.</summary>
internal static partial class FaultyXml
{
    public static (byte[] Bytes, Verwachting Expected) Make(FoutSoort soort, string xml) => soort switch
    {
        FoutSoort.NietWelgevormd => Afgekeurd(xml[..(xml.Length - (xml.Length / 4))], FindingCodes.NietWelgevormd),
        FoutSoort.Waarde => Afgekeurd(Dagtekening().Replace(xml, "${open}2025-02-30<", 1), FindingCodes.WaardeOngeldig),
        FoutSoort.Opsomming => Afgekeurd(Geslacht().Replace(xml, "${open}7<", 1), FindingCodes.WaardeOngeldig),
        FoutSoort.TeLang => Afgekeurd(Achternaam().Replace(xml, "${open}" + new string('x', 201) + "<", 1), FindingCodes.WaardeOngeldig),
        FoutSoort.Ontbreekt => Afgekeurd(Versie().Replace(xml, string.Empty, 1), FindingCodes.ElementOntbreekt),
        FoutSoort.TeVeel => Afgekeurd(Ontvanger().Replace(xml, "$0$0", 1), FindingCodes.ElementOnverwacht),
        FoutSoort.Volgorde => Afgekeurd(Parties().Replace(xml, "${aan}${van}", 1), FindingCodes.ElementOntbreekt),
        FoutSoort.Naamruimte => Afgekeurd(xml.Replace("basis:Identificatie>", "ns:Identificatie>", StringComparison.Ordinal), FindingCodes.ElementOnverwacht),
        FoutSoort.Attribuut => Afgekeurd(xml.Replace("<ns:Header>", "<ns:Header versie=\"3.2\">", StringComparison.Ordinal), FindingCodes.AttribuutOnverwacht),
        FoutSoort.Tekst => Afgekeurd(xml.Replace("<ns:Header>", "<ns:Header>zie bijlage", StringComparison.Ordinal), FindingCodes.TekstOnverwacht),
        FoutSoort.Hoofdelement => Afgekeurd(xml.Replace("ns:Bericht ", "ns:Berichten ", StringComparison.Ordinal).Replace("ns:Bericht>", "ns:Berichten>", StringComparison.Ordinal), FindingCodes.ElementOnverwacht),
        FoutSoort.BerichtCode => Afgekeurd(BerichtCode().Replace(xml, "${open}301<", 1), FindingCodes.WaardeOngeldig),
        FoutSoort.Release => Quarantaine(xml.Replace("/3_2/", "/3_3/", StringComparison.Ordinal), Redenen.ReleaseOnbekend),
        FoutSoort.Dtd => Afgekeurd(xml.Replace("<ns:Bericht", "<!DOCTYPE ns:Bericht [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><ns:Bericht", StringComparison.Ordinal), FindingCodes.Dtd),
        FoutSoort.Diepte => Quarantaine(xml.Replace("<ns:Client>", "<ns:Client>" + Repeat("<x>", 500) + Repeat("</x>", 500), StringComparison.Ordinal), Redenen.Grens),
        FoutSoort.Attributen => Quarantaine(xml.Replace("<ns:Client>", $"<ns:Client {string.Join(' ', Enumerable.Range(0, 200).Select(i => $"a{i}=\"\""))}>", StringComparison.Ordinal), Redenen.Grens),
        FoutSoort.LangeTekst => Quarantaine(Achternaam().Replace(xml, "${open}" + new string('x', 100_000) + "<", 1), Redenen.Grens),
        FoutSoort.Utf16 => (Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(xml.Replace("utf-8", "utf-16", StringComparison.Ordinal))).ToArray(), new(Uitkomst.Quarantaine) { Reden = Redenen.Codering }),
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    private static (byte[] Bytes, Verwachting Expected) Afgekeurd(string xml, string code) => (Encoding.UTF8.GetBytes(xml), new(Uitkomst.Afgekeurd) { Code = code });

    private static (byte[] Bytes, Verwachting Expected) Quarantaine(string xml, string reden) => (Encoding.UTF8.GetBytes(xml), new(Uitkomst.Quarantaine) { Reden = reden });

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [GeneratedRegex("(?<open>:Dagtekening>)[^<]*<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Dagtekening();

    [GeneratedRegex("(?<open>:Geslacht>)[^<]*<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Geslacht();

    [GeneratedRegex("(?<open>:Achternaam>)[^<]*<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Achternaam();

    [GeneratedRegex("(?<open>:BerichtCode>)[^<]*<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BerichtCode();

    [GeneratedRegex("\\s*<basis:BerichtXsdVersie>[^<]*</basis:BerichtXsdVersie>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Versie();

    [GeneratedRegex("\\s*<ns:Ontvanger>[^<]*</ns:Ontvanger>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ontvanger();

    [GeneratedRegex("(?<van>\\s*<ns:Afzender>[^<]*</ns:Afzender>)(?<aan>\\s*<ns:Ontvanger>[^<]*</ns:Ontvanger>)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parties();
}
