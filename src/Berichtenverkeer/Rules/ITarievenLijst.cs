namespace Berichtenverkeer.Rules;

/// <summary>Agreed tariffs, as the gemeente loaded them. A list decides only what it covers.</summary>
public interface ITarievenLijst
{
    /// <summary>What is agreed with this aanbieder for this product on that day; null when the list does not cover it.</summary>
    /// <param name="aanbieder">AGB code.</param>
    /// <param name="productCode">ProductCode.</param>
    /// <param name="op">The day.</param>
    Tariefafspraak? Find(string aanbieder, string productCode, DateOnly op);
}
