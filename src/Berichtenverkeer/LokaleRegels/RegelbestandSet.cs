using System.Text.Json;
using Berichtenverkeer.Configuration;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>
/// One set of a rule file: for which gemeenten and from when. It has local rules, bepalingen of Goede Toekenning, or both; each part is
/// read by who knows it.
/// </summary>
internal sealed class RegelbestandSet
{
    internal const string ProfielField = "profiel";
    internal const string GemeentenField = "gemeenten";
    internal const string GeldigVanafField = "geldigVanaf";
    internal const string AfschalenField = "afschalenAltijdAdministratief";
    internal const string BijOnbekendField = "bijOnbekend";
    internal const string BepalingenField = "bepalingen";
    internal const string LokaleRegelsField = "lokaleRegels";

    private readonly SettingsNode node;

    private RegelbestandSet(SettingsNode node)
    {
        this.node = node;
        Fields = new(node, ProfielField, GemeentenField, GeldigVanafField, AfschalenField, BijOnbekendField, BepalingenField, LokaleRegelsField);
        HasLokaleRegels = Fields.Find(LokaleRegelsField) is not null;
        HasToekenning = new[] { ProfielField, AfschalenField, BijOnbekendField, BepalingenField }.Any(name => Fields.Find(name) is not null);
        if (!HasLokaleRegels && !HasToekenning)
            throw node.Refuse($"deze set regelt niets: zet er '{ProfielField}', '{BepalingenField}' of '{LokaleRegelsField}' in.");
        Fields.Require(GeldigVanafField);
        GeldigVanaf = Fields.Date(GeldigVanafField)!.Value;
    }

    /// <summary>Its fields.</summary>
    public SettingsFields Fields { get; }

    /// <summary>Whether it has local rules.</summary>
    public bool HasLokaleRegels { get; }

    /// <summary>Whether it says anything about Goede Toekenning.</summary>
    public bool HasToekenning { get; }

    /// <summary>First day on which it holds, inclusive.</summary>
    public DateOnly GeldigVanaf { get; }

    /// <summary>The sets of a file: one, or a list of them.</summary>
    /// <exception cref="SettingsException">It is no rule file.</exception>
    public static IReadOnlyList<RegelbestandSet> All(string file, ReadOnlySpan<byte> utf8)
    {
        var root = SettingsDocument.Parse(file, utf8);
        return [.. (root.Kind == JsonTokenType.StartArray ? root.Items : [root]).Select(node => new RegelbestandSet(node))];
    }

    /// <summary>The gemeenten that it names; empty when it names none.</summary>
    /// <param name="seen">What earlier sets hold for: a gemeente has one set for a day. Empty text is every gemeente.</param>
    /// <param name="what">What there would be two of: "lokale regels".</param>
    public IReadOnlyList<string> Gemeenten(HashSet<(string Gemeente, DateOnly GeldigVanaf)> seen, string what)
    {
        if (Fields.Find(GemeentenField) is not { } list)
        {
            return seen.Add(("", GeldigVanaf))
                ? []
                : throw node.Refuse($"voor alle gemeenten zijn er al {what} vanaf deze dag. Zet ze bij elkaar, of geef een andere '{GeldigVanafField}' op.");
        }

        var gemeenten = new List<string>();
        foreach (var item in Filled(list))
        {
            var code = SettingsFields.Text(item);
            if (Standard.Gemeenten.Find(code) is null)
                throw item.Refuse("deze gemeentecode staat niet in de lijst van gemeenten. Een code heeft vier cijfers, zoals \"0037\".");
            if (!seen.Add((code, GeldigVanaf)))
                throw item.Refuse($"voor deze gemeente zijn er al {what} vanaf deze dag. Zet ze bij elkaar, of geef een andere '{GeldigVanafField}' op.");
            gemeenten.Add(code);
        }

        return gemeenten;
    }

    /// <summary>The items of a list that may not be empty.</summary>
    internal static IReadOnlyList<SettingsNode> Filled(SettingsNode value) =>
        SettingsFields.List(value) is { Count: > 0 } items ? items : throw value.Refuse("deze lijst is leeg.");

    /// <summary>A domein.</summary>
    internal static Domein DomeinOf(SettingsNode value) => SettingsFields.Text(value) switch
    {
        "Jw" => Domein.Jw,
        "Wmo" => Domein.Wmo,
        _ => throw value.Refuse("hier hoort \"Jw\" of \"Wmo\"."),
    };

    /// <summary>A name that users read.</summary>
    internal static string NaamOf(SettingsNode value)
    {
        const int longest = 100;
        var naam = SettingsFields.Text(value);
        return naam.Length <= longest && !naam.Any(char.IsControl) ? naam : throw value.Refuse($"een naam heeft hoogstens {longest} tekens, op één regel.");
    }

    /// <summary>A code that the gemeente chooses; it begins with fixed letters, so that nobody takes it for one of the standard.</summary>
    /// <param name="value">The value.</param>
    /// <param name="begin">The letters.</param>
    /// <param name="ids">The ids of the set so far.</param>
    /// <param name="of">What has the id: "regel".</param>
    internal static string IdOf(SettingsNode value, string begin, HashSet<string> ids, string of)
    {
        const int longest = 20;
        var id = SettingsFields.Text(value);
        if (!id.StartsWith(begin, StringComparison.Ordinal) || id.Length == begin.Length || id.Length > longest || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            throw value.Refuse($"een id begint met {begin} en heeft daarna letters, cijfers of streepjes, samen hoogstens {longest} tekens, zoals \"{begin}1\".");
        return ids.Add(id) ? id : throw value.Refuse($"dit id is al van een andere {of}.");
    }
}
