namespace Berichtenverkeer.Postgres.Lists;

/// <summary>What a municipal list is about.</summary>
public enum ListKind
{
    /// <summary>Gemeenten and the period in which they exist; one list for all.</summary>
    Gemeenten,

    /// <summary>Product codes that a gemeente uses.</summary>
    Productcodes,

    /// <summary>What aanbieders may deliver.</summary>
    Contracten,

    /// <summary>What a unit of a product costs.</summary>
    Tarieven,
}
