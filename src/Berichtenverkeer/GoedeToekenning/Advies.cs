namespace Berichtenverkeer.GoedeToekenning;

/// <summary>What we advise about one verzoek. Advice only: nothing is sent by itself (OP095: it is no reason to refuse either).</summary>
public enum Advies
{
    /// <summary>No provision holds: it may be granted administratively.</summary>
    Administratief,

    /// <summary>At least one provision holds: consult the aanbieder first.</summary>
    Tenzij,
}
