namespace Berichtenverkeer.Storage;

/// <summary>Another process took over the unit: this one must leave it alone.</summary>
public sealed class LeaseLostException(UnitKey unit) : Exception($"Eenheid {unit.Gemeente} {unit.Domein} is door een ander proces overgenomen.")
{
    /// <summary>The unit.</summary>
    public UnitKey Unit { get; } = unit;
}
