namespace Berichtenverkeer.Witness.Documents;

/// <summary>What XSD 1.0 says of a document, written down by hand with the case, so that no reader judges itself.</summary>
public enum Expectation
{
    /// <summary>Valid.</summary>
    Valid,

    /// <summary>Not valid.</summary>
    Invalid,

    /// <summary>Valid by the letter, but a date before year 1 or after 9999: no calendar type holds it, so the engine refuses it as over a limit.</summary>
    OutOfReach,
}
