namespace Berichtenverkeer.LokaleRegels;

/// <summary>The words for local rules, in the rule file and for the reader.</summary>
public static class LokaleRegelTekst
{
    /// <summary>The names that a rule file knows.</summary>
    public static IReadOnlyList<string> Soorten { get; } = [.. Enum.GetValues<LokaleRegelSoort>().Select(NameOf)];

    /// <summary>The name of a kind in the rule file.</summary>
    public static string NameOf(LokaleRegelSoort soort) => soort switch
    {
        LokaleRegelSoort.HalveMaand => "halve-maand",
        LokaleRegelSoort.GebrokenMaand => "gebroken-maand",
        _ => "start-vereist",
    };

    /// <summary>The kind with this name; null when there is none.</summary>
    public static LokaleRegelSoort? Parse(string naam) => naam switch
    {
        "halve-maand" => LokaleRegelSoort.HalveMaand,
        "gebroken-maand" => LokaleRegelSoort.GebrokenMaand,
        "start-vereist" => LokaleRegelSoort.StartVereist,
        _ => null,
    };

    /// <summary>Dutch, one sentence: what must hold.</summary>
    public static string Eis(LokaleRegelSoort soort) => soort switch
    {
        LokaleRegelSoort.HalveMaand => "Bij output per maand telt een maand waarin de toewijzing na de 15e begint of uiterlijk op de 15e eindigt voor het halve volume, naar boven afgerond.",
        LokaleRegelSoort.GebrokenMaand => "Bij output per maand wordt over een eerste gebroken maand niets gedeclareerd; de laatste gebroken maand telt helemaal.",
        _ => "Een prestatie volgt op een startbericht voor de toewijzing.",
    };

    /// <summary>Dutch: what is wrong, and what to do next.</summary>
    internal static string Bevinding(LokaleRegelSoort soort) => soort switch
    {
        LokaleRegelSoort.HalveMaand => "Er is meer gedeclareerd dan het halve maandvolume dat voor deze gebroken maand is afgesproken. Laat de aanbieder het volume nakijken.",
        LokaleRegelSoort.GebrokenMaand => "Er is gedeclareerd over de eerste gebroken maand, en daarvoor is niets afgesproken. Laat de aanbieder de toewijzing en de afspraak nakijken.",
        _ => "Er is geen startbericht voor deze toewijzing. Vraag de aanbieder het startbericht alsnog te sturen; de prestatie telt gewoon mee.",
    };
}
