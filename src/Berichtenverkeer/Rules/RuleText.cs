using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>The Dutch words for what a rule is: the page and <c>uitleg</c> use the same.</summary>
internal static class RuleText
{
    /// <summary>"technische regel", "conditie", "constraint".</summary>
    public static string Kind(RuleKind kind) => kind switch
    {
        RuleKind.TR => "technische regel",
        RuleKind.CD => "conditie",
        _ => "constraint",
    };

    /// <summary>One word for a table.</summary>
    public static string ScopeName(RuleScope scope) => scope switch
    {
        RuleScope.Bericht => "bericht",
        RuleScope.Dossier => "dossier",
        RuleScope.Lokaal => "lokaal",
        _ => "extern",
    };

    /// <summary>What the rule looks at, as a part of a sentence.</summary>
    public static string Scope(RuleScope scope) => scope switch
    {
        RuleScope.Bericht => "alleen naar het bericht zelf",
        RuleScope.Dossier => "naar het bericht en naar wat eerder is gewisseld",
        RuleScope.Lokaal => "naar een prestatie, haar toewijzing en een afspraak van de gemeente",
        _ => "naar het bericht en naar een bron daarbuiten, zoals een lijst of de datum van ontvangst",
    };

    /// <summary>What the stand means; null for what nobody needs to be told.</summary>
    public static string? Stand(RuleStand stand) => stand switch
    {
        RuleStand.Aan => null,
        RuleStand.Signaal => "signaal: een overtreding wordt getoond en keurt niets af, tenzij de gemeente anders kiest",
        _ => "uit: er wordt niet naar gekeken, tenzij de gemeente anders kiest",
    };

    /// <summary>"JW301, JW305 en WMO301": the messages of a version that the rule is about, also when it has no code here.</summary>
    public static string Berichten(RuleInfo rule, string versie)
    {
        var numbers = versie == "2.3" ? rule.Berichten23 : rule.Berichten;
        return Opsomming.En(Releases.All
            .Where(release => release.Versie == versie && (rule.Alleen is null || rule.Alleen == release.Domein))
            .SelectMany(release => release.Berichten)
            .Where(soort => numbers.Contains(soort.Nummer))
            .Select(soort => soort.Code));
    }
}
