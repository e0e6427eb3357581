namespace Berichtenverkeer.Generator;

/// <summary>Which retourcode a rule gives, as the standard lists it. Said here again: the manifest is not to follow the engine.</summary>
internal static class Retourcodes
{
    private const string Technisch = "0001";

    private static readonly Dictionary<string, string> Across = new(StringComparer.Ordinal)
    {
        ["TR019"] = "9019",
        ["TR056"] = "9056",
        ["TR063"] = "9063",
        ["TR071"] = "9071",
        ["TR074"] = "9074",
        ["TR135"] = "8848",
        ["TR304"] = "8187",
        ["TR326"] = "9326",
        ["TR332"] = "9332",
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
        ["TR373"] = "9373",
        ["TR374"] = "9374",
        ["TR375"] = "9375",
        ["TR379"] = "9379",
        ["TR381"] = "S329",
        ["TR382"] = "9069",
        ["TR385"] = "9385",
        ["TR411"] = "9411",
        ["TR412"] = "9412",
        ["TR413"] = "9413",
        ["TR414"] = "9414",
        ["TR415"] = "9415",
    };

    /// <summary>The retourcode of a rule: 0001 for every rule inside a message.</summary>
    public static string Of(string regel) => Across.GetValueOrDefault(regel, Technisch);

    /// <summary>Whether a rule looks inside one message only.</summary>
    public static bool IsInside(string regel) => !Across.ContainsKey(regel);
}
