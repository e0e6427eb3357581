namespace Berichtenverkeer.Storage;

/// <summary>The lists that a gemeente loaded itself (<c>berichten lijst laad</c>). An empty list was not loaded.</summary>
/// <param name="Gemeenten">Gemeente codes with validity.</param>
/// <param name="Productcodes">Product codes with validity.</param>
public sealed record MunicipalLists(IReadOnlyList<GemeenteRow> Gemeenten, IReadOnlyList<ProductcodeRow> Productcodes)
{
    /// <summary>No list loaded.</summary>
    public static MunicipalLists None { get; } = new([], []);

    /// <summary>Tariffs with validity.</summary>
    public IReadOnlyList<TariefRow> Tarieven { get; init; } = [];

    /// <summary>Contracts with validity.</summary>
    public IReadOnlyList<ContractRow> Contracten { get; init; } = [];

    /// <summary>Where clients live; null when not loaded.</summary>
    public ClientLijst<WoonplaatsRow>? Woonplaatsen { get; init; }

    /// <summary>Beschikkingen; null when not loaded.</summary>
    public ClientLijst<BeschikkingRow>? Beschikkingen { get; init; }

    /// <summary>Persoonsgebonden budgetten; null when not loaded.</summary>
    public ClientLijst<PgbRow>? Pgb { get; init; }

    /// <summary>Wlz indications (Wmo only); null when not loaded.</summary>
    public ClientLijst<WlzRow>? Wlz { get; init; }

    /// <summary>Aanbieders about whom there is a signal.</summary>
    public IReadOnlyList<AandachtRow> Aandacht { get; init; } = [];

    /// <summary>Budget ceilings.</summary>
    public IReadOnlyList<PlafondRow> Plafonds { get; init; } = [];

    /// <summary>Products under a national framework contract.</summary>
    public IReadOnlyList<LandelijkRow> Landelijk { get; init; } = [];
}
