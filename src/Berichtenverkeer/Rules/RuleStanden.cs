using System.Text.Json;

namespace Berichtenverkeer.Rules;

/// <summary>Which rules are used, per gemeente: what differs from the default of the rule itself.</summary>
public sealed class RuleStanden
{
    /// <summary>Every rule at its default.</summary>
    public static RuleStanden Standaard { get; } = new(new Dictionary<string, RuleStand>(), new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>());

    private readonly IReadOnlyDictionary<string, RuleStand> algemeen;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, RuleStand>> perGemeente;

    /// <summary>Stands that differ from the default.</summary>
    /// <param name="algemeen">Per rule code, for all gemeenten.</param>
    /// <param name="perGemeente">Per gemeente and rule code; goes before what holds for all.</param>
    public RuleStanden(IReadOnlyDictionary<string, RuleStand> algemeen, IReadOnlyDictionary<string, IReadOnlyDictionary<string, RuleStand>> perGemeente)
    {
        this.algemeen = algemeen;
        this.perGemeente = perGemeente;
    }

    /// <summary>The stand of a rule in a gemeente.</summary>
    public RuleStand Of(RuleInfo rule, string gemeente)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return perGemeente.TryGetValue(gemeente, out var own) && own.TryGetValue(rule.Code, out var stand) ? stand
            : algemeen.TryGetValue(rule.Code, out stand) ? stand
            : rule.Stand;
    }

    /// <summary>Writes the stands as a run stores them: an object with <c>*</c> and gemeente codes.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        Write(json, "*", algemeen);
        foreach (var (gemeente, standen) in perGemeente.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Write(json, gemeente, standen);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter)"/> wrote.</summary>
    public static RuleStanden Read(JsonElement json)
    {
        var all = json.EnumerateObject().ToDictionary(
            property => property.Name,
            property => (IReadOnlyDictionary<string, RuleStand>)property.Value.EnumerateObject().ToDictionary(
                rule => rule.Name, rule => Parse(rule.Value.GetString()!) ?? throw new JsonException($"Unknown stand of {rule.Name}."), StringComparer.Ordinal),
            StringComparer.Ordinal);
        var general = all.GetValueOrDefault("*") ?? new Dictionary<string, RuleStand>();
        all.Remove("*");
        return new(general, all);
    }

    /// <summary>Reads <c>aan</c>, <c>signaal</c> or <c>uit</c>; null for anything else.</summary>
    public static RuleStand? Parse(string text) => text switch
    {
        "aan" => RuleStand.Aan,
        "signaal" => RuleStand.Signaal,
        "uit" => RuleStand.Uit,
        _ => null,
    };

    /// <summary>The word for a stand.</summary>
    public static string NameOf(RuleStand stand) => stand switch
    {
        RuleStand.Aan => "aan",
        RuleStand.Signaal => "signaal",
        _ => "uit",
    };

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, RuleStand> standen)
    {
        json.WriteStartObject(name);
        foreach (var (code, stand) in standen.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(code, NameOf(stand));
        json.WriteEndObject();
    }
}
