namespace Berichtenverkeer.Standard;

/// <summary>Who a message travels to.</summary>
public enum Richting
{
    NaarAanbieder,
    NaarGemeente,
}
