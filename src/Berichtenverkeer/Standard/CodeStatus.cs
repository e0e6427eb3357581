namespace Berichtenverkeer.Standard;

/// <summary>What else there is to know about a code, besides its dates.</summary>
public enum CodeStatus
{
    /// <summary>An ordinary code, usable within its dates.</summary>
    Gewoon,

    /// <summary>Lapsed: still recognised in old data, no longer to be used.</summary>
    Vervallen,

    /// <summary>In the list and the schema, but refused by a rule.</summary>
    NietToegestaan,

    /// <summary>In the list, without meaning in this domain.</summary>
    NietVanToepassing,

    /// <summary>In the schema, missing from the published list.</summary>
    AlleenSchema,

    /// <summary>An error of the transport (hub), never a RetourCode.</summary>
    Transport,
}
