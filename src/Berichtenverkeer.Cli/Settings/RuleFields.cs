using System.Text.Json;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>The block <c>regels</c> of the settings: which rules are used, for all gemeenten or for one.</summary>
internal static class RuleFields
{
    /// <summary>The stands of a block, by rule code.</summary>
    public static IReadOnlyDictionary<string, RuleStand> Of(SettingsNode block)
    {
        if (block.Kind != JsonTokenType.StartObject)
            throw block.Refuse("hier hoort een object tussen { en }, zoals { \"TR380\": \"uit\" }.");
        var standen = new Dictionary<string, RuleStand>(StringComparer.Ordinal);
        foreach (var (name, value) in block.Members.Where(member => !member.Value.IsNull))
        {
            var rule = RuleRegistry.Find(name) ?? throw value.Refuse("deze regel bestaat niet. Zie: berichten uitleg <code>");
            if (rule.Code != name)
                throw value.Refuse($"schrijf deze regel als {rule.Code}.");
            if (rule.NietHier is { } reden)
                throw value.Refuse($"deze regel kan hier niet aan of uit: {reden}");
            standen[name] = (value.Kind == JsonTokenType.String ? RuleStanden.Parse(value.Text) : null)
                ?? throw value.Refuse("hier hoort \"aan\", \"signaal\" (melden zonder af te keuren) of \"uit\".");
        }

        return standen;
    }
}
