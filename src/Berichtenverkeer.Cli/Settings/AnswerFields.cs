using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.Answers;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>The block <c>antwoord</c> of the settings: what may be done with answers, for all gemeenten or for one.</summary>
internal static class AnswerFields
{
    private const string Applicatie = "applicatie";
    private const string Enveloppen = "enveloppen";

    /// <summary>The modi of a block, by kind.</summary>
    public static IReadOnlyDictionary<string, AntwoordModus> Modi(SettingsNode block)
    {
        RequireObject(block);
        var modi = new Dictionary<string, AntwoordModus>(StringComparer.Ordinal);
        foreach (var (name, value) in block.Members.Where(member => !member.Value.IsNull && member.Name is not (Applicatie or Enveloppen)))
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
        var value = Find(block, Applicatie);
        if (value is null || value.IsNull)
            return AntwoordApplicatie.Standaard;
        var naam = SettingsFields.Text(value);
        return naam.Length is >= 3 and <= 50 && naam.Trim().Length == naam.Length && !naam.Any(char.IsControl)
            ? AntwoordApplicatie.Standaard with { Naam = naam }
            : throw value.Refuse("een applicatienaam heeft 3 tot en met 50 tekens, zonder spaties aan het begin of einde.");
    }

    /// <summary>In which envelope answers travel; only the block for all gemeenten has it.</summary>
    public static AntwoordEnveloppen EnveloppenOf(SettingsNode block)
    {
        RequireObject(block);
        if (Find(block, Enveloppen) is not { IsNull: false } value)
            return AntwoordEnveloppen.Standaard;
        if (value.Kind != JsonTokenType.StartObject)
            throw value.Refuse("hier hoort een object tussen { en }, zoals { \"325\": \"du01\" }.");
        var known = AntwoordEnveloppen.Antwoorden.ToDictionary(nummer => nummer.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var enveloppen = new Dictionary<int, EnvelopSoort>();
        foreach (var (name, soort) in value.Members.Where(member => !member.Value.IsNull))
        {
            if (!known.TryGetValue(name, out var nummer))
                throw soort.Refuse($"dit antwoord is onbekend. Bekend zijn: {string.Join(", ", known.Keys)}.");
            enveloppen[nummer] = (soort.Kind == JsonTokenType.String ? AntwoordEnveloppen.Parse(soort.Text) : null)
                ?? throw soort.Refuse("hier hoort \"du01\" (met verwijzing naar de envelop van het bericht) of \"di01\" (een envelop op zichzelf).");
        }

        return new(enveloppen);
    }

    /// <summary>Refuses what only the block for all gemeenten can have.</summary>
    public static IReadOnlyDictionary<string, AntwoordModus> OfGemeente(SettingsNode block)
    {
        RequireObject(block);
        if (Find(block, Applicatie) is { } applicatie)
            throw applicatie.Refuse("de applicatie geldt voor alle gemeenten. Zet haar in 'antwoord' buiten 'gemeenten'.");
        return Find(block, Enveloppen) is { } enveloppen
            ? throw enveloppen.Refuse("de enveloppen gelden voor alle gemeenten. Zet ze in 'antwoord' buiten 'gemeenten'.")
            : Modi(block);
    }

    private static SettingsNode? Find(SettingsNode block, string name) => block.Members.FirstOrDefault(member => member.Name == name).Value;

    private static void RequireObject(SettingsNode block)
    {
        if (block.Kind != JsonTokenType.StartObject)
            throw block.Refuse("hier hoort een object tussen { en }, zoals { \"standaard\": \"proef\", \"306\": \"direct\" }.");
    }
}
