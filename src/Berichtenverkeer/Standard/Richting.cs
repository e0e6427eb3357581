namespace Berichtenverkeer.Standard;

/// <summary>Who a message travels to.</summary>
public enum Richting
{
    /// <summary>From the gemeente to the aanbieder.</summary>
    NaarAanbieder,

    /// <summary>From the aanbieder to the gemeente.</summary>
    NaarGemeente,
}
