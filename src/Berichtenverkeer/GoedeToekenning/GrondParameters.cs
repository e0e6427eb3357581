namespace Berichtenverkeer.GoedeToekenning;

/// <summary>
/// The parameters of a grond with their defaults. Each grond reads the few that belong to it: <see cref="GrondCatalogus"/> says which.
/// </summary>
public sealed record GrondParameters
{
    /// <summary>1a: days after the end of a toewijzing with RedenWijziging 07 in which a new verzoek still points to a move.</summary>
    public int VerhuisdDagen { get; init; } = 365;

    /// <summary>1b: a client who is not in the loaded list counts as living elsewhere; else it is unknown.</summary>
    public bool OnbekendeClientIsWaar { get; init; }

    /// <summary>1c: Verwijzer types of the Jw that need nothing more. 01 always needs a BeschikkingNummer, 06 never does.</summary>
    public IReadOnlyList<string> Routes { get; init; } = ["02", "03", "04", "05", "08"];

    /// <summary>2b: whether a generieke toewijzing falls within any contract.</summary>
    public bool GeneriekToegestaan { get; init; }

    /// <summary>3a: categorieen of the Wmo that may overlap.</summary>
    public IReadOnlyList<string> MagOverlappen { get; init; } = ["11", "12", "13", "14"];

    /// <summary>3c: number of different products at the same time, the verzoek included, from which it is stapeling.</summary>
    public int Drempel { get; init; } = 4;

    /// <summary>3d: number of successive indicaties, the verzoek included, from which it is a chain.</summary>
    public int Keten { get; init; } = 4;

    /// <summary>3d: largest number of days between two links.</summary>
    public int GatDagen { get; init; } = 92;

    /// <summary>3e: days after the end of the same product in which a verzoek is a herindicatie.</summary>
    public int VensterDagen { get; init; } = 183;

    /// <summary>3e: days that a 317 may lengthen without being a verlenging.</summary>
    public int VrijDagen { get; init; }

    /// <summary>4a, 4b: products (categorie, or categorie and code as <c>44A12</c>) of pleegzorg, exempt until <see cref="PleegzorgTot"/>.</summary>
    public IReadOnlyList<string> Pleegzorg { get; init; } = [];

    /// <summary>4a, 4b: age from which pleegzorg is no longer exempt.</summary>
    public int PleegzorgTot { get; init; } = 21;

    /// <summary>4a, 4b: Verwijzer types that are exempt (strafrecht).</summary>
    public IReadOnlyList<string> VrijeRoutes { get; init; } = ["08"];

    /// <summary>4a, 4b, 4c, 5e: categorieen that are exempt. Its default differs per grond: see <see cref="GrondCatalogus"/>.</summary>
    public IReadOnlyList<string> VrijeCategorieen { get; init; } = [];

    /// <summary>4a, 4b: from this age nobody is exempt.</summary>
    public int NiemandVrijVanaf { get; init; } = 23;

    /// <summary>5a: norm in eurocent for what has no norm of its own.</summary>
    public long NormWaarde { get; init; } = 1_000_000;

    /// <summary>5a, 5c: norm by product (categorie and code, as <c>45A04</c>) or by categorie (<c>45</c>); the longest key that fits counts. 5a: eurocent; 5c: volume per week in the unit of the verzoek.</summary>
    public IReadOnlyDictionary<string, long> Normen { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>5b: longest period in months.</summary>
    public int NormMaanden { get; init; } = 12;

    /// <summary>5b: whether an open end is too long by itself.</summary>
    public bool OpenEindeIsTenzij { get; init; }

    /// <summary>5d: products that want attention: categorie and code (<c>45A04</c>), or a categorie (<c>46</c>).</summary>
    public IReadOnlyList<string> Producten { get; init; } = [];

    /// <summary>5e: days before the Dagtekening on which a verzoek may begin at the earliest.</summary>
    public int TerugDagen { get; init; } = 30;
}
