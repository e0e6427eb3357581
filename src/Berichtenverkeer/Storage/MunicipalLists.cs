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
}
