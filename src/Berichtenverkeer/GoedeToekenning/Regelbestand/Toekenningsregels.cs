using System.Text;
using System.Text.Json;
using Berichtenverkeer.Configuration;
using Berichtenverkeer.LokaleRegels;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>
/// The bepalingen in the rule file of a gemeente: JSON with comments, one set or a list of sets. Strict: what is not understood is
/// refused with file, line, field and a Dutch sentence.
/// </summary>
public static class Toekenningsregels
{
    /// <summary>What holds without a rule file: the profile <c>standaard</c>, everywhere and always.</summary>
    public static Regelsets Standaard { get; } = new([RegelsetProfiel.Standaard.ToRegelset(DateOnly.MinValue)]);

    /// <summary>Reads a rule file. Where and when none of its sets holds, the profile <c>standaard</c> does.</summary>
    /// <param name="file">The file as the user named it, for messages.</param>
    /// <param name="utf8">Its content.</param>
    /// <exception cref="SettingsException">It cannot be used.</exception>
    public static Regelsets Parse(string file, ReadOnlySpan<byte> utf8)
    {
        var seen = new HashSet<(string Gemeente, DateOnly GeldigVanaf)>();
        var sets = RegelbestandSet.All(file, utf8).Where(set => set.HasToekenning).Select(set => Set(set, seen)).ToList();
        if (!seen.Contains(("", DateOnly.MinValue)))
            sets.AddRange(Standaard.Sets);
        return new(sets);
    }

    /// <summary>Writes them as a run stores them: in the shape of the rule file.</summary>
    public static void Write(Utf8JsonWriter json, Regelsets regelsets)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(regelsets);
        json.WriteStartArray();
        foreach (var set in regelsets.Sets)
            json.WriteRawValue(set.Json);
        json.WriteEndArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Regelsets Read(JsonElement json) => Parse("run", Encoding.UTF8.GetBytes(json.GetRawText()));

    private static Regelset Set(RegelbestandSet set, HashSet<(string Gemeente, DateOnly GeldigVanaf)> seen)
    {
        var fields = set.Fields;
        var profiel = fields.Find(RegelbestandSet.ProfielField) is { } named ? ProfielOf(named) : RegelsetProfiel.Standaard;
        return RegelsetJson.Seal(new()
        {
            Profiel = profiel.Naam,
            GeldigVanaf = set.GeldigVanaf,
            Gemeenten = [.. set.Gemeenten(seen, "bepalingen").Order(StringComparer.Ordinal)],
            AfschalenAltijdAdministratief = fields.Flag(RegelbestandSet.AfschalenField) ?? true,
            BijOnbekend = fields.Find(RegelbestandSet.BijOnbekendField) is { } word ? BijOnbekendOf(word) : BijOnbekend.Signaal,
            Bepalingen = BepalingLezer.Read(fields.Find(RegelbestandSet.BepalingenField), profiel.Bepalingen),
            Hash = "",
            Json = "",
        });
    }

    private static RegelsetProfiel ProfielOf(SettingsNode value) => RegelsetProfiel.Find(SettingsFields.Text(value))
        ?? throw value.Refuse($"dit profiel is onbekend. Bekend zijn: {string.Join(", ", RegelsetProfiel.Alle.Select(profiel => profiel.Naam))}.");

    private static BijOnbekend BijOnbekendOf(SettingsNode value) => SettingsFields.Text(value) switch
    {
        RegelsetJson.Signaal => BijOnbekend.Signaal,
        RegelsetJson.Tenzij => BijOnbekend.Tenzij,
        _ => throw value.Refuse("hier hoort \"signaal\" (alleen tonen en tellen) of \"tenzij\" (telt als waar)."),
    };
}
