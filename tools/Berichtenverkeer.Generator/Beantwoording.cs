using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>How a gemeente answers a verzoek: slower and less often with yes where there is something to discuss.</summary>
/// <param name="Onderzoek">True when it says first that it looks into it (319 with 2).</param>
/// <param name="Afwijzing">Reason of refusal (WJ759); null when it is granted or open.</param>
/// <param name="Open">True when no answer comes.</param>
internal readonly record struct Beantwoording(bool Onderzoek, string? Afwijzing, bool Open)
{
    private static readonly string[] Aanvraag = ["2", "2", "3", "4", "4", "6", "7", "7", "7"];
    private static readonly string[] Wijziging = ["1", "2", "2", "4", "6", "7", "7"];

    /// <summary>The answer on a 315.</summary>
    public static Beantwoording OpAanvraag(bool overleg, Prng random) => Kies(overleg, Aanvraag, random);

    /// <summary>The answer on a 317.</summary>
    public static Beantwoording OpWijziging(bool overleg, Prng random) => Kies(overleg, Wijziging, random);

    /// <summary>The answer on a verzoek that is hardly ever granted, with the reason that fits.</summary>
    public static Beantwoording Nee(string reden, Prng random) => new(random.Promille(400), reden, random.Promille(80));

    /// <summary>The reason for who is too old for the one law, or too young for the other.</summary>
    public static string Leeftijd(Domein domein) => domein == Domein.Jw ? "9" : "7";

    private static Beantwoording Kies(bool overleg, string[] redenen, Prng random)
    {
        var onderzoek = random.Promille(overleg ? 450 : 80);
        var afgewezen = random.Promille(overleg ? 170 : 40);
        var reden = random.Pick(redenen);
        var open = random.Promille(overleg ? 60 : 25);
        return new(onderzoek, afgewezen && !open ? reden : null, open);
    }
}
