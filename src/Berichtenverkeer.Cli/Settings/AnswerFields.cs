using System.Text.Json;
using Berichtenverkeer.Answers;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>The block <c>antwoord</c> of the settings: what may be done with answers, for all gemeenten or for one.</summary>
internal static class AnswerFields
{
    private const string Applicatie = "applicatie";

    /// <summary>The modi of a block, by kind.</summary>
    public static IReadOnlyDictionary<string, AntwoordModus> Modi(SettingsNode block)
    {
        RequireObject(block);
        var modi = new Dictionary<string, AntwoordModus>(StringComparer.Ordinal);
        foreach (var (name, value) in block.Members.Where(member => !member.Value.IsNull && member.Name != Applicatie))
        {
            if (!AntwoordModi.Velden.Contains(name, StringComparer.Ordinal))
                throw value.Refuse($"dit antwoord is onbekend. Bekend zijn: {string.Join(", ", AntwoordModi.Velden)}.");
            modi[name] = (value.Kind == JsonTokenType.String ? AntwoordModi.Parse(value.Text) : null)
                ?? throw value.Refuse("hier hoort \"proef\" (samenstellen en tonen), \"na-vrijgave\" (verzenden nadat iemand het vrijgeeft) of \"direct\".");
        }

        return modi;
    }

    /// <summary>The application that envelopes name; only the block for all gemeenten has it.</summary>
    public static AntwoordApplicatie ApplicatieOf(SettingsNode block)
    {
        RequireObject(block);
        var value = block.Members.FirstOrDefault(member => member.Name == Applicatie).Value;
        if (value is null || value.IsNull)
            return AntwoordApplicatie.Standaard;
        var naam = SettingsFields.Text(value);
        return naam.Length is >= 3 and <= 50 && naam.Trim().Length == naam.Length && !naam.Any(char.IsControl)
            ? AntwoordApplicatie.Standaard with { Naam = naam }
            : throw value.Refuse("een applicatienaam heeft 3 tot en met 50 tekens, zonder spaties aan het begin of einde.");
    }

    /// <summary>Refuses what only the block for all gemeenten can have.</summary>
    public static IReadOnlyDictionary<string, AntwoordModus> OfGemeente(SettingsNode block)
    {
        RequireObject(block);
        var value = block.Members.FirstOrDefault(member => member.Name == Applicatie).Value;
        return value is null ? Modi(block) : throw value.Refuse("de applicatie geldt voor alle gemeenten. Zet haar in 'antwoord' buiten 'gemeenten'.");
    }

    private static void RequireObject(SettingsNode block)
    {
        if (block.Kind != JsonTokenType.StartObject)
            throw block.Refuse("hier hoort een object tussen { en }, zoals { \"standaard\": \"proef\", \"306\": \"direct\" }.");
    }
}
