namespace Berichtenverkeer.Termijnen;

/// <summary>The names of terms as the data and the options of the CLI spell them.</summary>
public static class TermijnSoortNames
{
    /// <summary>All names, in the order of <see cref="TermijnSoort"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<TermijnSoort>().Select(ToName)];

    /// <summary>The name, such as <c>retour_van_aanbieder</c>.</summary>
    public static string ToName(this TermijnSoort soort) => soort switch
    {
        TermijnSoort.Retour => "retour",
        TermijnSoort.RetourVanAanbieder => "retour_van_aanbieder",
        TermijnSoort.Verzoek => "verzoek",
        TermijnSoort.Onderzoek => "onderzoek",
        TermijnSoort.Woonplaatsbeginsel => "woonplaatsbeginsel",
        TermijnSoort.Declaratie => "declaratie",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };
}
