using System.Globalization;
using System.Text.Json;

namespace Berichtenverkeer.Answers;

/// <summary>What each gemeente lets the engine do with the answers, per kind: <c>proef</c> unless someone says otherwise.</summary>
public sealed class AntwoordModi
{
    /// <summary>The name under which the settings give the modus of every kind that is not named.</summary>
    public const string Standaardveld = "standaard";

    /// <summary>The name under which the settings give the modus of a foutbericht (Fo01).</summary>
    public const string Foutbericht = "fo01";

    private const string AlleGemeenten = "*";

    private readonly IReadOnlyDictionary<string, AntwoordModus> algemeen;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, AntwoordModus>> perGemeente;

    /// <summary>What is set.</summary>
    /// <param name="applicatie">The application that envelopes name.</param>
    /// <param name="algemeen">Modus per kind (see <see cref="Velden"/>) for all gemeenten.</param>
    /// <param name="perGemeente">The same per gemeente; goes before what holds for all, a gemeente's standaard too.</param>
    public AntwoordModi(
        AntwoordApplicatie applicatie,
        IReadOnlyDictionary<string, AntwoordModus> algemeen,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, AntwoordModus>> perGemeente)
    {
        Applicatie = applicatie;
        this.algemeen = algemeen;
        this.perGemeente = perGemeente;
    }

    /// <summary>Nothing set: everything is composed and shown, nothing goes out.</summary>
    public static AntwoordModi Standaard { get; } = new(
        AntwoordApplicatie.Standaard, new Dictionary<string, AntwoordModus>(), new Dictionary<string, IReadOnlyDictionary<string, AntwoordModus>>());

    /// <summary>The kinds that can be set: the standard modus, the answers that a gemeente owes, the foutbericht.</summary>
    public static IReadOnlyList<string> Velden { get; } = [Standaardveld, "304", "306", "308", "316", "318", "325", Foutbericht];

    /// <summary>The application that envelopes name.</summary>
    public AntwoordApplicatie Applicatie { get; }

    /// <summary>The modus of an answer.</summary>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="nummer">Number of the answer, such as 306.</param>
    public AntwoordModus Of(string gemeente, int nummer) => Of(gemeente, nummer.ToString(CultureInfo.InvariantCulture));

    /// <summary>The modus of a foutbericht (Fo01).</summary>
    /// <param name="gemeente">CBS code.</param>
    public AntwoordModus OfFoutbericht(string gemeente) => Of(gemeente, Foutbericht);

    /// <summary>Writes the modi as a run stores them: an object with the application, <c>*</c> and gemeente codes.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("applicatie", Applicatie.Naam);
        json.WriteString("versie", Applicatie.Versie);
        json.WriteString("subversie", Applicatie.Subversie);
        json.WriteStartObject("modi");
        Write(json, AlleGemeenten, algemeen);
        foreach (var (gemeente, modi) in perGemeente.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Write(json, gemeente, modi);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter)"/> wrote.</summary>
    /// <exception cref="JsonException">It was not written by that.</exception>
    public static AntwoordModi Read(JsonElement json)
    {
        var all = json.GetProperty("modi").EnumerateObject().ToDictionary(
            property => property.Name,
            property => (IReadOnlyDictionary<string, AntwoordModus>)property.Value.EnumerateObject().ToDictionary(
                kind => kind.Name, kind => Parse(kind.Value.GetString()!) ?? throw new JsonException($"Unknown modus of {kind.Name}."), StringComparer.Ordinal),
            StringComparer.Ordinal);
        var general = all[AlleGemeenten];
        all.Remove(AlleGemeenten);
        var applicatie = new AntwoordApplicatie(
            json.GetProperty("applicatie").GetString()!, json.GetProperty("versie").GetString()!, json.GetProperty("subversie").GetString()!);
        return new(applicatie, general, all);
    }

    /// <summary>Reads <c>proef</c>, <c>na-vrijgave</c> or <c>direct</c>; null for anything else.</summary>
    public static AntwoordModus? Parse(string text) => text switch
    {
        "proef" => AntwoordModus.Proef,
        "na-vrijgave" => AntwoordModus.NaVrijgave,
        "direct" => AntwoordModus.Direct,
        _ => null,
    };

    /// <summary>The word for a modus.</summary>
    public static string NameOf(AntwoordModus modus) => modus switch
    {
        AntwoordModus.Direct => "direct",
        AntwoordModus.NaVrijgave => "na-vrijgave",
        _ => "proef",
    };

    private AntwoordModus Of(string gemeente, string veld)
    {
        if (perGemeente.TryGetValue(gemeente, out var own) && Find(own, veld) is { } modus)
            return modus;
        return Find(algemeen, veld) ?? AntwoordModus.Proef;
    }

    private static AntwoordModus? Find(IReadOnlyDictionary<string, AntwoordModus> modi, string veld) =>
        modi.TryGetValue(veld, out var modus) || modi.TryGetValue(Standaardveld, out modus) ? modus : null;

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, AntwoordModus> modi)
    {
        json.WriteStartObject(name);
        foreach (var (kind, modus) in modi.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(kind, NameOf(modus));
        json.WriteEndObject();
    }
}
