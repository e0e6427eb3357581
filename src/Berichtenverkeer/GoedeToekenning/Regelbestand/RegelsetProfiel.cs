using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>
/// A profile: the bepalingen that a rule set starts from. The five are a proposal of ours: no public text names the five of the
/// method. They follow the reasons for refusal of the standard (WJ759), which fall into five families.
/// </summary>
/// <param name="Naam">Its name in a rule file.</param>
/// <param name="Uitleg">Dutch: what it is for.</param>
/// <param name="Bepalingen">Its bepalingen, by volgorde.</param>
public sealed record RegelsetProfiel(string Naam, string Uitleg, IReadOnlyList<Bepaling> Bepalingen)
{
    /// <summary>Dutch sentences for whoever reads rules: where they come from and what they do.</summary>
    public const string Herkomst =
        "De vijf bepalingen TZ1 tot en met TZ5 zijn een voorstel van dit programma en zijn in te stellen: geen openbare bron noemt de vijf van de werkwijze. "
        + "Een tenzij is een advies om eerst met de aanbieder te overleggen. Er wordt nooit iets door toegewezen, afgewezen of verstuurd.";

    private static readonly string[] Namen =
    [
        "Andere gemeente of recht staat niet vast",
        "Aanbieder of product buiten het contract",
        "Stapeling, overlap of opvolging",
        "Grens met een andere wet (18 jaar)",
        "Omvang, duur, kosten of ingangsdatum buiten de norm, of aandachtsproduct",
    ];

    private static readonly string[] Taskforce = ["45A04", "45A53", "51G01"];

    /// <summary>What holds where no rule file says otherwise.</summary>
    public static RegelsetProfiel Standaard { get; } = new("standaard", "de vijf bepalingen zonder aandachtsproducten", Vijf(info => info.Standaard));

    /// <summary>The profiles that there are.</summary>
    public static IReadOnlyList<RegelsetProfiel> Alle { get; } =
    [
        Standaard,
        new("stadskanaal-2018", "als standaard, met de aandachtsproducten van de gemeente Stadskanaal in 2018", Vijf(info => info.Code == "5d" ? info.Standaard with { Producten = Taskforce } : info.Standaard)),
    ];

    /// <summary>The profile with this name; null when there is none.</summary>
    public static RegelsetProfiel? Find(string naam) => Alle.FirstOrDefault(profiel => string.Equals(profiel.Naam, naam, StringComparison.Ordinal));

    /// <summary>The profile as a set for every gemeente that has none of its own.</summary>
    /// <param name="geldigVanaf">First Dagtekening, inclusive.</param>
    public Regelset ToRegelset(DateOnly geldigVanaf) => RegelsetJson.Seal(new()
    {
        Profiel = Naam,
        GeldigVanaf = geldigVanaf,
        Gemeenten = [],
        AfschalenAltijdAdministratief = true,
        BijOnbekend = BijOnbekend.Signaal,
        Bepalingen = Bepalingen,
        Hash = "",
        Json = "",
    });

    private static IReadOnlyList<Bepaling> Vijf(Func<GrondInfo, GrondParameters> parameters) =>
    [
        .. Namen.Select((naam, index) => new Bepaling
        {
            Id = $"TZ{index + 1}",
            Naam = naam,
            Aan = true,
            Volgorde = index + 1,
            Domeinen = Enum.GetValues<Domein>(),
            Gronden = [.. GrondCatalogus.Alle.Where(info => info.Code[0] == '1' + index).Select(info => new GrondKeuze(info.Code, info.StandaardAan, parameters(info)))],
        }),
    ];
}
