namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>What a witness says of a document.</summary>
internal enum Verdict
{
    /// <summary>Well-formed and valid against its XSD.</summary>
    Valid,

    /// <summary>Not well-formed, or not valid.</summary>
    Invalid,

    /// <summary>Refused by a rule of our own, whatever the XSD says: a limit, another encoding, a DOCTYPE.</summary>
    OwnRule,
}
