namespace Berichtenverkeer.GoedeToekenning;

/// <summary>What a grond does that cannot be judged.</summary>
public enum BijOnbekend
{
    /// <summary>It is shown and counted, and triggers nothing.</summary>
    Signaal,

    /// <summary>It counts as true.</summary>
    Tenzij,
}
