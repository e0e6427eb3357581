namespace Berichtenverkeer.GoedeToekenning;

/// <summary>What a grond says about a verzoek.</summary>
public enum Uitslag
{
    /// <summary>It cannot hold here: another domein, another kind of verzoek, no list to look in, or switched off.</summary>
    NietVanToepassing,

    /// <summary>It does not hold.</summary>
    Onwaar,

    /// <summary>What it needs is not known. By itself no reason to consult, and counted apart.</summary>
    Onbekend,

    /// <summary>It holds: a reason to consult the aanbieder first.</summary>
    Waar,
}
