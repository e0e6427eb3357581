using Berichtenverkeer.Rules.TR;
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
            ("Retourcode", rule.Retourcode is { } code ? CodeMetLabel(rule, code, versie: null) : "geen"),
            ("Retourcode op een 303", rule.Retourcode303 is { } code303 ? CodeMetLabel(rule, code303, "2.3") : null),
            ("Kijkt", RuleText.Scope(rule.Scope)),
            ("Berichten 3.2", RuleText.Berichten(rule, "3.2")),
            ("Berichten 2.3", RuleText.Berichten(rule, "2.3")),
            ("Waarom ook 2.3", rule.Waarom23),
            ("Waarom niet een 303", Declaratie23.NietBeoordeeld.FirstOrDefault(niet => niet.Code == rule.Code).Waarom),
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
    /// <param name="rule">The rule.</param>
    /// <param name="code">The code.</param>
    /// <param name="versie">Release whose list has it; null is the latest that does.</param>
    private static string CodeMetLabel(RuleInfo rule, string code, string? versie)
    {
        var label = Releases.All
            .Where(release => (rule.Alleen is null || rule.Alleen == release.Domein) && (versie is null || versie == release.Versie))
            .Select(release => Codelijsten.For(release, "LDT_RetourCode")?.Find(code)?.Label)
            .LastOrDefault(label => label is not null);
        return label is null ? code : $"{code} ({label})";
    }

    private static UitlegItem WithRules(UitlegItem item, IReadOnlyList<RuleInfo> rules)
    {
        if (item.Element != RetourCode)
            return item;
        var giving = rules.Where(rule => rule.Gives(item.Code)).Select(rule => new UitlegRegel(rule.Code, rule.Eis));
        var unused = Declaratie23.NietGebruikt.Where(niet => niet.Retourcode == item.Code).Select(niet => new UitlegRegel("Niet op een 303", niet.Waarom));
        return item with { Regels = [.. item.Regels, .. giving, .. unused] };
    }

    private static bool Is(string name, string asked) => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase);
}
