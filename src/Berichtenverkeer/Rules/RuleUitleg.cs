using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>Explains any code of the standard in Dutch, rules included. A rule is told from its <see cref="RuleInfo"/>.</summary>
public static class RuleUitleg
{
    private const string RetourCode = "RetourCode";

    /// <summary>What a code means: all that <see cref="Uitleg.Of(string)"/> knows, and rules; a retourcode names the rules that give it.</summary>
    /// <param name="code">"TR322", "CD005", "9322", or anything else that the standard has a code for; in any case.</param>
    public static UitlegAntwoord Of(string code) => Of(code, RuleRegistry.All);

    /// <summary>The same, with these rules.</summary>
    internal static UitlegAntwoord Of(string code, IReadOnlyList<RuleInfo> rules)
    {
        var antwoord = Uitleg.Of(
            code,
            word => rules.Where(rule => Is(rule.Code, word)).Select(OfRule),
            rules.Select(rule => rule.Code));
        return antwoord with { Items = [.. antwoord.Items.Select(item => WithRules(item, rules))] };
    }

    private static UitlegItem OfRule(RuleInfo rule)
    {
        List<(string Kop, string? Tekst)> regels =
        [
            ("Eis", rule.Eis),
            ("Bij een overtreding", rule.Bevinding),
            ("Retourcode", Retourcode(rule)),
            ("Kijkt", RuleText.Scope(rule.Scope)),
            ("Berichten 3.2", RuleText.Berichten(rule, "3.2")),
            ("Berichten 2.3", RuleText.Berichten(rule, "2.3")),
            ("Waarom ook 2.3", rule.Waarom23),
            ("Verschil iJw en iWmo", rule.Domeinverschil),
            ("Eigen lezing", rule.EigenLezing),
            ("Stand", RuleText.Stand(rule.Stand)),
            ("Niet hier getoetst", rule.NietHier),
        ];
        var kind = RuleText.Kind(rule.Kind);
        return new(
            UitlegSoort.Regel,
            rule.Code,
            $"{char.ToUpperInvariant(kind[0])}{kind[1..]} {rule.Code}",
            [.. regels.Where(regel => !string.IsNullOrEmpty(regel.Tekst)).Select(regel => new UitlegRegel(regel.Kop, regel.Tekst!))],
            []);
    }

    /// <summary>The code and what the list says of it; a rule of one domein has its label in the list of that domein.</summary>
    private static string Retourcode(RuleInfo rule)
    {
        if (rule.Retourcode is not { } code)
            return "geen";
        var label = Releases.All
            .Where(release => rule.Alleen is null || rule.Alleen == release.Domein)
            .Select(release => Codelijsten.For(release, "LDT_RetourCode")?.Find(code)?.Label)
            .LastOrDefault(label => label is not null);
        return label is null ? code : $"{code} ({label})";
    }

    private static UitlegItem WithRules(UitlegItem item, IReadOnlyList<RuleInfo> rules)
    {
        if (item.Element != RetourCode)
            return item;
        var giving = rules.Where(rule => rule.Retourcode is { } code && Is(code, item.Code));
        return item with { Regels = [.. item.Regels, .. giving.Select(rule => new UitlegRegel(rule.Code, rule.Eis))] };
    }

    private static bool Is(string name, string asked) => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase);
}
