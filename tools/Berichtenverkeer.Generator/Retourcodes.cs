namespace Berichtenverkeer.Generator;

/// <summary>Which retourcode a rule gives, as the standard lists it. Said here again: the manifest is not to follow the engine.</summary>
internal static class Retourcodes
{
    private const string Technisch = "0001";

    private static readonly Dictionary<string, string?> Across = new(StringComparer.Ordinal)
    {
        ["TR019"] = "9019",
        ["TR056"] = "9056",
        ["TR063"] = "9063",
        ["TR071"] = "9071",
        ["TR074"] = "9074",
        ["TR135"] = "8848",
        ["TR304"] = "8187",
        ["TR307"] = "9307",
        ["TR308"] = "9308",
        ["TR314"] = "8021",
        ["TR318"] = "8214",
        ["TR319"] = "9319",
        ["TR321"] = "9321",
        ["TR322"] = "9322",
        ["TR323"] = "8017",
        ["TR326"] = "9326",
        ["TR332"] = "9332",
        ["TR333"] = "9333",
        ["TR337"] = null,
        ["TR338"] = "9338",
        ["TR339"] = "9339",
        ["TR340"] = "9340",
        ["TR341"] = "9341",
        ["TR346"] = "9346",
        ["TR347"] = "9347",
        ["TR349"] = "9349",
        ["TR350"] = "9350",
        ["TR351"] = "9351",
        ["TR355"] = "9355",
        ["TR357"] = "9357",
        ["TR359"] = "9359",
        ["TR360"] = "9360",
        ["TR361"] = "9361",
        ["TR365"] = "9365",
        ["TR366"] = "9366",
        ["TR367"] = "9367",
        ["TR369"] = "9369",
        ["TR371"] = null,
        ["TR373"] = "9373",
        ["TR374"] = "9374",
        ["TR375"] = "9375",
        ["TR376"] = null,
        ["TR379"] = "9379",
        ["TR381"] = "S329",
        ["TR382"] = "9069",
        ["TR384"] = "9384",
        ["TR385"] = "9385",
        ["TR387"] = "9387",
        ["TR388"] = "9388",
        ["TR389"] = "9389",
        ["TR390"] = "9390",
        ["TR411"] = "9411",
        ["TR412"] = "9412",
        ["TR413"] = "9413",
        ["TR414"] = "9414",
        ["TR415"] = "9415",
        ["TR418"] = "0611",
    };

    /// <summary>Release 2.3 has another list.</summary>
    private static readonly Dictionary<string, string> On303 = new(StringComparer.Ordinal)
    {
        ["TR333"] = "0030",
        ["TR338"] = "0551",
        ["TR339"] = "1112",
        ["TR340"] = "1142",
        ["TR341"] = "9309",
        ["TR390"] = "8854",
    };

    /// <summary>The retourcode of a rule that has one: 0001 for every rule inside a message.</summary>
    /// <param name="regel">Code of the rule.</param>
    /// <param name="nummer">Number of the message that is judged.</param>
    public static string Of(string regel, int nummer) =>
        Find(regel, nummer) ?? throw new ArgumentException($"Geen retourcode voor {regel}.", nameof(regel));

    /// <summary>The retourcode of a rule; null where the standard has none.</summary>
    public static string? Find(string regel, int nummer) =>
        nummer == 303 && On303.TryGetValue(regel, out var old) ? old
        : Across.TryGetValue(regel, out var code) ? code
        : Technisch;

    /// <summary>Whether a rule looks inside one message only.</summary>
    public static bool IsInside(string regel) => !Across.ContainsKey(regel);
}
