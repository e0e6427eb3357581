namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Length of the periods of a trend.</summary>
public enum Korrel
{
    /// <summary>ISO week.</summary>
    Week,

    /// <summary>Calendar month.</summary>
    Maand,

    /// <summary>Quarter.</summary>
    Kwartaal,
}
