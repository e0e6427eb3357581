using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Words of the data as a person reads them.</summary>
internal static class DutchNames
{
    /// <summary>deels_afgewezen becomes "deels afgewezen".</summary>
    public static string Of(Uitkomst uitkomst) => Words(uitkomst.ToName());

    /// <summary>release_onbekend becomes "release onbekend".</summary>
    public static string Words(string name) => name.Replace('_', ' ');

    /// <summary>What a code of XML or XSD means in general; of a rule what it demands; null for other codes.</summary>
    public static string? OfCode(string code) => code switch
    {
        FindingCodes.NietWelgevormd => "geen welgevormde XML",
        FindingCodes.Dtd => "een DTD (DOCTYPE) is niet toegestaan",
        FindingCodes.ElementOnverwacht => "een element staat op een plaats waar het niet hoort",
        FindingCodes.ElementOntbreekt => "een verplicht element ontbreekt",
        FindingCodes.WaardeOngeldig => "een waarde voldoet niet aan haar type",
        FindingCodes.AttribuutOnverwacht => "een attribuut dat er niet hoort",
        FindingCodes.TekstOnverwacht => "tekst tussen elementen",
        FindingCodes.Overig => "een andere afwijking van het schema",
        FindingCodes.EnMeer => "er zijn meer bevindingen dan worden bewaard",
        _ => RuleRegistry.Find(code)?.Eis,
    };
}
