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

    /// <summary>Where clients live.</summary>
    Woonplaatsen,

    /// <summary>Beschikkingen of the gemeente.</summary>
    Beschikkingen,

    /// <summary>Clients with a persoonsgebonden budget.</summary>
    Pgb,

    /// <summary>Clients with an indication under the Wlz; Wmo only.</summary>
    Wlz,

    /// <summary>Aanbieders about whom there is a signal.</summary>
    Aandacht,

    /// <summary>Budget ceilings of aanbieders.</summary>
    Plafonds,

    /// <summary>Products under a national framework contract.</summary>
    Landelijk,
}
